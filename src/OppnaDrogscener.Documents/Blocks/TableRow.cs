namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many cells as the table has columns.</param>
/// <param name="IsTotal">True for a row that sums up the rows above.</param>
public sealed record TableRow(IReadOnlyList<IReadOnlyList<Inline>> Cells, bool IsTotal = false);
