namespace OppnaDrogscener.Pdf.Compose;

/// <summary>A row whose cells are composed.</summary>
internal sealed record ComposedRow(IReadOnlyList<ComposedCell> Cells, bool IsTotal);
