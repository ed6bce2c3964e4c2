using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

/// <summary>
/// Whether a spot is seen, asked of the spot itself: nothing as tall as the camera, and no shadow of something lower, lies
/// between. The ground that is computed holds the spots that are seen, and no others.
/// </summary>
public sealed class SightByPointsTests
{
    private const double CameraHeight = 6;

    /// <summary>A spot so near a boundary is left to rounding, metres.</summary>
    private const double Margin = 0.02;

    private static readonly GridPoint Eye = CameraFieldTests.Centre;

    private static Gen<Metres?> Heights => Gen.Frequency(
        (4, Gen.Constant<Metres?>(new Metres(20))), (2, Gen.Constant<Metres?>(new Metres(3))), (1, Gen.Constant<Metres?>(new Metres(6))), (1, Gen.Constant<Metres?>(null)));

    private static Gen<Obstacle> House =>
        from west in Gen.Choose(-60, 50)
        from south in Gen.Choose(-60, 50)
        from width in Gen.Choose(2, 20)
        from depth in Gen.Choose(2, 20)
        from height in Heights
        select new Obstacle(Box(west, south, width, depth), height);

    /// <summary>The camera hangs on the wall of the house, or on its corner.</summary>
    private static Gen<Obstacle> HouseOfTheCamera =>
        from beside in Gen.Choose(-9, 0)
        from width in Gen.Choose(2, 20)
        from height in Heights
        select new Obstacle(Box(0, beside, width, 10), height);

    /// <summary>In line with the eye, or through it.</summary>
    private static Gen<Obstacle> EdgeOn =>
        from x in Gen.Choose(-30, 30)
        from y in Gen.Choose(1, 30)
        from far in Gen.Elements(2, -1)
        from height in Heights
        select new Obstacle([At(x, y), At(far * x, far * y)], height);

    private static Gen<Obstacle> Wall =>
        from x in Gen.Choose(-50, 50)
        from y in Gen.Choose(-50, 50)
        from dx in Gen.Choose(-40, 40)
        from dy in Gen.Choose(1, 40)
        from height in Heights
        select new Obstacle([At(x, y), At(x + dx, y + dy)], height);

    private static Gen<(CameraView View, Obstacle[] Obstacles, OcclusionReading Reading)> Places =>
        from direction in Gen.Choose(0, 23)
        from opening in Gen.Elements(30d, 90, 180, 225, 359.999, 360)
        from range in Gen.Choose(20, 60)
        from count in Gen.Choose(1, 14)
        from obstacles in Gen.Frequency((6, House), (4, Wall), (1, EdgeOn), (1, HouseOfTheCamera)).ArrayOf(count)
        from reading in Gen.Elements(OcclusionReading.ForCoverage, OcclusionReading.ForIntrusion)
        select (new CameraView(Eye, new Bearing(15 * direction), new Angle(opening), new Metres(range)), obstacles, reading);

    [Fact]
    public void Visible_AnyPlace_HoldsTheSpotsThatAreSeenAndNoOthers() => Invariant.Holds(Places, place =>
    {
        var field = CameraField.Of(place.View).Ground;
        var seen = Occlusion.Visible(field, Eye, new Metres(CameraHeight), place.Obstacles, place.Reading);
        return Spots.Where(field.Contains).All(spot =>
            IsHidden(spot, place.Obstacles, place.Reading) is not { } hidden || seen.Contains(spot) == !hidden);
    }, tries: Tries);

    /// <summary>Some hundred places in every run; as many as asked for where the calculation itself is changed.</summary>
    private static int Tries => int.TryParse(Environment.GetEnvironmentVariable("SIGHT_PLACES"), out var asked) ? asked : 300;

    private static IEnumerable<GridPoint> Spots =>
        from x in Enumerable.Range(-15, 31)
        from y in Enumerable.Range(-15, 31)
        select At((x * 4) + 0.371, (y * 4) + 0.613);

    /// <summary>Null where the spot and its neighbours do not agree.</summary>
    private static bool? IsHidden(GridPoint spot, Obstacle[] obstacles, OcclusionReading reading)
    {
        var (x, y) = (spot.Easting - Eye.Easting, spot.Northing - Eye.Northing);
        var hidden = obstacles.Any(obstacle => Hides(obstacle, x, y, reading));
        (double X, double Y)[] near = [(x - Margin, y), (x + Margin, y), (x, y - Margin), (x, y + Margin)];
        return near.All(at => obstacles.Any(obstacle => Hides(obstacle, at.X, at.Y, reading)) == hidden) ? hidden : null;
    }

    private static bool Hides(Obstacle obstacle, double x, double y, OcclusionReading reading)
    {
        var corners = obstacle.Corners.Select(corner => (X: corner.Easting - Eye.Easting, Y: corner.Northing - Eye.Northing)).ToList();
        if ((obstacle.Height is null && reading == OcclusionReading.ForIntrusion) || (obstacle.IsFootprint && IsWithin(corners, 0, 0)))
        {
            return false;
        }

        if (obstacle.IsFootprint && IsWithin(corners, x, y))
        {
            return true;
        }

        // Behind an edge at a part t of the way, the shadow of a low one ends where the line over its top meets the ground.
        var reach = obstacle.Height is { } height && height.Value < CameraHeight ? CameraHeight / (CameraHeight - height.Value) : double.PositiveInfinity;
        return corners.Zip(corners.Skip(1)).Any(edge => PartOfTheWay(edge.First, edge.Second, x, y) is { } t && 1 <= t * reach);
    }

    /// <summary>How large a part of the way from the eye to a spot lies before an edge; null when the edge does not stand between.</summary>
    private static double? PartOfTheWay((double X, double Y) a, (double X, double Y) b, double x, double y)
    {
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        var across = (x * dy) - (y * dx);
        if (Math.Abs(across) < 1e-9)
        {
            return null;
        }

        var t = ((a.X * dy) - (a.Y * dx)) / across;
        var along = ((a.X * y) - (a.Y * x)) / across;
        return t is > 1e-9 and < 1 && along is >= 0 and <= 1 ? t : null;
    }

    /// <summary>Inside the box, its sides not counted: every house here stands square to the grid.</summary>
    private static bool IsWithin(List<(double X, double Y)> corners, double x, double y) =>
        x > corners.Min(corner => corner.X) && x < corners.Max(corner => corner.X) && y > corners.Min(corner => corner.Y) && y < corners.Max(corner => corner.Y);

    private static GridPoint[] Box(double west, double south, double width, double depth) =>
        [At(west, south), At(west + width, south), At(west + width, south + depth), At(west, south + depth), At(west, south)];

    private static GridPoint At(double east, double north) => new(Eye.Northing + north, Eye.Easting + east, Eye.Zone);
}
