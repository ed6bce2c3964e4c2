namespace OppnaDrogscener.Pdf.Layout;

/// <summary>What a table is made of, at its final width.</summary>
internal sealed record TableParts(LayoutNode? Caption, IReadOnlyList<RowNode> HeaderRows, IReadOnlyList<RowNode> Rows);
