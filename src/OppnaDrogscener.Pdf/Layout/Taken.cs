namespace OppnaDrogscener.Pdf.Layout;

/// <summary>The outcome of <see cref="LayoutNode.Take"/>.</summary>
/// <param name="Fragment">What goes on this page; null: nothing.</param>
/// <param name="Rest">What goes on the next; null: nothing is left.</param>
internal readonly record struct Taken(Fragment? Fragment, LayoutNode? Rest);
