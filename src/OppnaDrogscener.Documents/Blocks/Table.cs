namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A table with a caption, one row of column headings, and often a heading cell first in each row.</summary>
public sealed record Table : Block
{
    /// <exception cref="ArgumentException">A row has another number of cells than there are columns.</exception>
    public Table(string caption, string id, IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> rows, bool firstColumnIsHeader = true)
    {
        if (columns.Count == 0 || rows.Any(row => row.Cells.Count != columns.Count))
        {
            throw new ArgumentException($"Every row of the table '{id}' needs {columns.Count} cells.", nameof(rows));
        }

        (Caption, Id, Columns, Rows, FirstColumnIsHeader) = (caption, id, columns, rows, firstColumnIsHeader);
    }

    /// <summary>What the table shows, with its number ("Tabell 2. …").</summary>
    public string Caption { get; }

    /// <summary>Unique in the document.</summary>
    public string Id { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>True when the first cell of each row names the row.</summary>
    public bool FirstColumnIsHeader { get; }

    /// <summary>The source line under the table, or empty.</summary>
    public IReadOnlyList<Inline> Source { get; init; } = [];
}
