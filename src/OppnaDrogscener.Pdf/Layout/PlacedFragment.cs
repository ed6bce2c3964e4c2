namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A fragment and its place in the one around it, or on a page: upper left corner, y growing downward, in points.</summary>
internal readonly record struct PlacedFragment(Fragment Fragment, double X, double Y);
