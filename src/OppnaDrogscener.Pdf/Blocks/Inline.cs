namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    /// <inheritdoc cref="Block.SourcePath"/>
    public string? SourcePath { get; init; }
}
