using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class OcclusionTests
{
    private static readonly GridPoint Centre = CameraFieldTests.Centre;

    [Fact]
    public void Visible_UnknownHeight_HidesForCoverageAndNotForIntrusion()
    {
        var field = Area.Circle(Centre, new Metres(50));

        Assert.True(Visible(field, Building(null), new Metres(6), OcclusionReading.ForCoverage) < field.GridArea);
        Assert.Equal(field.GridArea, Visible(field, Building(null), new Metres(6), OcclusionReading.ForIntrusion));
        Assert.Equal(field.GridArea, Visible(field, Building(3), null, OcclusionReading.ForIntrusion));
    }

    [Fact]
    public void Visible_LowObstacle_HidesLessThanATallOne()
    {
        var field = Area.Circle(Centre, new Metres(50));

        var behindLow = Visible(field, Building(3), new Metres(8), OcclusionReading.ForIntrusion);
        var behindTall = Visible(field, Building(8), new Metres(8), OcclusionReading.ForIntrusion);

        Assert.True(behindLow > behindTall);
    }

    [Fact]
    public void Visible_CameraOnTheFacade_SeesOnlyWhatIsInFront()
    {
        var field = Area.Circle(Centre, new Metres(50));
        var behindTheBack = Rectangle(-20, -30, 0, 30);

        var visible = Occlusion.Visible(field, Centre, new Metres(4), [new Obstacle(behindTheBack, new Metres(12))], OcclusionReading.ForCoverage);

        Assert.True(visible.Contains(Move(10, 0)));
        Assert.False(visible.Contains(Move(-10, 0)));
        Assert.False(visible.Contains(Move(-40, 5)));
    }

    [Fact]
    public void Visible_CameraOnTheRoof_IsNotHiddenByItsOwnBuilding()
    {
        var field = Area.Circle(Centre, new Metres(50));

        var visible = Occlusion.Visible(field, Centre, new Metres(12), [new Obstacle(Rectangle(-5, -5, 5, 5), new Metres(12))], OcclusionReading.ForCoverage);

        Assert.Equal(field.GridArea, visible.GridArea);
    }

    [Fact]
    public void Visible_AnyCamera_IsPartOfItsFieldAndSeenInStraightLines() => Invariant.Holds(CameraFieldTests.Views, view =>
    {
        var field = CameraField.Of(view).Ground;
        var wall = new Obstacle([Move(10, -40), Move(12, 30)]);
        var visible = Occlusion.Visible(field, view.Position, null, [wall], OcclusionReading.ForCoverage);
        return visible.Subtract(field).GridArea.Value < 1e-6
            && (visible.IsEmpty || !Crosses(wall, view.Position, visible.PointInside));
    }, tries: 100);

    private static bool Crosses(Obstacle wall, GridPoint from, GridPoint to)
    {
        double Side(GridPoint a, GridPoint b, GridPoint c) =>
            ((b.Easting - a.Easting) * (c.Northing - a.Northing)) - ((b.Northing - a.Northing) * (c.Easting - a.Easting));
        return Side(wall.Corners[0], wall.Corners[1], from) * Side(wall.Corners[0], wall.Corners[1], to) < 0
            && Side(from, to, wall.Corners[0]) * Side(from, to, wall.Corners[1]) < 0;
    }

    private static SquareMetres Visible(Area field, Obstacle obstacle, Metres? cameraHeight, OcclusionReading reading) =>
        Occlusion.Visible(field, Centre, cameraHeight, [obstacle], reading).GridArea;

    private static Obstacle Building(double? height) => new(Rectangle(10, -5, 15, 5), height is { } metres ? new Metres(metres) : null);

    private static IReadOnlyList<GridPoint> Rectangle(double south, double west, double north, double east) =>
        Area.Rectangle(Move(south, west), Move(north, east)).Parts[0].Shell.Points;

    private static GridPoint Move(double north, double east) => new(Centre.Northing + north, Centre.Easting + east, Centre.Zone);
}
