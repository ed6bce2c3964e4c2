namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>An item of a list; it may hold further lists.</summary>
/// <param name="Content">What the item says.</param>
public sealed record ListItem(IReadOnlyList<Block> Content)
{
    public ListItem(string text)
        : this([new Paragraph(text)])
    {
    }

    /// <summary>Own label, e.g. <c>§ 3</c>; null: as the list's kind says.</summary>
    public string? Label { get; init; }
}
