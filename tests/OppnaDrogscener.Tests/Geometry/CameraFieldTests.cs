using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class CameraFieldTests
{
    internal static readonly GridPoint Centre = new(6579400, 153300, SwerefZone.ByEpsg(3011)!);

    private static readonly Mounting OnAPole = new(new Metres(6), new Angle(25));

    internal static Gen<CameraView> Views =>
        from north in Invariant.Between(-60, 60)
        from east in Invariant.Between(-60, 60)
        from direction in Invariant.Between(0, 360)
        from opening in Invariant.Between(5, 360)
        from range in Invariant.Between(5, 120)
        from tilt in Invariant.Between(5, 85)
        from hangs in Gen.Elements(true, false)
        select new CameraView(
            new GridPoint(Centre.Northing + north, Centre.Easting + east, Centre.Zone), new Bearing(direction), new Angle(opening), new Metres(range),
            hangs ? new Mounting(new Metres(5), new Angle(tilt)) : null, hangs ? new Angle(40) : null);

    [Fact]
    public void Sector_AnyOpening_HasTheExactAreaOfTheSector() => Invariant.Holds(Views, view =>
    {
        var sector = view with { Mounting = null, Vertical = null };
        var exact = Math.PI * sector.Range.Value * sector.Range.Value * sector.Horizontal.Degrees / 360;
        return Math.Abs(CameraField.Of(sector).Ground.GridArea.Value - exact) < 1e-6 * exact;
    });

    [Fact]
    public void Field_AnyCamera_ReachesNoFartherThanItsRange() => Invariant.Holds(Views, view =>
        CameraField.Of(view).Ground.Parts.SelectMany(part => part.Shell.Points)
            .All(corner => view.Position.DistanceTo(corner).Value <= view.Range.Value * 1.0001));

    [Fact]
    public void Field_UpperEdgeAboveTheHorizon_SeesFurtherThanItsRange()
    {
        var level = View(range: 25) with { Mounting = new Mounting(new Metres(4), new Angle(10)) };
        var steep = View(range: 60) with { Mounting = OnAPole };

        Assert.True(CameraField.Of(level).SeesFurther);
        Assert.False(CameraField.Of(steep).SeesFurther);
        Assert.True(CameraField.Of(steep with { Range = new Metres(40) }).SeesFurther);
    }

    [Fact]
    public void Field_MountingKnown_IsSmallerThanThePlainSector()
    {
        var hung = View(range: 60) with { Mounting = OnAPole };

        Assert.True(CameraField.Of(hung).Ground.GridArea < CameraField.Of(hung with { Mounting = null }).Ground.GridArea);
        Assert.False(CameraField.Of(hung).Ground.Contains(hung.Position));
    }

    [Fact]
    public void Field_StraightDown_HoldsTheSpotBelow()
    {
        var down = View(range: 60) with { Mounting = new Mounting(new Metres(6), new Angle(90)) };

        Assert.True(CameraField.Of(down).Ground.Contains(down.Position));
    }

    [Fact]
    public void GroundAtLeast_RisingDensity_Shrinks()
    {
        var field = CameraField.Of(View(range: 60) with { Mounting = OnAPole, Columns = 1920 });

        var areas = PixelLevels.In(PixelEdition.Iec62676Of2025).Select(level => field.GroundAtLeast(level.Threshold, new Metres(0))!.GridArea).ToList();

        Assert.Equal(areas.OrderDescending(), areas);
        Assert.True(areas[0] > areas[3]);
        Assert.Null(CameraField.Of(View(range: 60)).GroundAtLeast(new PixelDensity(20), new Metres(0)));
    }

    private static CameraView View(double range) =>
        new(Centre, new Bearing(110), new Angle(60), new Metres(range), Vertical: new Angle(36));
}
