namespace OppnaDrogscener.Importing.Layouts;

/// <summary>That a sheet has a layout, and why.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Headings">What names the columns; null when nothing does.</param>
/// <param name="Uses">The use of each column with the reason.</param>
/// <param name="Reason">headings or shape: what it was recognised by.</param>
/// <param name="Score">Columns recognised; the highest wins.</param>
public sealed record LayoutMatch(Layout Layout, Headings? Headings, IReadOnlyList<(ColumnUse Use, string Reason)> Uses, string Reason, int Score)
{
    /// <summary>The headings are the layout's own.</summary>
    public const string ByHeadings = "headings";

    /// <summary>The rows look as the layout's rows do.</summary>
    public const string ByShape = "shape";
}
