using System.Text.Json;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>What the map shows of the answers, saved or not.</summary>
public sealed class ReadingTests(WebAppFixture app)
{
    private const string Square = "7292000 829000\n7292000 829100\n7292100 829100\n7292100 829000";

    [Fact]
    public async Task Reading_AreaThatIsNotSaved_IsDrawnAndMeasured()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var (drawn, answer) = await page.ReadAsync(Area(Square));
        var area = Assert.Single(drawn.GetProperty("objects").EnumerateArray());
        Assert.Equal([(829000, 7292000), (829100, 7292000), (829100, 7292100), (829000, 7292100)], Corners(area, "at"));
        Assert.StartsWith("9", area.GetProperty("told").GetString(), StringComparison.Ordinal);
        Assert.Contains(area.GetProperty("told").GetString()!, answer.Document.QuerySelector("[data-part=numbers]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await page.SavedAsync()).NeededAreas);
    }

    [Fact]
    public async Task Reading_AnswersInDegrees_AreDrawnInTheNationalGrid()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var (drawn, _) = await page.ReadAsync(Area("65,58 22,15\n65,58 22,152\n65,581 22,152", "EPSG:4326"));
        var area = Assert.Single(drawn.GetProperty("objects").EnumerateArray());
        Assert.Equal("EPSG:3006", drawn.GetProperty("view").GetString());
        Assert.Equal((22.15, 65.58), Corners(area, "raw")[0]);
        var at = SwerefZone.Tm.Project(new GeoPoint(65.58, 22.15));
        Assert.Equal((Math.Round(at.Easting, 3), Math.Round(at.Northing, 3)), Corners(area, "at")[0]);
    }

    [Fact]
    public async Task Reading_OutlineThatCrossesItself_IsDrawnWithWhatIsWrongAndWhere()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var (drawn, answer) = await page.ReadAsync(Area("7292000 829000\n7292100 829100\n7292000 829100\n7292100 829000"));
        var area = Assert.Single(drawn.GetProperty("objects").EnumerateArray());
        var fault = area.GetProperty("fault");
        Assert.Equal([829050d, 7292050d], fault.GetProperty("at").EnumerateArray().Select(value => value.GetDouble()));
        Assert.Equal(4, Corners(area, "at").Count);
        Assert.NotNull(answer.Document.QuerySelector("a[href='#Input_NeededAreas_0__Shape']"));
    }

    [Theory]
    [InlineData("7292000 829000", "EPSG:3006")]
    [InlineData("829000", "EPSG:3006")]
    [InlineData("NaN NaN\n1 2\n3 4", "EPSG:3006")]
    [InlineData("0 0\n0 1\n1 1", "EPSG:4326")]
    [InlineData("90 0\n0 105\n0 -75", "EPSG:4326")]
    [InlineData("99999999 99999999\n1 1\n2 2", "EPSG:3011")]
    [InlineData("7292000 829000\n7292000 829000\n7292000 829000", "EPSG:3006")]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[[[[[[", "EPSG:3006")]
    [InlineData("7292000 829000\n7292000 829100\n7292100 829100", "EPSG:9999")]
    [InlineData("7292000 829000\n7292000 829100\n7292100 829100", "")]
    public async Task Reading_AnythingInTheFields_IsAnswered(string shape, string system)
    {
        var page = await PerimeterPage.SampleAsync(app);
        var changes = Area(shape, system);
        changes["Input.Cameras[0].Position"] = shape.Split('\n')[0];
        changes["Input.Cameras[0].RangeMetres"] = "-5";
        changes["Input.Cameras[0].FieldOfViewDegrees"] = "999";
        changes["Input.Cameras[1].DirectionDegrees"] = "x";
        changes["Input.Cameras[1].HeightMetres"] = "1e400";
        changes["Input.Signs[0].Position"] = shape.Split('\n')[0];
        changes["Ask.Line"] = shape;
        var (drawn, _) = await page.ReadAsync(changes);
        Assert.NotEmpty(drawn.GetProperty("objects").EnumerateArray());
    }

    /// <summary>The map on the page and the map of the document are drawn of the same coordinates.</summary>
    [Theory]
    [InlineData("torg-lulea")]
    [InlineData("stora-torget")]
    [InlineData("bedomning-2025")]
    public async Task Reading_SavedCase_HasTheCoordinatesOfTheMapInTheDocument(string sample)
    {
        var page = await PerimeterPage.SampleAsync(app, sample);
        var geometry = PerimeterGeometry.Of(await page.SavedAsync());
        Assert.Equal("EPSG:3006", geometry.Plane!.System.Code);
        var content = SiteMap.Of(geometry, new Words(Desk.Of.Templates.Texts.Words(WebAppFixture.Today, TextLanguage.Swedish), TextLanguage.Swedish));
        var (drawn, _) = await page.ReadAsync([]);
        var objects = drawn.GetProperty("objects").EnumerateArray().ToLookup(item => item.GetProperty("list").GetString());

        Assert.Equal(content.Needed.Select(area => Points(area.Area)), objects["NeededAreas"].Select(area => Sorted(Corners(area, "at"))));
        Assert.Equal(content.Masks.Select(area => Points(area.Area)), objects["Masks"].Select(area => Sorted(Corners(area, "at"))));
        Assert.Equal(content.Buildings.Select(area => Points(area.Area)), objects["Obstacles"].Select(area => Sorted(Corners(area, "at"))));
        Assert.Equal(content.Cameras.Select(camera => (camera.Position.Easting, camera.Position.Northing)), objects["Cameras"].Select(camera => Corners(camera, "at")[0]), Near);
        Assert.Equal(content.Signs.Select(sign => (sign.Position.Easting, sign.Position.Northing)), objects["Signs"].Select(sign => Corners(sign, "at")[0]), Near);
        Assert.Equal(
            content.Cameras.Where(camera => camera.Seen is not null).Select(camera => Points(camera.Seen!)),
            objects["Cameras"].Where(camera => camera.GetProperty("sight").ValueKind == JsonValueKind.Object)
                .Select(camera => Sorted([.. camera.GetProperty("sight").GetProperty("seen").EnumerateArray().SelectMany(part => part.EnumerateArray()).SelectMany(ring => ring.EnumerateArray().SkipLast(1)).Select(Position)])));
    }

    private static bool Near((double X, double Y) one, (double X, double Y) other) => Math.Abs(one.X - other.X) < 1e-6 && Math.Abs(one.Y - other.Y) < 1e-6;

    private static Dictionary<string, string?> Area(string shape, string system = "EPSG:3006") =>
        new() { ["Input.CoordinateSystem"] = system, ["Input.NeededAreas[0].Shape"] = shape, ["Input.NeededAreas[0].Name"] = "Del" };

    private static List<(double X, double Y)> Corners(JsonElement item, string property) =>
        [.. item.GetProperty(property).EnumerateArray().SelectMany(ring => ring.EnumerateArray()).Select(Position)];

    private static (double X, double Y) Position(JsonElement position) => (position[0].GetDouble(), position[1].GetDouble());

    /// <summary>Centimetres: what is computed is sent with two decimals.</summary>
    private static List<(double X, double Y)> Sorted(List<(double X, double Y)> points) => [.. points.Select(point => (Math.Round(point.X, 2), Math.Round(point.Y, 2))).Order()];

    private static List<(double X, double Y)> Points(Area area) =>
        Sorted([.. area.Parts.SelectMany(part => part.Holes.Prepend(part.Shell)).SelectMany(ring => ring.Points.SkipLast(1)).Select(point => (point.Easting, point.Northing))]);
}
