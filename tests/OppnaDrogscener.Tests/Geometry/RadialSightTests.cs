using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

/// <summary>A field seen whole from its camera is cut direction by direction; the ground is the same as the general overlay gives.</summary>
public sealed class RadialSightTests
{
    private static readonly GridPoint Eye = CameraFieldTests.Centre;

    private static Gen<CameraView> Views =>
        from turned in Invariant.Between(0, 360)
        from straight in Gen.Elements(true, false)
        from opening in Gen.Frequency((1, Gen.Constant(360d)), (3, Invariant.Between(1, 359)))
        from range in Invariant.Between(20, 100)
        select new CameraView(Eye, new Bearing(straight ? Math.Round(turned / 45) * 45 : turned), new Angle(opening), new Metres(range));

    private static Gen<Obstacle> Wall =>
        from x in Invariant.Between(-80, 80)
        from y in Invariant.Between(-80, 80)
        from dx in Invariant.Between(-60, 60)
        from dy in Invariant.Between(-60, 60)
        select new Obstacle([At(x, y), At(x + dx, y + dy)]);

    private static Gen<Obstacle> WallThroughTheEye =>
        from x in Invariant.Between(-40, 40)
        from y in Invariant.Between(1, 40)
        select new Obstacle([At(x, y), At(-x, -y)]);

    private static Gen<Obstacle> House =>
        from x in Invariant.Between(-70, 60)
        from y in Invariant.Between(-70, 60)
        from width in Invariant.Between(2, 20)
        from depth in Invariant.Between(2, 20)
        from low in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Obstacle(Box(x, y, width, depth), new Metres(low ? 3 : 20));

    private static Gen<Obstacle> HouseOfTheCamera =>
        from beside in Invariant.Between(-9, -1)
        from width in Invariant.Between(2, 20)
        select new Obstacle(Box(0, beside, width, 10), new Metres(20));

    private static Gen<(CameraView View, Obstacle[] Obstacles)> Places =>
        from view in Views
        from count in Gen.Choose(1, 25)
        from obstacles in Gen.Frequency((8, Wall), (8, House), (1, WallThroughTheEye), (1, HouseOfTheCamera)).ArrayOf(count)
        select (view, obstacles);

    /// <summary>A field of two parts is cut by overlay; the speck beyond the range is taken away again.</summary>
    [Fact]
    public void Visible_FieldSeenWhole_IsWhatTheOverlayLeaves() => Invariant.Holds(Places, place =>
    {
        var field = CameraField.Of(place.View).Ground;
        var speck = Area.Rectangle(At(150, 150), At(151, 151));
        var seen = Visible(field, place.Obstacles);
        var overlaid = Visible(Area.UnionOf([field, speck], field.Zone), place.Obstacles).Subtract(speck);
        return Math.Abs(seen.GridArea.Value - overlaid.GridArea.Value) < 1e-6
            && seen.Subtract(overlaid).GridArea.Value + overlaid.Subtract(seen).GridArea.Value < 1e-6;
    }, tries: 400);

    /// <summary>Corners in line with the eye differ by rounding alone, and walls seen edge-on leave slivers.</summary>
    [Fact]
    public void Visible_WallsInLineWithTheEye_IsWhatNoWallStandsBefore() => Invariant.Holds(
        from places in Gen.Choose(3, 25).SelectMany(count => Gen.Choose(-60, 60).Two().Where(at => at != (0, 0)).ArrayOf(count))
        from opening in Gen.Elements(90, 225, 360)
        from east in Invariant.Between(0, 100)
        select (places, opening, east), place =>
        {
            var eye = new GridPoint(Eye.Northing + place.east, Eye.Easting + (place.east / 3), Eye.Zone);
            GridPoint From(double x, double y) => new(eye.Northing + y, eye.Easting + x, eye.Zone);
            var walls = place.places.SelectMany((at, i) => new Obstacle[]
            {
                new([From(at.Item1, at.Item2), From(2 * at.Item1, 2 * at.Item2)]),
                new([From(at.Item1, at.Item2), From(at.Item1 + 7, at.Item2 + (i % 5))]),
            }).ToList();
            var field = CameraField.Of(new CameraView(eye, new Bearing(45), new Angle(place.opening), new Metres(50))).Ground;
            var seen = Occlusion.Visible(field, eye, null, walls, OcclusionReading.ForCoverage);
            var spots = from x in Enumerable.Range(-12, 25) from y in Enumerable.Range(-12, 25) select From((x * 4) + 0.371, (y * 4) + 0.613);
            return spots.Where(field.Contains).All(spot => IsNearEdge(eye, spot, walls) || seen.Contains(spot) == !walls.Exists(wall => Hides(wall, eye, spot)));
        }, tries: 300);

    [Fact]
    public void Visible_SectorAcrossDueWest_EndsAtItsSides()
    {
        var field = CameraField.Of(new CameraView(Eye, new Bearing(270), new Angle(60), new Metres(50))).Ground;

        var seen = Visible(field, [new Obstacle([At(-20, -5), At(-20, 5)])]);

        Assert.True(seen.Contains(At(-10, 0)));
        Assert.False(seen.Contains(At(-30, 0)));
        Assert.True(seen.Contains(At(-30, 16)));
        Assert.False(seen.Contains(At(10, 0)));
        Assert.Equal(0, seen.Subtract(field).GridArea.Value, 6);
    }

    private static Area Visible(Area field, Obstacle[] obstacles) => Occlusion.Visible(field, Eye, new Metres(6), obstacles, OcclusionReading.ForCoverage);

    private static bool Hides(Obstacle wall, GridPoint eye, GridPoint spot) =>
        Side(eye, spot, wall.Corners[0]) * Side(eye, spot, wall.Corners[1]) < 0 && Side(wall.Corners[0], wall.Corners[1], eye) * Side(wall.Corners[0], wall.Corners[1], spot) < 0;

    /// <summary>Spots within a centimetre of a boundary of sight, and walls seen edge-on, are left to rounding.</summary>
    private static bool IsNearEdge(GridPoint eye, GridPoint spot, List<Obstacle> walls) => walls.Exists(wall =>
        Math.Abs(Side(wall.Corners[0], wall.Corners[1], spot)) / wall.Corners[0].DistanceTo(wall.Corners[1]).Value < 0.01
        || wall.Corners.Any(corner => Math.Abs(Side(eye, corner, spot)) / eye.DistanceTo(corner).Value < 0.01));

    private static double Side(GridPoint a, GridPoint b, GridPoint c) =>
        ((b.Easting - a.Easting) * (c.Northing - a.Northing)) - ((b.Northing - a.Northing) * (c.Easting - a.Easting));

    private static GridPoint[] Box(double west, double south, double width, double depth) =>
        [At(west, south), At(west + width, south), At(west + width, south + depth), At(west, south + depth), At(west, south)];

    private static GridPoint At(double east, double north) => new(Eye.Northing + north, Eye.Easting + east, Eye.Zone);
}
