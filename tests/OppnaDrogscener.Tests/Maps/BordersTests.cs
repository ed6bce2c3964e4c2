using System.Text.Json;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Maps;

/// <summary>The borders that the map shows are those of the source.</summary>
public sealed class BordersTests
{
    private static readonly string Made = BorderTopology.Of(File.ReadAllText(RepositoryFolder.PathTo("tests", "data", "kommuner_wgs84.geojson")));

    [Fact]
    public void Borders_OfTheSource_AreTheFileThatIsServed() => Golden.Verify("src/OppnaDrogscener.Web/wwwroot/map/borders.json", Made);

    [Fact]
    public void Borders_HaveEveryMunicipalityAndEachBorderOnce()
    {
        using var json = JsonDocument.Parse(Made);
        var municipalities = json.RootElement.GetProperty("objects").GetProperty("municipalities").GetProperty("geometries");

        Assert.Equal(290, municipalities.GetArrayLength());
        Assert.True(Made.Length < 250_000, $"{Made.Length} characters");
        Assert.Contains("Luleå", municipalities.EnumerateArray().Select(one => one.GetProperty("properties").GetProperty("name").GetString()));
        var arcs = municipalities.EnumerateArray().SelectMany(one => one.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray().SelectMany(ring => ring.EnumerateArray())))
            .Select(arc => arc.GetInt32()).ToList();
        Assert.Equal(json.RootElement.GetProperty("arcs").GetArrayLength(), arcs.Select(arc => arc < 0 ? -1 - arc : arc).Distinct().Count());
    }

    [Fact]
    public void Borders_EveryRing_ClosesOnItself()
    {
        using var json = JsonDocument.Parse(Made);
        var arcs = json.RootElement.GetProperty("arcs").EnumerateArray().Select(Points).ToList();
        var rings = json.RootElement.GetProperty("objects").GetProperty("municipalities").GetProperty("geometries").EnumerateArray()
            .SelectMany(one => one.GetProperty("arcs").EnumerateArray().SelectMany(polygon => polygon.EnumerateArray()));

        Assert.All(rings, ring =>
        {
            var ends = ring.EnumerateArray().Select(arc => arc.GetInt32()).Select(arc => arc < 0 ? (From: arcs[-1 - arc][^1], To: arcs[-1 - arc][0]) : (From: arcs[arc][0], To: arcs[arc][^1])).ToList();
            Assert.All(ends.Zip([.. ends.Skip(1), ends[0]]), pair => Assert.Equal(pair.First.To, pair.Second.From));
        });
    }

    private static List<(int X, int Y)> Points(JsonElement arc)
    {
        var (x, y) = (0, 0);
        return [.. arc.EnumerateArray().Select(step => (x += step[0].GetInt32(), y += step[1].GetInt32()))];
    }
}
