namespace OppnaDrogscener.Pdf.Layout;

/// <summary>The room for content on a page of the section, in points.</summary>
internal readonly record struct PageFrame(double Width, double Height);
