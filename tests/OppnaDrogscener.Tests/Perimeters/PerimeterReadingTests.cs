using System.Text.Json;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Tests.Support;
using Xunit;
using Obstacle = OppnaDrogscener.Domain.Cases.Facts.Obstacle;
using SensitivePlace = OppnaDrogscener.Domain.Cases.Facts.SensitivePlace;

namespace OppnaDrogscener.Tests.Perimeters;

public sealed class PerimeterReadingTests
{
    private const double North = 7292300;
    private const double East = 829400;

    /// <summary>A square of 40 × 40 m and a camera in its south-west corner that sees it all and more.</summary>
    private static readonly Perimeter Square = new()
    {
        CoordinateSystem = "EPSG:3006",
        NeededAreas = [new NeededArea { Id = "torget", Shape = Box(0, 0, 40, 40) }],
        Cameras = [Camera("k1", 0, 0, 45, 90, 60)],
    };

    [Fact]
    public void Of_WholePerimeter_HasTheNumbersOfTheChecks()
    {
        var reading = PerimeterReading.Of(Square);

        Assert.True(reading.IsComplete);
        Assert.Equal(1, reading.Together!.NeededShare);
        Assert.Equal((Math.PI * 900 / GroundScale) - (1600 / GroundScale), reading.Together.OutsideSquareMetres!.Value, 1.0);
        Assert.Equal(reading.Together.OutsideSquareMetres, reading.Cameras[0].OutsideSquareMetres);
        Assert.Equal(reading.Needed!.SquareMetres, reading.Cameras[0].NeededOnlyHereSquareMetres);
        Assert.Equal("grid", reading.North!.BearingsFrom);
        Assert.Equal(PerimeterGeometry.Of(Square).Possible!.Outside.GroundArea.Value, reading.Together.OutsideSquareMetres.Value, 0.06);
    }

    [Fact]
    public void Of_TrimThatIsAdopted_LosesNothingNeededAndWhatItSaid()
    {
        var perimeter = Square with { Cameras = [Camera("k1", -5, -5, 45, 90, 90) with { SensorWidthMillimetres = null }] };
        var advice = PerimeterReading.Of(perimeter).Advice!.Cameras.Single();

        var after = PerimeterReading.Of(Adopted(perimeter, advice.Change));

        var before = PerimeterReading.Of(perimeter);
        Assert.Equal(before.Together!.NeededShare!.Value, after.Together!.NeededShare!.Value, 0.001);
        Assert.Equal(advice.SavedSquareMetres, before.Together.OutsideSquareMetres!.Value - after.Together.OutsideSquareMetres!.Value, 2.0);
        Assert.Equal(advice.Trim!.Changes.Count, advice.Trim.Changes.Select(change => change.Path).Distinct().Count());
    }

    [Fact]
    public void Of_TwoCamerasOnOneSpot_OneCanGo()
    {
        var perimeter = Square with { Cameras = [Camera("k1", 0, 0, 45, 90, 60), Camera("k2", 0, 0, 45, 90, 60)] };
        var advice = PerimeterReading.Of(perimeter).Advice!;

        Assert.Single(advice.Enough);
        Assert.All(advice.Cameras, camera => Assert.True(camera.CanGo));
        Assert.Equal(1, advice.OverlapShare, 1e-4);
        var after = PerimeterReading.Of(Adopted(perimeter, PerimeterChanges.WithoutCamera(perimeter, 1)));
        Assert.Equal(1, after.Together!.NeededShare);
        Assert.Single(after.Cameras);
    }

    [Fact]
    public void WithoutCamera_MaskOfThatCameraOnly_GoesWithIt()
    {
        var perimeter = Square with
        {
            Cameras = [Camera("k1", 0, 0, 45, 90, 60), Camera("k2", 0, 0, 45, 90, 60)],
            Masks = [new PrivacyMask { Id = "m1", Shape = Box(0, 0, 5, 5), CameraIds = ["k2"] }, new PrivacyMask { Id = "m2", Shape = Box(0, 0, 5, 5), CameraIds = ["k1", "k2"] }],
            SensitivePlaces = [new SensitivePlace { Id = "p1", MaskId = "m1" }],
        };

        var after = Adopted(perimeter, PerimeterChanges.WithoutCamera(perimeter, 1));

        Assert.Equal("m2", Assert.Single(after.Masks).Id);
        Assert.Equal(["k1"], after.Masks[0].CameraIds);
        Assert.Null(after.SensitivePlaces[0].MaskId);
    }

    [Fact]
    public void Of_CameraThatNeedNotIdentify_IsToldWhereItCan()
    {
        var camera = Camera("k1", 0, 0, 45, 60, 60) with { Resolution = new PixelResolution { Columns = 3840, Rows = 2160 }, IdentificationNeeded = false };
        var reading = PerimeterReading.Of(Square with { Cameras = [camera] });

        // On the axis 3840 pixels over 60 degrees are 250 to the metre out to 13.3 m (methods C03): a triangle ahead.
        var reach = 3840 / (2 * Math.Tan(Math.PI / 6)) / 250;
        Assert.Equal(reach * reach * Math.Tan(Math.PI / 6) / GroundScale, reading.Cameras[0].IdentifiedNotNeededSquareMetres!.Value, 0.6);
        Assert.Equal(reading.Cameras[0].IdentifiedNotNeededSquareMetres, reading.Together!.IdentifiedNotNeededSquareMetres);
        Assert.Equal(0, PerimeterReading.Of(Square with { Cameras = [camera with { IdentificationNeeded = true }] }).Together!.IdentifiedNotNeededSquareMetres);
    }

    [Fact]
    public void Of_PictureSizeNotKnown_NeverReadsAsZero()
    {
        var reading = PerimeterReading.Of(Square);

        Assert.Null(reading.Together!.IdentifiedOutsideSquareMetres);
        Assert.Empty(reading.Together.Levels);
        Assert.Equal(["k1"], reading.Together.WithoutPixels);
        Assert.Contains("no-pixels", reading.Cameras[0].Notes);
    }

    [Fact]
    public void Of_HouseOfUnknownHeight_HidesForTheShareOnly()
    {
        var house = new Obstacle { Shape = Box(10, 10, 20, 20) };
        var reading = PerimeterReading.Of(Square with { Obstacles = [house] });

        Assert.True(reading.Together!.NeededShare < 0.9);
        Assert.Equal(PerimeterReading.Of(Square).Together!.OutsideSquareMetres, reading.Together.OutsideSquareMetres);
        Assert.NotNull(reading.Cameras[0].CertainGround);
    }

    [Fact]
    public void Of_SensitivePlaces_SayWhoSeesThemAndHowFar()
    {
        var reading = PerimeterReading.Of(Square with
        {
            SensitivePlaces =
            [
                new SensitivePlace { Id = "p1", Position = [East + 30, North + 40] }, new SensitivePlace { Id = "p2", Position = [East - 10, North] },
                new SensitivePlace { Id = "p3" }, new SensitivePlace { Id = "p4", Position = [East + 3, North + 4], Confirmed = false },
            ],
        });

        Assert.Equal((50, "k1"), (reading.Places[0].Views[0].Metres, reading.Places[0].Views[0].Camera));
        Assert.Equal([true, false, null, true], reading.Places.Select(place => place.IsInView));
        Assert.True(reading.Places[3].IsContested);
    }

    [Fact]
    public void Of_BrokenShapes_MeasuresTheRestAndSaysWhere()
    {
        var bow = new PolygonShape { Type = "Polygon", Coordinates = [[[East, North], [East + 10, North + 10], [East + 10, North], [East, North + 10], [East, North]]] };
        var reading = PerimeterReading.Of(Square with
        {
            NeededAreas = [.. Square.NeededAreas, new NeededArea { Shape = bow }],
            Signs = [new SignPost { Position = [North, East] }],
            Masks = [new PrivacyMask { Shape = new PolygonShape { Coordinates = [[[East, double.NaN], [1, 2], [3, 4], [East, double.NaN]]] } }],
        });

        Assert.Equal(["area-self-crossing", "area-not-finite", "area-axes-swapped"], reading.Faults.Select(fault => fault.Code));
        Assert.Equal([East + 5, North + 5], reading.Faults[0].Position);
        Assert.NotNull(reading.Faults[0].Proposal);
        Assert.False(reading.IsComplete);
        Assert.Equal(1, reading.Together!.NeededShare);
        JsonSerializer.Serialize(reading, FactsJson.Options);
    }

    [Fact]
    public void Of_LongitudeAndLatitude_IsTheSameGroundAsTheGrid()
    {
        var plane = PerimeterPlane.Of(Square)!;
        PolygonShape Geographic(PolygonShape shape) => new() { Type = "Polygon", Coordinates = [.. shape.Coordinates.Select(ring => (IReadOnlyList<IReadOnlyList<double>>)[.. ring.Select(Place)])] };
        IReadOnlyList<double> Place(IReadOnlyList<double> position) => plane.PointOf(position)!.Value.ToGeo() is var geo ? [geo.Longitude, geo.Latitude] : [];
        var convergence = SwerefZone.Tm.Projection.Factors(plane.PointOf([East, North])!.Value.ToGeo()).Convergence.Degrees;
        var other = PerimeterReading.Of(new Perimeter
        {
            CoordinateSystem = "EPSG:4326",
            NeededAreas = [new NeededArea { Shape = Geographic(Square.NeededAreas[0].Shape!) }],
            Cameras = [Square.Cameras[0] with { Position = Place(Square.Cameras[0].Position), DirectionDegrees = 45 + convergence }],
        });

        Assert.Equal("true", other.North!.BearingsFrom);
        Assert.Equal(PerimeterReading.Of(Square).Together!.OutsideSquareMetres!.Value, other.Together!.OutsideSquareMetres!.Value, 0.11);
        Assert.All(other.Together.Seen.Coordinates[0][0], position => Assert.InRange(position[0], 20, 25));
    }

    [Fact]
    public void Of_WithOneCache_IsTheSameAsWithout()
    {
        var cache = new PerimeterCache();
        foreach (var direction in new[] { 45d, 50, 45, 200 })
        {
            var perimeter = Square with { Cameras = [Square.Cameras[0] with { DirectionDegrees = direction }], Obstacles = [new Obstacle { Shape = Box(10, 10, 15, 15), HeightMetres = direction > 100 ? 9 : null }] };
            Assert.Equal(Text(PerimeterReading.Of(perimeter)), Text(PerimeterReading.Of(perimeter, cache)));
        }
    }

    [Fact]
    public void Of_AnyFacts_IsReadAndCanBeWritten() => Invariant.Holds(FsCheck.Fluent.Gen.Choose(0, 1_000_000), seed =>
    {
        var reading = PerimeterReading.Of(RandomFacts.Of(seed).Perimeter);
        return JsonNode.Parse(Text(reading)) is not null && reading.Together is not { NeededShare: < 0 or > 1.00001 };
    }, tries: 60);

    [Fact]
    public void Of_Nothing_NamesWhatIsMissing() => Assert.NotEmpty(PerimeterReading.Of((Perimeter?)null).Missing);

    private static double GroundScale { get; } = Math.Pow(SwerefZone.Tm.Projection.Factors(new GridPoint(North, East, SwerefZone.Tm).ToGeo()).Scale, 2);

    private static string Text(PerimeterReading reading) => JsonSerializer.Serialize(reading, FactsJson.Options);

    private static Perimeter Adopted(Perimeter perimeter, OppnaDrogscener.Domain.Checks.FactChange change)
    {
        var json = JsonSerializer.SerializeToNode(perimeter, FactsJson.Options)!;
        if (change.Path == "$.facts.perimeter")
        {
            return change.Value.Deserialize<Perimeter>(FactsJson.Options)!;
        }

        var path = change.Path["$.facts.perimeter.".Length..];
        if (path == "cameras")
        {
            json["cameras"] = change.Value.DeepClone();
        }
        else
        {
            json["cameras"]![0]![path["cameras[0].".Length..]] = change.Value.DeepClone();
        }

        return json.Deserialize<Perimeter>(FactsJson.Options)!;
    }

    private static Camera Camera(string id, double north, double east, double direction, double angle, double range) => new()
    {
        Id = id,
        Position = [East + east, North + north],
        DirectionDegrees = direction,
        FieldOfViewDegrees = angle,
        RangeMetres = range,
    };

    private static PolygonShape Box(double south, double west, double north, double east) => new()
    {
        Type = "Polygon",
        Coordinates = [[[East + west, North + south], [East + east, North + south], [East + east, North + north], [East + west, North + north], [East + west, North + south]]],
    };
}
