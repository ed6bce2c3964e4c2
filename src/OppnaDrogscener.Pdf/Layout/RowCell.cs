namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A cell's content and the left edge of its text, in points from the row's left edge; null content: nothing, or nothing left.</summary>
internal readonly record struct RowCell(LayoutNode? Content, double X);
