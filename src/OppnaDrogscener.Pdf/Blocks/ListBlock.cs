namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A list, tagged L/LI/Lbl/LBody (ISO 14289-1 §7.6).</summary>
/// <param name="Items">At least one.</param>
public sealed record ListBlock(IReadOnlyList<ListItem> Items) : Block
{
    public ListBlock(params string[] items)
        : this([.. items.Select(item => new ListItem(item))])
    {
    }

    public ListKind Kind { get; init; } = ListKind.Bulleted;

    /// <summary>The first number of a numbered list.</summary>
    public int Start { get; init; } = 1;
}
