using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>Where a point on the ground comes on the paper: a round scale, grid north up, the content in the middle.</summary>
internal sealed class MapScale
{
    /// <summary>Points (1/72 inch) in a metre of paper.</summary>
    private const double PointsPerMetre = 72 / 0.0254;
    private static readonly int[] Denominators =
        [100, 200, 250, 400, 500, 750, 1_000, 1_250, 1_500, 2_000, 2_500, 3_000, 4_000, 5_000, 7_500, 10_000, 15_000, 20_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000];
    private static readonly int[] GridSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

    private readonly double width;
    private readonly double height;

    public MapScale(IEnumerable<GridPoint> points, double width, double height, double margin)
    {
        (this.width, this.height) = (width, height);
        var all = points.ToList();
        var (west, east) = (all.Min(point => point.Easting), all.Max(point => point.Easting));
        var (south, north) = (all.Min(point => point.Northing), all.Max(point => point.Northing));
        (MiddleEast, MiddleNorth) = ((west + east) / 2, (south + north) / 2);
        Denominator = Denominators.FirstOrDefault(
            candidate => OnPaper(east - west, candidate) <= width - (2 * margin) && OnPaper(north - south, candidate) <= height - (2 * margin),
            Denominators[^1]);
    }

    /// <summary>The number after "1:".</summary>
    public int Denominator { get; }

    public double MiddleEast { get; }

    public double MiddleNorth { get; }

    public double West => MiddleEast - (Ground(width) / 2);

    public double East => MiddleEast + (Ground(width) / 2);

    public double South => MiddleNorth - (Ground(height) / 2);

    public double North => MiddleNorth + (Ground(height) / 2);

    /// <summary>Metres between grid lines, so that they stand at least so many points apart.</summary>
    public int GridStep(double leastPoints) => GridSteps.First(step => OnPaper(step, Denominator) >= leastPoints || step == GridSteps[^1]);

    /// <summary>Length on the paper, in points.</summary>
    public double OnPaper(double metres) => OnPaper(metres, Denominator);

    public DrawingPoint ToPaper(GridPoint point) => ToPaper(point.Easting, point.Northing);

    public DrawingPoint ToPaper(double easting, double northing) =>
        new((width / 2) + OnPaper(easting - MiddleEast), (height / 2) - OnPaper(northing - MiddleNorth));

    /// <summary>The rings of an area as one path; holes stay open by the even–odd rule.</summary>
    public IReadOnlyList<PathStep> Path(Area area) =>
        [.. area.Parts.SelectMany(part => part.Holes.Prepend(part.Shell)).SelectMany(ring => PathShapes.Polygon([.. ring.Points.SkipLast(1).Select(ToPaper)]))];

    /// <summary>Metres on the ground of a length on the paper.</summary>
    public double OnGround(double points) => Ground(points);

    private double Ground(double points) => points / PointsPerMetre * Denominator;

    private static double OnPaper(double metres, int denominator) => metres / denominator * PointsPerMetre;
}
