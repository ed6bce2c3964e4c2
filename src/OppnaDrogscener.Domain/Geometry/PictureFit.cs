namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// Where a picture lies on the ground: moved, turned and scaled, never stretched (a similarity). Two points decide it; with
/// more it is the best fit by least squares, and the distances that are left tell how good it is.
/// </summary>
public sealed class PictureFit
{
    private readonly GridPoint origin;
    private readonly (double Column, double Row) middle;
    private readonly double a;
    private readonly double b;

    private PictureFit(GridPoint origin, (double Column, double Row) middle, double a, double b) => (this.origin, this.middle, this.a, this.b) = (origin, middle, a, b);

    /// <summary>Metres on the ground of one pixel.</summary>
    public Metres PixelSide => new(double.Hypot(a, b));

    /// <summary>Grid bearing of the picture's upper edge: where up in the picture points on the ground.</summary>
    public Bearing Up => new(double.RadiansToDegrees(Math.Atan2(-b, a)));

    /// <summary>How far each point is from where the fit puts it, in the order given; zero for two points.</summary>
    public IReadOnlyList<Metres> Residuals { get; private init; } = [];

    /// <summary>
    /// The fit of two points or more. Null when two stand on the same pixel or the same spot, so that nothing can be told.
    /// </summary>
    /// <param name="points">Pixels from the upper left corner, and where each lies; all in one zone.</param>
    public static PictureFit? Of(params IReadOnlyList<ControlPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        if (points.Count < 2)
        {
            return null;
        }

        var zone = points[0].Ground.Zone;
        (double Column, double Row) middle = (points.Average(point => point.Column.Count), points.Average(point => point.Row.Count));
        var origin = new GridPoint(points.Average(point => point.Ground.Northing), points.Average(point => point.Ground.Easting), zone);
        var (sumA, sumB, square) = (0d, 0d, 0d);
        foreach (var point in points)
        {
            // Rows go down, northings up: x to the right, y up.
            var (x, y) = (point.Column.Count - middle.Column, middle.Row - point.Row.Count);
            var (east, north) = (point.Ground.Easting - origin.Easting, point.Ground.Northing - origin.Northing);
            sumA += (x * east) + (y * north);
            sumB += (x * north) - (y * east);
            square += (x * x) + (y * y);
        }

        if (square < 1 || double.Hypot(sumA, sumB) / square < 1e-6)
        {
            return null;
        }

        var fit = new PictureFit(origin, middle, sumA / square, sumB / square);
        return new PictureFit(origin, middle, fit.a, fit.b) { Residuals = [.. points.Select(point => fit.At(point.Column, point.Row).DistanceTo(point.Ground))] };
    }

    /// <summary>Where a pixel lies.</summary>
    public GridPoint At(Pixels column, Pixels row)
    {
        var (x, y) = (column.Count - middle.Column, middle.Row - row.Count);
        return new GridPoint(origin.Northing + (b * x) + (a * y), origin.Easting + (a * x) - (b * y), origin.Zone);
    }
}
