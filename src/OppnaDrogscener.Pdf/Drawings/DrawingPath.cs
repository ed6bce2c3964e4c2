namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>An outline of straight lines and cubic curves, of one or more parts. Immutable; made with <see cref="DrawingPathBuilder"/> or the factories here.</summary>
public sealed record DrawingPath
{
    internal DrawingPath(IReadOnlyList<PathSegment> segments) => Segments = segments;

    internal IReadOnlyList<PathSegment> Segments { get; }

    /// <summary>A straight line.</summary>
    public static DrawingPath Line(double x1, double y1, double x2, double y2) =>
        new DrawingPathBuilder().MoveTo(x1, y1).LineTo(x2, y2).Build();

    /// <summary>A rectangle from its upper left corner.</summary>
    public static DrawingPath Rectangle(double x, double y, double width, double height) =>
        new DrawingPathBuilder().MoveTo(x, y).LineTo(x + width, y).LineTo(x + width, y + height).LineTo(x, y + height).Close().Build();

    /// <summary>Straight lines through the points; at least two.</summary>
    public static DrawingPath Polyline(IReadOnlyList<(double X, double Y)> points) => Through(points).Build();

    /// <summary>Straight lines through the points and back to the first; at least two.</summary>
    public static DrawingPath Polygon(IReadOnlyList<(double X, double Y)> points) => Through(points).Close().Build();

    /// <summary>A circle of four cubic curves; its radius is wrong by at most 0.03 %.</summary>
    public static DrawingPath Circle(double x, double y, double radius)
    {
        var k = radius * 0.5522847498;
        return new DrawingPathBuilder().MoveTo(x + radius, y)
            .CubicTo(x + radius, y + k, x + k, y + radius, x, y + radius)
            .CubicTo(x - k, y + radius, x - radius, y + k, x - radius, y)
            .CubicTo(x - radius, y - k, x - k, y - radius, x, y - radius)
            .CubicTo(x + k, y - radius, x + radius, y - k, x + radius, y)
            .Close().Build();
    }

    private static DrawingPathBuilder Through(IReadOnlyList<(double X, double Y)> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(points.Count, 2, nameof(points));
        var builder = new DrawingPathBuilder().MoveTo(points[0].X, points[0].Y);
        foreach (var (x, y) in points.Skip(1))
        {
            builder.LineTo(x, y);
        }

        return builder;
    }
}
