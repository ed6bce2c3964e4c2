using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class CoverageTests
{
    private static readonly Area Needed = Area.Rectangle(At(-30, -40), At(30, 40));

    private static Gen<CameraView[]> ThreeViews => CameraFieldTests.Views.ArrayOf(3);

    [Fact]
    public void Measure_AnyCameras_KeepsTheSums() => Invariant.Holds(ThreeViews, views =>
    {
        var coverage = Coverage.Measure(Needed, Fields(views), []);
        var sum = coverage.Cameras.Sum(camera => camera.Seen.Value);
        return coverage.NeededShare.Value is >= 0 and <= 1 + 1e-9
            && coverage.OutsideShare.Value is >= 0 and <= 1 + 1e-9
            && coverage.Seen.GroundArea.Value <= sum + 1e-6
            && Math.Abs(coverage.NeededSeen.GridArea.Value + coverage.Missing.GridArea.Value - Needed.GridArea.Value) < 1e-3
            && Math.Abs(coverage.NeededSeen.GridArea.Value + coverage.Outside.GridArea.Value - coverage.Seen.GridArea.Value) < 1e-3;
    }, tries: 60);

    [Fact]
    public void Measure_CameraRemoved_LosesWhatItAloneSaw() => Invariant.Holds(ThreeViews, views =>
    {
        var all = Coverage.Measure(Needed, Fields(views), []);
        var without = Coverage.Measure(Needed, [.. Fields(views).Skip(1)], []);
        var lost = all.NeededSeen.GridArea.Value - without.NeededSeen.GridArea.Value;
        return Math.Abs(lost - all.Cameras[0].NeededOnlyHere.Value) < 0.01;
    }, tries: 60);

    [Fact]
    public void Measure_Mask_IsSeenByNobody()
    {
        var mask = Area.Rectangle(At(-60, -60), At(60, -10));

        var coverage = Coverage.Measure(Needed, [new SeenField("a", Area.Circle(At(0, 0), new Metres(45)))], [mask]);

        Assert.Equal(0, coverage.Seen.Intersect(mask).GridArea.Value, 1e-6);
    }

    [Fact]
    public void ToTask_AnyCamera_NeverLosesNeededGround() => Invariant.Holds(CameraFieldTests.Views, view =>
    {
        var visible = CameraField.Of(view).Ground;
        if (CameraTrim.ToTaskInWholeSteps(view, visible, Needed) is not { } trim)
        {
            return visible.Intersect(Needed).IsEmpty;
        }

        // Two polygons of one arc in other steps differ by slivers, within 0.01 % of the field.
        return trim.NeededBefore.Subtract(trim.GroundAfter).GridArea.Value < 1e-4 * visible.GridArea.Value
            && trim.OutsideSaved.Value > -1e-6
            && trim.After.Range <= view.Range
            && trim.After.Horizontal <= view.Horizontal;
    });

    [Fact]
    public void ToTask_TurningCamera_KeepsItsRingAndLosesRange()
    {
        var turning = new CameraView(
            At(0, 0), new Bearing(0), new Angle(360), new Metres(90), new Mounting(new Metres(6), new Angle(45)), new Angle(34)) { Turns = true };
        var visible = CameraField.Of(turning).Ground;

        var trim = CameraTrim.ToTaskInWholeSteps(turning, visible, Needed)!;

        Assert.False(visible.Contains(turning.Position));
        Assert.Equal(50, trim.After.Range.Value);
        Assert.Equal(360, trim.After.Horizontal.Degrees);
        Assert.Equal(Math.PI * ((90 * 90) - (50 * 50)), trim.OutsideSaved.Value, 1);
    }

    [Fact]
    public void ToTask_CameraThatSeesNothingNeeded_CanGo()
    {
        var away = new CameraView(At(100, 0), new Bearing(0), new Angle(60), new Metres(50));

        Assert.Null(CameraTrim.ToTask(away, CameraField.Of(away).Ground, Needed));
    }

    [Fact]
    public void ToRange_Shorter_SaysWhatDisappearsOutsideAndWhatIsLost()
    {
        var view = new CameraView(At(0, 0), new Bearing(90), new Angle(60), new Metres(60));

        var trim = CameraTrim.ToRange(view, new Metres(50), CameraField.Of(view).Ground, Needed);

        Assert.Equal(trim.OutsideBefore.Value - trim.OutsideAfter.Value, trim.OutsideSaved.Value, 1e-9);
        Assert.True(trim.OutsideSaved.Value > 0);
        Assert.True(trim.OutsideAfter.Value > 0);
        Assert.Equal(0, trim.NeededLost.Value, 1e-3);
        Assert.True(CameraTrim.ToRange(view, new Metres(42), CameraField.Of(view).Ground, Needed).NeededLost.Value > 30);
    }

    [Fact]
    public void MinimalSet_FromCells_DropsTheCameraThatAddsNothing()
    {
        var grid = CellGrid.Over(Needed, new Metres(2));
        CameraCells Camera(string key, Area ground) => new(key, grid.Within(ground), ground.Subtract(Needed).GroundArea);
        var half = Area.Rectangle(At(-30, -40), At(30, 0));
        var otherHalf = Area.Rectangle(At(-30, 0), At(40, 40));
        var middle = Area.Rectangle(At(-20, -20), At(20, 20));

        var found = MinimalCameraSet.Find([Camera("west", half), Camera("middle", middle), Camera("east", otherHalf)]);

        Assert.Equal(1200, grid.Middles.Count);
        Assert.Equal(["west", "east"], found.Enough);
        Assert.Equal(["middle"], found.RemovableAlone);
        Assert.True(found.IsExact);
    }

    [Fact]
    public void SensitiveViews_TwoCameras_NamesTheNearestAndItsDistance()
    {
        var school = new SensitivePlace("school", At(0, 20));
        var cameras = new[] { "far", "near" }.Zip(new[] { At(0, -20), At(0, 10) })
            .Select(camera => (camera.Second, new SeenField(camera.First, Area.Circle(camera.Second, new Metres(50)))))
            .ToList();

        var seen = Assert.Single(SensitiveViews.Find([school, new SensitivePlace("far off", At(200, 0))], cameras, []));

        Assert.Equal("near", seen.Camera);
        Assert.Equal(10, seen.Distance.Value, 1e-9);
    }

    [Fact]
    public void Area_PointsAndDistances_CountTheEdgeAsInside()
    {
        Assert.True(Needed.Contains(At(30, 0)));
        Assert.False(Needed.Contains(At(30.001, 0)));
        Assert.Equal(10, Needed.DistanceTo(At(40, 0)).Value, 1e-9);
        Assert.Equal(4800 + (2 * 10 * 140) + (Math.PI * 100), Needed.Buffer(new Metres(10)).GridArea.Value, 0.1);
    }

    private static List<SeenField> Fields(CameraView[] views) =>
        [.. views.Select((view, i) => new SeenField($"camera {i}", CameraField.Of(view).Ground))];

    private static GridPoint At(double north, double east) => new(CameraFieldTests.Centre.Northing + north, CameraFieldTests.Centre.Easting + east, CameraFieldTests.Centre.Zone);
}
