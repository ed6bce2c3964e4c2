using System.Diagnostics;
using System.Globalization;
using OppnaDrogscener.Benchmarks.Measuring;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>
/// What 200 cameras see among 5 000 walls, against asking every wall in every direction and against the same work with every wall; one camera that is dragged; and how
/// near the area is to the exact one.
/// </summary>
public sealed class CameraCoverage : Benchmark
{
    private const int Directions = 360;
    private const int FineDirections = 200_000;
    private const int Checked = 12;
    private const int Drags = 200;

    /// <summary>How near the exact area is asked for. Percent.</summary>
    private const double Accuracy = 0.05;
    private const double WholeTown = 2000;

    private static readonly Metres Height = new(6);
    private readonly ObstacleSet obstacles = new(Town.Obstacles);
    private readonly List<(double X1, double Y1, double X2, double Y2)> walls =
        [.. Town.Obstacles.SelectMany(house => house.Corners.Zip(house.Corners.Skip(1), (a, b) => (a.Easting, a.Northing, b.Easting, b.Northing)))];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        yield return Row("every wall asked in 360 directions", Ratio.OfProcessor(() => EveryView(Seen), () => EveryView(view => Asked(view.Position, walls, Directions)), Math.Min(pairs, 7)));
        yield return Row("the same work with every wall, as without an index", Ratio.OfProcessor(() => EveryView(Seen), () => EveryView(SeenAmongAll), Math.Min(pairs, 7)));
        var directions = DirectionsFor(Accuracy);
        var asExact = Ratio.OfProcessor(() => Some(Seen), () => Some(view => Asked(view.Position, walls, directions)), Math.Min(pairs, 5));
        yield return new Finding(string.Create(CultureInfo.InvariantCulture, $"Coverage, a tenth of the cameras × 5 000 walls ÷ every wall asked in {directions} directions, as many as the accuracy below takes"), "≤ 0.01", asExact.Median.ToString("0.00000", CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{asExact.Lower:0.00000}–{asExact.Upper:0.00000}, {asExact.Pairs} pairs"));
        var drags = Enumerable.Range(0, Drags).Select(step => Timed(() => Seen(Town.View(75, step / 100d)))).Order().ToList();
        yield return new Finding("One camera dragged among 5 000 walls", "≤ 1 ms", Milliseconds(drags[Drags / 2]), $"{Milliseconds(drags[Drags / 4])}–{Milliseconds(drags[Drags * 3 / 4])}, {Drags} steps");
        var errors = Enumerable.Range(0, Checked).Select(camera => Error(Town.Views[camera * 16])).Order().ToList();
        yield return new Finding("Area seen against the exact one", "≤ 0.05 %", string.Create(CultureInfo.InvariantCulture, $"{errors[^1]:0.0000} %"), string.Create(CultureInfo.InvariantCulture, $"the worst of {Checked} cameras; the best {errors[0]:0.0000} %"));
    }

    private static Finding Row(string against, Ratio ratio) => new(
        "Coverage, 200 cameras × 5 000 walls ÷ " + against, "≤ 0.01", ratio.Median.ToString("0.0000", CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{ratio.Lower:0.0000}–{ratio.Upper:0.0000}, {ratio.Pairs} pairs"));

    private static void EveryView(Func<CameraView, double> area)
    {
        foreach (var view in Town.Views)
        {
            _ = area(view);
        }
    }

    private static void Some(Func<CameraView, double> area)
    {
        foreach (var view in Town.Views.Where((_, camera) => camera % 10 == 0))
        {
            _ = area(view);
        }
    }

    /// <summary>The fewest directions, doubled from 360, that come as near the exact area of every camera as is asked for. Percent.</summary>
    private int DirectionsFor(double percent)
    {
        var directions = Directions;
        while (Enumerable.Range(0, Checked).Max(camera => ErrorOf(Town.Views[camera * 16], directions)) > percent)
        {
            directions *= 2;
        }

        return directions;
    }

    private double ErrorOf(CameraView view, int directions)
    {
        var near = Near(view);
        var exact = Asked(view.Position, near, FineDirections);
        return 100 * Math.Abs(Asked(view.Position, near, directions) - exact) / exact;
    }

    private double Seen(CameraView view) =>
        Occlusion.Visible(CameraField.Of(view).Ground, view.Position, Height, obstacles, OcclusionReading.ForCoverage).GridArea.Value;

    /// <summary>A range that holds the whole town: every wall stands in the way, so the index and the range spare nothing.</summary>
    private double SeenAmongAll(CameraView view) => Seen(view with { Range = new Metres(WholeTown) });

    /// <summary>Percent between the area and the same by so many directions that the sum is exact to a thousandth of a percent.</summary>
    private double Error(CameraView view)
    {
        var exact = Asked(view.Position, Near(view), FineDirections);
        return 100 * Math.Abs(Seen(view) - exact) / exact;
    }

    /// <summary>The walls that can stand within the range.</summary>
    private List<(double X1, double Y1, double X2, double Y2)> Near(CameraView view)
    {
        var (x, y) = (view.Position.Easting, view.Position.Northing);
        return [.. walls.Where(wall => double.Hypot(wall.X1 - x, wall.Y1 - y) < 2 * Town.Range)];
    }

    /// <summary>The area seen by asking every wall how far one sees in each direction.</summary>
    private static double Asked(GridPoint eye, List<(double X1, double Y1, double X2, double Y2)> walls, int directions)
    {
        var sum = 0d;
        for (var direction = 0; direction < directions; direction++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * (direction + 0.5) / directions);
            var distance = Town.Range;
            foreach (var (x1, y1, x2, y2) in walls)
            {
                var (ax, ay, bx, by) = (x1 - eye.Easting, y1 - eye.Northing, x2 - x1, y2 - y1);
                var across = (cosine * by) - (sine * bx);
                var along = ((ax * by) - (ay * bx)) / across;
                var part = ((ax * sine) - (ay * cosine)) / across;
                if (along > 0 && along < distance && part is >= 0 and <= 1)
                {
                    distance = along;
                }
            }

            sum += Math.PI * distance * distance / directions;
        }

        return sum;
    }

    private static double Timed(Func<double> work)
    {
        var start = Stopwatch.GetTimestamp();
        _ = work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Milliseconds(double value) => value.ToString("0.00", CultureInfo.InvariantCulture) + " ms";
}
