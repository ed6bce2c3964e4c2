namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A cell. Paragraphs, lists and facts may stand in it; no table, page break or section.</summary>
/// <param name="Content">What the cell says; empty for an empty cell.</param>
public sealed record TableCell(IReadOnlyList<Block> Content)
{
    public TableCell(string text)
        : this(text.Length == 0 ? [] : [new Paragraph(text)])
    {
    }

    /// <summary>How many columns the cell covers, 1 or more.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Null: as the column.</summary>
    public TextAlignment? Alignment { get; init; }
}
