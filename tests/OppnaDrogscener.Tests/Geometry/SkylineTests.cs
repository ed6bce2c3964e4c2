using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

/// <summary>What hides what, against the plain question: does the straight line from the camera to the spot cross a wall?</summary>
public sealed class SkylineTests
{
    private const double Reach = 60;
    private static readonly GridPoint Eye = CameraFieldTests.Centre;
    private static readonly Area Field = Area.Circle(Eye, new Metres(Reach));

    private static Gen<(GridPoint From, GridPoint To)> Wall =>
        from x in Invariant.Between(-70, 70)
        from y in Invariant.Between(-70, 70)
        from dx in Invariant.Between(-50, 50)
        from dy in Invariant.Between(-50, 50)
        where Math.Abs((x * dy) - (y * dx)) > 1
        select (At(y, x), At(y + dy, x + dx));

    private static Gen<(GridPoint From, GridPoint To)[]> Walls => Gen.Choose(1, 25).SelectMany(count => Wall.ArrayOf(count));

    private static Gen<(double South, double West, double Height, double Width)[]> Houses => Gen.Choose(1, 12).SelectMany(count =>
        (from south in Invariant.Between(-60, 55)
         from west in Invariant.Between(-60, 55)
         from height in Invariant.Between(2, 20)
         from width in Invariant.Between(2, 20)
         select (south, west, height, width)).ArrayOf(count));

    [Fact]
    public void Visible_WallsThatCross_IsWhatNoWallStandsBefore() => Invariant.Holds(Walls, walls =>
    {
        var visible = Seen([.. walls.Select(wall => new Obstacle([wall.From, wall.To]))]);
        return Spots.All(spot => IsNearEdge(spot, walls) || visible.Contains(spot) == !walls.Any(wall => Crosses(Eye, spot, wall.From, wall.To)));
    }, tries: 150);

    [Fact]
    public void Visible_HousesThatOverlap_IsWhatNoWallStandsBefore() => Invariant.Holds(Houses, houses =>
    {
        var obstacles = houses.Where(house => !IsInside(house)).Select(house => new Obstacle(Corners(house), new Metres(20))).ToList();
        var walls = obstacles.SelectMany(house => house.Corners.Zip(house.Corners.Skip(1))).ToList();
        var visible = Seen(obstacles);
        return Spots.All(spot => IsNearEdge(spot, walls) || visible.Contains(spot) == !walls.Exists(wall => Crosses(Eye, spot, wall.First, wall.Second)));
    }, tries: 150);

    [Fact]
    public void Visible_MoreWalls_NeverMore() => Invariant.Holds(Walls, walls =>
    {
        var obstacles = walls.Select(wall => new Obstacle([wall.From, wall.To])).ToList();
        return Seen(obstacles).Subtract(Seen([.. obstacles.Skip(1)])).GridArea.Value < 1e-3;
    }, tries: 80);

    [Fact]
    public void Visible_UnknownHeight_LiesBetweenTheTwoReadings() => Invariant.Holds(Houses, houses =>
    {
        var unknown = houses.Select(house => new Obstacle(Corners(house))).ToList();
        Area Read(OcclusionReading reading) => Occlusion.Visible(Field, Eye, new Metres(6), unknown, reading);
        var tall = Occlusion.Visible(Field, Eye, new Metres(6), [.. unknown.Select(house => house with { Height = new Metres(30) })], OcclusionReading.ForIntrusion);
        // For what speaks for, as if it were tall; for what speaks against, as if it were not there.
        return Math.Abs(Read(OcclusionReading.ForCoverage).GridArea.Value - tall.GridArea.Value) < 1e-6
            && Read(OcclusionReading.ForIntrusion).GridArea == Field.GridArea;
    }, tries: 60);

    [Fact]
    public void Visible_LowHouses_HideLessThanTallOnes() => Invariant.Holds(Houses, houses =>
    {
        Area Behind(double height) => Occlusion.Visible(Field, Eye, new Metres(6), [.. houses.Select(house => new Obstacle(Corners(house), new Metres(height)))], OcclusionReading.ForIntrusion);
        return Behind(9).Subtract(Behind(4)).GridArea.Value < 1e-3;
    }, tries: 60);

    [Fact]
    public void Visible_NothingInTheWay_IsTheFieldItself() => Assert.Same(Field, Seen([new Obstacle([At(100, 100), At(120, 100)])]));

    private static List<GridPoint> Spots { get; } =
        [.. from row in Enumerable.Range(-11, 23) from column in Enumerable.Range(-11, 23) let spot = At((row * 5) + 0.37, (column * 5) + 0.61) where Eye.DistanceTo(spot).Value < Reach - 1 select spot];

    private static Area Seen(IReadOnlyList<Obstacle> obstacles) => Occlusion.Visible(Field, Eye, null, obstacles, OcclusionReading.ForCoverage);

    private static IReadOnlyList<GridPoint> Corners((double South, double West, double Height, double Width) house) =>
        Area.Rectangle(At(house.South, house.West), At(house.South + house.Height, house.West + house.Width)).Parts[0].Shell.Points;

    private static bool IsInside((double South, double West, double Height, double Width) house) =>
        house.South <= 0.01 && house.South + house.Height >= -0.01 && house.West <= 0.01 && house.West + house.Width >= -0.01;

    /// <summary>Spots within a centimetre of a boundary of sight are left to rounding.</summary>
    private static bool IsNearEdge(GridPoint spot, IEnumerable<(GridPoint From, GridPoint To)> walls) => walls.Any(wall =>
        Math.Abs(Side(wall.From, wall.To, spot)) / wall.From.DistanceTo(wall.To).Value < 0.01
        || Math.Abs(Side(Eye, wall.From, spot)) / Math.Max(0.1, Eye.DistanceTo(wall.From).Value) < 0.01
        || Math.Abs(Side(Eye, wall.To, spot)) / Math.Max(0.1, Eye.DistanceTo(wall.To).Value) < 0.01);

    private static bool Crosses(GridPoint a, GridPoint b, GridPoint c, GridPoint d) => Side(a, b, c) * Side(a, b, d) < 0 && Side(c, d, a) * Side(c, d, b) < 0;

    private static double Side(GridPoint a, GridPoint b, GridPoint c) =>
        ((b.Easting - a.Easting) * (c.Northing - a.Northing)) - ((b.Northing - a.Northing) * (c.Easting - a.Easting));

    private static GridPoint At(double north, double east) => new(Eye.Northing + north, Eye.Easting + east, Eye.Zone);
}
