namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A table. Its header rows are repeated on every page it runs over (repeats are decoration to a screen reader).</summary>
public sealed record Table : Block
{
    /// <summary>At least one, at most 40.</summary>
    public required IReadOnlyList<TableColumn> Columns { get; init; }

    /// <summary>At least one (ISO 14289-1 §7.5), unless <see cref="FirstColumnIsHeader"/>.</summary>
    public required IReadOnlyList<TableRow> HeaderRows { get; init; }

    public required IReadOnlyList<TableRow> BodyRows { get; init; }

    /// <summary>The first cell of each body row names the row (TH with Scope Row).</summary>
    public bool FirstColumnIsHeader { get; init; }

    /// <summary>Above the table, kept with its head.</summary>
    public IReadOnlyList<Inline>? Caption { get; init; }

    /// <summary>
    /// True: a row may continue on the next page. False: a row moves whole, and is split only if it is taller than a page.
    /// </summary>
    public bool RowsMaySplit { get; init; }

    /// <summary>What the table shows, for those who cannot see it (Summary attribute); null if the caption says it.</summary>
    public string? Summary { get; init; }
}
