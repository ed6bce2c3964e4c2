using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Maps.Reference;
using OppnaDrogscener.Tests.Support;
using Xunit;
using SensitivePlaceFacts = OppnaDrogscener.Domain.Cases.Facts.SensitivePlace;

namespace OppnaDrogscener.Tests.Perimeters;

/// <summary>Areas said in words, places from registers, a site plan on the map, and one ground for page and document.</summary>
public sealed class SpokenPlacesTests
{
    private static readonly Perimeter Empty = new() { CoordinateSystem = "EPSG:3006" };
    private static readonly PerimeterPlane Plane = PerimeterPlane.Of(Empty)!;

    [Fact]
    public void Along_AFacade_IsSoManySquareMetresOnTheGround()
    {
        var shape = Assert.Single(SpokenArea.Along(Plane, [[829400, 7292300], [829400, 7292330]], 500, LineSide.Right));

        // 30 m of the grid are 29.97 m on the ground here; the 500 metres are on the ground already.
        Assert.Equal(500 * 30 / 1.00093, Plane.AreaOf(shape)!.GroundArea.Value, 4.0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(5_000)]
    public void Words_WithImpossibleMeasures_AreNothing(double metres)
    {
        Assert.Empty(SpokenArea.Along(Plane, [[829400, 7292300], [829400, 7292330]], metres, LineSide.Both));
        Assert.Empty(SpokenArea.Rectangle(Plane, [829400, 7292300], metres, 10, 0, isMiddle: true));
        Assert.Empty(SpokenArea.Rectangle(Plane, [1, 2], 10, 10, 0, isMiddle: true));
    }

    [Fact]
    public void Rectangle_InLongitudeAndLatitude_CountsFromTrueNorth()
    {
        var plane = PerimeterPlane.Of(new Perimeter { CoordinateSystem = "EPSG:4326" })!;
        var ring = Assert.Single(SpokenArea.Rectangle(plane, [22.15, 65.58], 100, 10, 0, isMiddle: false)).Coordinates[0];

        Assert.Equal(22.15, ring.Average(position => position[0]), 0.0001);
        Assert.Equal(100, (ring.Max(position => position[1]) - ring.Min(position => position[1])) * 111_500, 1.0);
    }

    [Fact]
    public void Hits_OfARegister_AreThoseInReachOrBesideTheArea()
    {
        var school = SchoolRegister.All.First(school => school.Position.Northing > 7_000_000);
        var (north, east) = (school.Position.Northing, school.Position.Easting);
        var perimeter = Empty with { Cameras = [new Camera { Id = "k1", Position = [east, north - 30], DirectionDegrees = 180, FieldOfViewDegrees = 60, RangeMetres = 40 }] };
        var candidates = SchoolRegister.All.Select(unit => new CandidatePlace(unit.Name, SensitivePlaceKind.School, unit.Position, unit.Code)).ToList();

        var hit = PlaceHits.Find(PerimeterGeometry.Of(perimeter), candidates).First(hit => hit.Candidate.Source == school.Code);

        Assert.Equal((true, false, false), (hit.IsInReach, hit.IsInView, hit.IsKnown));
        Assert.Equal(30, hit.MetresToCamera!.Value, 1e-9);
        Assert.Empty(PlaceHits.Find(PerimeterGeometry.Of(perimeter with { Cameras = [perimeter.Cameras[0] with { RangeMetres = 29 }] }), [.. candidates.Where(candidate => candidate.Source == school.Code)]));
        Assert.True(PlaceHits.Find(PerimeterGeometry.Of(perimeter with { SensitivePlaces = [new SensitivePlaceFacts { Position = [east + 5, north] }] }), candidates).First(found => found.Candidate.Source == school.Code).IsKnown);
    }

    [Fact]
    public void SitePlan_TwoSpots_LiesWhereTheySay()
    {
        var plan = new SitePlan { Columns = 1000, Rows = 500, Points = [Spot(0, 500, 829400, 7292300), Spot(1000, 500, 829500, 7292300)] };

        var fit = SitePlanFit.Of(Empty with { SitePlan = plan })!;

        Assert.Equal([829400, 7292350], fit.Corners[0]);
        Assert.Equal(0.1, fit.MetresPerPixel);
        Assert.Null(SitePlanFit.Of(Empty with { SitePlan = plan with { Points = [plan.Points[0]] } }));
    }

    [Fact]
    public void Map_OfPageAndDocument_IsTheSameGround()
    {
        var geometry = PerimeterGeometry.Of(Desk.Sample("torg-lulea").File!.Facts.Perimeter);
        var content = SiteMap.Of(geometry, new Words(Desk.Of.Templates.Texts.Words(new DateOnly(2026, 11, 23))));
        var reading = PerimeterReading.Of(geometry);

        Assert.Equal(reading.Cameras.Count, content.Cameras.Count);
        Assert.All(content.Cameras.Zip(reading.Cameras), pair => Assert.Equal(
            pair.Second.Ground!.Coordinates.SelectMany(part => part.SelectMany(ring => ring.SelectMany(position => position))),
            pair.First.Seen!.Parts.SelectMany(part => part.Holes.Prepend(part.Shell).SelectMany(ring => ring.Points.SelectMany(point => new[] { Math.Round(point.Easting, 2), Math.Round(point.Northing, 2) })))));
        Assert.Equal(reading.Needed!.SquareMetres, content.Needed.Sum(area => area.Area.GroundArea.Value), 0.06);
    }

    private static SitePlanPoint Spot(double column, double row, double east, double north) => new() { Column = column, Row = row, Position = [east, north] };
}
