using System.Text.Json;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>
/// The polygons of a GeoJSON file (RFC 7946; the older crs member is understood, since Swedish map programs still write it),
/// in the coordinate system of the answers. Everything but polygons is passed over.
/// </summary>
internal sealed partial record GeoJsonAreas
{
    private const int Millimetres = 3;
    private const int DegreeDecimals = 8;

    /// <summary>The polygons; empty when there is a problem.</summary>
    public IReadOnlyList<GeoJsonArea> Areas { get; private init; } = [];

    /// <summary>The coordinate system that the corners are in.</summary>
    public CoordinateSystem? System { get; private init; }

    /// <summary>Code of what is wrong: not-geojson, no-polygon, unknown-system or outside; null when nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="wanted">The system of the answers; null takes that of the file.</param>
    public static GeoJsonAreas Read(string text, CoordinateSystem? wanted)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var polygons = Polygons(json.RootElement, "").ToList();
            return polygons.Count == 0 ? new() { Problem = "no-polygon" } : InSystem(polygons, SystemOf(json.RootElement, polygons, wanted), wanted);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return new() { Problem = "not-geojson" };
        }
    }

    private static GeoJsonAreas InSystem(List<(string Name, List<List<MapPosition>> Rings)> polygons, CoordinateSystem? given, CoordinateSystem? wanted)
    {
        if (given is not { } from)
        {
            return new() { Problem = "unknown-system" };
        }

        var to = wanted ?? from;
        var areas = polygons.Select(polygon => (polygon.Name, Rings: polygon.Rings.ConvertAll(ring => ring.ConvertAll(position => Moved(position, from, to))))).ToList();
        return areas.Exists(area => area.Rings.Exists(ring => ring.Contains(null)))
            ? new() { Problem = "outside" }
            : new() { System = to, Areas = [.. areas.Select(area => new GeoJsonArea(area.Name, TypedOutline.Write(new PolygonShape { Coordinates = [.. area.Rings.Select(Pairs)] })))] };
    }

    private static IReadOnlyList<IReadOnlyList<double>> Pairs(List<MapPosition?> ring) => [.. ring.Select(position => (IReadOnlyList<double>)[position!.Value.X, position.Value.Y])];

    private static MapPosition? Moved(MapPosition position, CoordinateSystem from, CoordinateSystem to)
    {
        if (from == to)
        {
            return position;
        }

        if (from.PointNearSweden(position) is not { IsInSwedensBox: true } point)
        {
            return null;
        }

        if (to.Zone is null)
        {
            return new MapPosition(Math.Round(point.Longitude, DegreeDecimals), Math.Round(point.Latitude, DegreeDecimals));
        }

        var moved = to.Zone.Project(point);
        return new MapPosition(Math.Round(moved.Easting, Millimetres), Math.Round(moved.Northing, Millimetres));
    }

    /// <summary>The named system; else longitude and latitude where the numbers can be such; else the grid that is chosen.</summary>
    private static CoordinateSystem? SystemOf(JsonElement root, List<(string Name, List<List<MapPosition>> Rings)> polygons, CoordinateSystem? wanted)
    {
        if (root.TryGetProperty("crs", out var crs) && crs.ValueKind == JsonValueKind.Object)
        {
            var name = crs.GetProperty("properties").GetProperty("name").GetString() ?? "";
            var code = name.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase) ? CoordinateSystem.Geographic.Code : $"EPSG:{EpsgNumber().Match(name).Value}";
            return CoordinateSystem.TryParse(code, out var named) ? named : null;
        }

        return polygons.TrueForAll(polygon => polygon.Rings.TrueForAll(ring => ring.TrueForAll(position => Math.Abs(position.X) <= 180 && Math.Abs(position.Y) <= 90)))
            ? CoordinateSystem.Geographic
            : wanted is { Zone: not null } ? wanted : null;
    }

    private static IEnumerable<(string Name, List<List<MapPosition>> Rings)> Polygons(JsonElement element, string name) => element.GetProperty("type").GetString() switch
    {
        "FeatureCollection" => element.GetProperty("features").EnumerateArray().SelectMany(feature => Polygons(feature, "")),
        "Feature" => element.GetProperty("geometry") is { ValueKind: JsonValueKind.Object } geometry ? Polygons(geometry, NameOf(element)) : [],
        "GeometryCollection" => element.GetProperty("geometries").EnumerateArray().SelectMany(geometry => Polygons(geometry, name)),
        "Polygon" => [(name, Rings(element.GetProperty("coordinates")))],
        "MultiPolygon" => element.GetProperty("coordinates").EnumerateArray().Select(rings => (name, Rings(rings))),
        _ => [],
    };

    private static List<List<MapPosition>> Rings(JsonElement rings) =>
        [.. rings.EnumerateArray().Select(ring => ring.EnumerateArray().Select(position => new MapPosition(position[0].GetDouble(), position[1].GetDouble())).ToList())];

    private static string NameOf(JsonElement feature) =>
        feature.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().FirstOrDefault(property => property.Name.ToLowerInvariant() is "name" or "namn" && property.Value.ValueKind == JsonValueKind.String) is { Value.ValueKind: JsonValueKind.String } found
                ? found.Value.GetString()!.Trim()
                : ""
            : "";

    [GeneratedRegex(@"\d{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex EpsgNumber();
}
