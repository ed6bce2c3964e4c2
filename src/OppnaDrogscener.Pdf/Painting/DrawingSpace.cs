namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Turns a drawing's coordinates into the page's. Done here rather than by a matrix, so that text is never mirrored.</summary>
internal readonly struct DrawingSpace(double left, double top, double scale, ContentStream content)
{
    internal double Scale => scale;

    internal double X(double x) => left + (x * scale);

    internal double Y(double y) => content.Flip(top + (y * scale));
}
