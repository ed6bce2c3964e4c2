namespace OppnaDrogscener.Documents.Figures;

/// <summary>The paths that figures are built of.</summary>
internal static class PathShapes
{
    /// <summary>Length of a Bézier handle that makes a quarter of a circle of radius 1.</summary>
    private const double QuarterCircleHandle = 0.5522847498;

    public static IReadOnlyList<PathStep> Line(double x1, double y1, double x2, double y2) =>
        [new PathStep.MoveTo(new(x1, y1)), new PathStep.LineTo(new(x2, y2))];

    public static IReadOnlyList<PathStep> Rectangle(double x, double y, double width, double height) =>
        Polygon([new(x, y), new(x + width, y), new(x + width, y + height), new(x, y + height)]);

    public static IReadOnlyList<PathStep> Polygon(IReadOnlyList<DrawingPoint> points) => [.. Polyline(points), new PathStep.Close()];

    public static IReadOnlyList<PathStep> Polyline(IReadOnlyList<DrawingPoint> points) =>
        [new PathStep.MoveTo(points[0]), .. points.Skip(1).Select(point => new PathStep.LineTo(point))];

    public static IReadOnlyList<PathStep> Circle(double x, double y, double radius)
    {
        var handle = radius * QuarterCircleHandle;
        return
        [
            new PathStep.MoveTo(new(x + radius, y)),
            new PathStep.CurveTo(new(x + radius, y + handle), new(x + handle, y + radius), new(x, y + radius)),
            new PathStep.CurveTo(new(x - handle, y + radius), new(x - radius, y + handle), new(x - radius, y)),
            new PathStep.CurveTo(new(x - radius, y - handle), new(x - handle, y - radius), new(x, y - radius)),
            new PathStep.CurveTo(new(x + handle, y - radius), new(x + radius, y - handle), new(x + radius, y)),
            new PathStep.Close(),
        ];
    }

    /// <summary>Parallel lines over a rectangle, as one path; clip it to the shape that is to be hatched.</summary>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="height">Height.</param>
    /// <param name="spacing">Distance between the lines along the edge, in points.</param>
    /// <param name="rising">True for lines that rise to the right.</param>
    public static IReadOnlyList<PathStep> Hatch(double x, double y, double width, double height, double spacing, bool rising)
    {
        var steps = new List<PathStep>();
        for (var at = x - height; at < x + width; at += spacing)
        {
            var (upper, lower) = rising ? (at + height, at) : (at, at + height);
            steps.Add(new PathStep.MoveTo(new(lower, y + height)));
            steps.Add(new PathStep.LineTo(new(upper, y)));
        }

        return steps;
    }

    /// <summary>Upright or level lines over a rectangle from the origin, as one path; clip it to the shape that is to be hatched.</summary>
    public static IReadOnlyList<PathStep> Rules(double width, double height, double spacing, bool upright)
    {
        var steps = new List<PathStep>();
        for (var at = spacing / 2; at < (upright ? width : height); at += spacing)
        {
            steps.AddRange(upright ? Line(at, 0, at, height) : Line(0, at, width, at));
        }

        return steps;
    }
}
