namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Running text.</summary>
/// <param name="Content">The words. A line feed in a text is a line break.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block
{
    public Paragraph(string text)
        : this([new Text(text)])
    {
    }

    public ParagraphStyle Style { get; init; }

    public TextAlignment Alignment { get; init; }

    /// <summary>True: stays on the page of the block after it, as a heading does.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>True: never begins a page without the end of the block before it: a source line under its table.</summary>
    public bool KeepWithPrevious { get; init; }
}
