namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>One row of a <see cref="FactList"/>.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">How it is.</param>
public sealed record Fact(IReadOnlyList<Inline> Label, IReadOnlyList<Block> Value)
{
    public Fact(string label, string value)
        : this([new Text(label)], [new Paragraph(value)])
    {
    }

    /// <inheritdoc cref="Block.SourcePath"/>
    public string? SourcePath { get; init; }
}
