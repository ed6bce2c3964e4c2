using FsCheck.Fluent;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class AreaValidityTests
{
    private const double Longitude = 22.15;
    private const double Latitude = 65.58;

    /// <summary>About 100 × 100 m in Luleå, counter-clockwise.</summary>
    private static readonly MapPosition[] Square =
        [new(Longitude, Latitude), new(Longitude + 0.0022, Latitude), new(Longitude + 0.0022, Latitude + 0.0009), new(Longitude, Latitude + 0.0009), new(Longitude, Latitude)];

    [Fact]
    public void Check_SoundRing_GivesAnAreaAndNothingToSay()
    {
        var check = Check(Square);

        Assert.True(check.IsValid);
        Assert.Empty(check.TurnedRings);
        Assert.InRange(check.Area!.GroundArea.Value, 9_500, 10_500);
    }

    [Fact]
    public void Check_ClockwiseRing_IsTurnedAndSaid()
    {
        var check = Check([.. Square.Reverse()]);

        Assert.True(check.IsValid);
        Assert.Equal([new RingPlace(0, 0)], check.TurnedRings);
        Assert.Equal(Check(Square).Area!.GridArea.Value, check.Area!.GridArea.Value, 1e-6);
    }

    [Fact]
    public void Check_ThreePositions_TooFewPoints() => AssertFault(AreaFault.TooFewPoints, [Square[0], Square[1], Square[0]]);

    [Fact]
    public void Check_OpenRing_RingNotClosed() => AssertFault(AreaFault.RingNotClosed, Square[..4]);

    [Fact]
    public void Check_NoPolygon_Empty() =>
        Assert.Equal(AreaFault.Empty, AreaValidity.Check(new Outline(CoordinateSystem.Geographic, []), SwerefZone.Tm).Problem!.Fault);

    [Fact]
    public void Check_NotANumber_NotFinite() =>
        AssertFault(AreaFault.NotFinite, [Square[0], new(double.NaN, Latitude), Square[2], Square[3], Square[0]]);

    [Fact]
    public void Check_LatitudeFirst_SaysThatTheAxesAreSwapped() =>
        AssertFault(AreaFault.AxesSwapped, [.. Square.Select(position => position.Swapped)]);

    [Fact]
    public void Check_NorthingFirst_SaysThatTheAxesAreSwapped()
    {
        MapPosition[] ring = [new(6580000, 674000), new(6580100, 674000), new(6580100, 674100), new(6580000, 674000)];

        var check = AreaValidity.Check(Outline.OfRing(CoordinateSystem.Of(SwerefZone.Tm), ring), SwerefZone.Tm);

        Assert.Equal(AreaFault.AxesSwapped, check.Problem!.Fault);
        Assert.Equal(ring[0], check.Problem.Position);
    }

    [Fact]
    public void Check_InBerlin_OutsideSweden() =>
        AssertFault(AreaFault.OutsideSweden, [new(13.4, 52.5), new(13.41, 52.5), new(13.41, 52.51), new(13.4, 52.5)]);

    [Fact]
    public void Check_BowTie_SaysWhereItCrossesInItsOwnCoordinatesAndOffersARepair()
    {
        var check = Check([Square[0], Square[2], Square[1], Square[3], Square[0]]);

        Assert.Equal(AreaFault.SelfCrossing, check.Problem!.Fault);
        Assert.Equal(Longitude + 0.0011, check.Problem.Position!.Value.X, 1e-6);
        Assert.Equal(Latitude + 0.00045, check.Problem.Position!.Value.Y, 1e-6);
        Assert.Null(check.Area);
        Assert.Equal(2, check.Proposal!.Parts.Count);
    }

    [Fact]
    public void Check_HalfASquareMetre_TooSmall()
    {
        var check = AreaValidity.Check(Outline.OfRing(CoordinateSystem.Of(SwerefZone.Tm), SquareOf(0.7)), SwerefZone.Tm);

        Assert.Equal(AreaFault.TooSmall, check.Problem!.Fault);
        Assert.Equal(0.49, check.Problem.Size!.Value.Value, 1e-3);
    }

    [Fact]
    public void Check_WholeDistrict_TooLarge() =>
        Assert.Equal(AreaFault.TooLarge, AreaValidity.Check(Outline.OfRing(CoordinateSystem.Of(SwerefZone.Tm), SquareOf(1001)), SwerefZone.Tm).Problem!.Fault);

    [Fact]
    public void Check_AnyPositions_GivesAnAreaOrAProblemAndNeverThrows() => Invariant.Holds(
        from count in Gen.Choose(0, 9)
        from xs in Gen.Elements(12, 15.001, 15.002, 15.0021, 18, 59, 59.001, 59.0011, 0, -4, 1e300, double.NaN, double.PositiveInfinity, 674000, 6580000).ArrayOf(2 * count)
        from zone in Gen.Elements<CoordinateSystem>([CoordinateSystem.Geographic, .. SwerefZone.All.Select(CoordinateSystem.Of)])
        from closed in Gen.Elements(true, false)
        select (xs, zone, closed), value =>
        {
            var ring = value.xs.Chunk(2).Select(xy => new MapPosition(xy[0], xy[1])).ToList();
            var check = AreaValidity.Check(Outline.OfRing(value.zone, value.closed && ring.Count > 0 ? [.. ring, ring[0]] : ring), SwerefZone.Tm);
            return check.Area is null != check.Problem is null;
        }, tries: 3000);

    [Fact]
    public void Check_AnyRingInATown_GivesAnAreaOrAProblemAndNeverThrows() => Invariant.Holds(
        Gen.Choose(0, 6).ArrayOf(14), steps =>
        {
            var ring = steps.Chunk(2).Select(xy => new MapPosition(674000 + (20 * xy[0]), 6580000 + (20 * xy[1]))).ToList();
            var check = AreaValidity.Check(Outline.OfRing(CoordinateSystem.Of(SwerefZone.Tm), [.. ring, ring[0]]), SwerefZone.Tm);
            return check.Area is { } area ? area.GridArea.Value > 1 : check.Problem!.Position is not null;
        }, tries: 500);

    [Fact]
    public void Check_HoleInside_IsCutOut()
    {
        var outline = new Outline(CoordinateSystem.Of(SwerefZone.Tm), [[SquareOf(100), [.. SquareOf(10).Select(p => new MapPosition(p.X + 5, p.Y + 5)).Reverse()]]]);

        var check = AreaValidity.Check(outline, SwerefZone.Tm);

        Assert.Empty(check.TurnedRings);
        Assert.Equal(9_900, check.Area!.GridArea.Value, 1e-6);
        Assert.Single(check.Area.Parts[0].Holes);
    }

    private static MapPosition[] SquareOf(double side) =>
        [new(674000, 6580000), new(674000 + side, 6580000), new(674000 + side, 6580000 + side), new(674000, 6580000 + side), new(674000, 6580000)];

    private static AreaCheck Check(MapPosition[] ring) => AreaValidity.Check(Outline.OfRing(CoordinateSystem.Geographic, ring), SwerefZone.Tm);

    private static void AssertFault(AreaFault fault, MapPosition[] ring)
    {
        var check = Check(ring);
        Assert.Equal(fault, check.Problem!.Fault);
        Assert.Null(check.Area);
        Assert.NotNull(check.Problem.Position);
    }
}
