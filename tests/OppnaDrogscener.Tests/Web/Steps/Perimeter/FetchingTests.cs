using System.Net;
using System.Text;
using System.Text.Json;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>Records that come from files, from measures in words and from a register.</summary>
public sealed class FetchingTests(WebAppFixture app)
{
    private const string Place = "7292386 829404";
    private const string GeoJson = """{"type":"Feature","properties":{"name":"Torget"},"geometry":{"type":"Polygon","coordinates":[[[22.150,65.580],[22.152,65.580],[22.152,65.581],[22.150,65.580]]]}}""";

    private static Dictionary<string, string?> Rectangle(string system = "EPSG:3006", string from = Place, string length = "60", string width = "20", string degrees = "90") => new()
    {
        ["Input.CoordinateSystem"] = system,
        ["Ask.From"] = from,
        ["Ask.Length"] = length,
        ["Ask.Width"] = width,
        ["Ask.Degrees"] = degrees,
    };

    [Fact]
    public async Task Rectangle_ByScript_IsSentBackAndNotSaved()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var record = Assert.Single(Records((await page.AskAsync("Rectangle", Rectangle())).Expect(HttpStatusCode.OK)));
        Assert.Equal("NeededAreas", record.GetProperty("list").GetString());
        Assert.Equal(4, record.GetProperty("fields").GetProperty("Shape").GetString()!.Split('\n').Length);
        Assert.Empty((await page.SavedAsync()).NeededAreas);
    }

    [Fact]
    public async Task Rectangle_WithoutScript_IsSavedWithHowItCameToBe()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        (await page.AskAsync("Rectangle", Rectangle(), byScript: false)).Expect(HttpStatusCode.Redirect);
        var area = Assert.Single((await page.SavedAsync()).NeededAreas);
        Assert.Equal(ShapeOrigin.Typed, area.Provenance!.Origin);
        Assert.Contains("60", area.Provenance.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Place, "60", "20", "90")]
    [InlineData("EPSG:3006", "", "60", "20", "90")]
    [InlineData("EPSG:3006", "1 2", "60", "20", "90")]
    [InlineData("EPSG:4326", "0 105", "60", "20", "90")]
    [InlineData("EPSG:3006", Place, "-60", "20", "90")]
    [InlineData("EPSG:3006", Place, "60", "1000000", "90")]
    [InlineData("EPSG:3006", Place, "60", "20", "norr")]
    public async Task Rectangle_BadMeasures_400WithWhatToDo(string system, string from, string length, string width, string degrees)
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var fields = Rectangle(system, from, length, width, degrees);
        Assert.NotEqual("", Message((await page.AskAsync("Rectangle", fields)).Expect(HttpStatusCode.BadRequest)));
        var answer = (await page.AskAsync("Rectangle", fields, byScript: false)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Ask_Length"], answer.ErrorLinks);
        Assert.Equal(length, answer.Field("Ask.Length"));
    }

    [Theory]
    [InlineData("7292386 829404\n7292386 829464", "2", HttpStatusCode.OK)]
    [InlineData("7292386 829404\n7292386 829464", "", HttpStatusCode.BadRequest)]
    [InlineData("7292386 829404\n7292386 829464", "-1", HttpStatusCode.BadRequest)]
    [InlineData("7292386 829404", "2", HttpStatusCode.BadRequest)]
    [InlineData("fel", "2", HttpStatusCode.BadRequest)]
    [InlineData("1 2\n3 4", "2", HttpStatusCode.BadRequest)]
    public async Task Along_Line_IsAnAreaOrSaysWhatToDo(string line, string metres, HttpStatusCode status)
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var answer = await page.AskAsync("Along", new() { ["Input.CoordinateSystem"] = "EPSG:3006", ["Ask.Line"] = line, ["Ask.Metres"] = metres, ["Ask.Side"] = "right" });
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == HttpStatusCode.OK, JsonDocument.Parse(answer.Text).RootElement.TryGetProperty("records", out _));
    }

    [Fact]
    public async Task AreaFile_GeoJson_BecomesARecordWithNameAndHash()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        (await page.AskAsync("AreaFile", new() { ["Input.CoordinateSystem"] = "EPSG:3006" }, ("torget.geojson", Encoding.UTF8.GetBytes(GeoJson)), byScript: false)).Expect(HttpStatusCode.Redirect);
        var saved = await page.SavedAsync();
        var area = Assert.Single(saved.NeededAreas);
        Assert.Equal(("Torget", ShapeOrigin.Uploaded, "torget.geojson"), (area.Name, area.Provenance!.Origin, area.Provenance.FileName));
        Assert.Equal("EPSG:3006", saved.CoordinateSystem);
        Assert.InRange(area.Shape!.Coordinates[0][0][1], 7_200_000, 7_400_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"type\":\"Poly")]
    [InlineData("{\"type\":\"Polygon\",\"coordinates\":[[[NaN,1],[2,3],[4,5]]]}")]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[0,0]}")]
    [InlineData("a;b\n1;2")]
    public async Task AreaFile_ThatCannotBeRead_400WithWhatToDo(string text)
    {
        var page = await PerimeterPage.SampleAsync(app);
        Assert.NotEqual("", Message((await page.AskAsync("AreaFile", [], ("x.geojson", Encoding.UTF8.GetBytes(text)))).Expect(HttpStatusCode.BadRequest)));
        var answer = (await page.AskAsync("AreaFile", new() { ["Input.Description"] = "Kvar" }, ("x.geojson", Encoding.UTF8.GetBytes(text)), byScript: false)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["AreaFile"], answer.ErrorLinks);
        Assert.Equal("Kvar", answer.Field("Input.Description"));
    }

    [Fact]
    public async Task AreaFile_DeepNesting_400()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var deep = "{\"type\":\"Polygon\",\"coordinates\":" + new string('[', 100_000);
        (await page.AskAsync("AreaFile", [], ("x.geojson", Encoding.UTF8.GetBytes(deep)))).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task AreaFile_FiftyMegabytes_413()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        (await page.AskAsync("AreaFile", [], ("x.geojson", new byte[50 * 1024 * 1024]))).Expect(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Schools_NoneNear_SaysThatItProvesNothing()
    {
        var page = await PerimeterPage.SampleAsync(app);
        Assert.NotEqual("", Message((await page.AskAsync("Schools", [])).Expect(HttpStatusCode.BadRequest)));
    }

    [Fact]
    public async Task Schools_OneNear_BecomesAPlaceToConfirm()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        // Mimerskolan of the register stands at 6921107 619685.
        var record = Assert.Single(Records((await page.AskAsync("Schools", new()
        {
            ["Input.CoordinateSystem"] = "EPSG:3006",
            ["Input.NeededAreas[0].Shape"] = "6921090 619670\n6921090 619700\n6921120 619700\n6921120 619670",
        })).Expect(HttpStatusCode.OK)));
        Assert.Equal(("SensitivePlaces", "school"), (record.GetProperty("list").GetString(), record.GetProperty("fields").GetProperty("Kind").GetString()));
    }

    [Fact]
    public async Task Save_DrawnCameraThenTyped_KnowsHowItCameToBe()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        await page.SaveAsync(new() { ["Input.CoordinateSystem"] = "EPSG:3006", ["Input.Cameras[0].Position"] = Place, ["Input.Cameras[0].Origin"] = "{\"origin\":\"drawn\"}" });
        Assert.Equal(ShapeOrigin.Drawn, Assert.Single((await page.SavedAsync()).Cameras).Provenance!.Origin);
    }

    [Fact]
    public async Task Save_ForgedProvenance_IsPassedOver()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        await page.SaveAsync(new() { ["Input.CoordinateSystem"] = "EPSG:3006", ["Input.Cameras[0].Position"] = Place, ["Input.Cameras[0].Origin"] = "{\"origin\":\"uploaded\",\"sha256\":\"<b>\"}" });
        Assert.Equal(ShapeOrigin.Coordinates, Assert.Single((await page.SavedAsync()).Cameras).Provenance!.Origin);
    }

    private static List<JsonElement> Records(Answer answer) => [.. JsonDocument.Parse(answer.Text).RootElement.GetProperty("records").EnumerateArray()];

    private static string Message(Answer answer) => JsonDocument.Parse(answer.Text).RootElement.GetProperty("message").GetString()!;
}
