namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A row. The column spans of its cells add up to the number of columns.</summary>
/// <param name="Cells">From left to right.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    public TableRow(params string[] cells)
        : this([.. cells.Select(cell => new TableCell(cell))])
    {
    }

    /// <summary>Set in semi-bold with a rule above: totals.</summary>
    public bool IsTotal { get; init; }
}
