namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>Makes a <see cref="DrawingPath"/> step by step. The first step is a move.</summary>
public sealed class DrawingPathBuilder
{
    private readonly List<PathSegment> segments = [];

    /// <summary>Starts a new part.</summary>
    public DrawingPathBuilder MoveTo(double x, double y) => Add(new PathSegment(PathStep.Move, x, y, 0, 0, 0, 0));

    public DrawingPathBuilder LineTo(double x, double y) => Add(new PathSegment(PathStep.Line, x, y, 0, 0, 0, 0));

    /// <summary>A cubic Bézier curve by its two control points and its end.</summary>
    public DrawingPathBuilder CubicTo(double x1, double y1, double x2, double y2, double x, double y) =>
        Add(new PathSegment(PathStep.Cubic, x1, y1, x2, y2, x, y));

    /// <summary>Back to the start of the part.</summary>
    public DrawingPathBuilder Close() => Add(new PathSegment(PathStep.Close, 0, 0, 0, 0, 0, 0));

    /// <exception cref="InvalidOperationException">The path does not begin with a move, or a coordinate is no number.</exception>
    public DrawingPath Build()
    {
        if (segments.Count > 0 && segments[0].Step != PathStep.Move)
        {
            throw new InvalidOperationException("A path begins with a move.");
        }

        return new DrawingPath([.. segments]);
    }

    private DrawingPathBuilder Add(PathSegment segment)
    {
        if (!IsSane(segment.X1, segment.Y1) || !IsSane(segment.X2, segment.Y2) || !IsSane(segment.X3, segment.Y3))
        {
            throw new InvalidOperationException("A coordinate is not a number, or is beyond a million points.");
        }

        segments.Add(segment);
        return this;
    }

    private static bool IsSane(double x, double y) => Math.Abs(x) <= 1e6 && Math.Abs(y) <= 1e6;
}
