using System.Text.Json;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Reading;

/// <summary>
/// GeoJSON (RFC 7946), and the older crs member that Swedish map programs still write. Lines are passed over and counted.
/// </summary>
internal sealed partial class GeoJsonFile
{
    private readonly MapLimits limits;
    private readonly RawFile raw;
    private int positions;
    private int feature;

    private GeoJsonFile(MapLimits limits, RawFile raw) => (this.limits, this.raw) = (limits, raw);

    public static RawFile Read(ReadOnlyMemory<byte> content, MapLimits limits)
    {
        var json = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        JsonCheck.Run(json.Span, limits.Depth);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = limits.Depth });
        var root = document.RootElement;
        var file = new GeoJsonFile(limits, new RawFile(MapFileKind.GeoJson) { Named = SystemOf(root), Customary = CoordinateSystem.Geographic });
        file.Take(root, "", Nothing);
        return file.raw;
    }

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    private void Take(JsonElement element, string name, IReadOnlyDictionary<string, string> text)
    {
        switch (TypeOf(element))
        {
            case "FeatureCollection":
                Each(element, "features", one => Take(one, "", Nothing));
                break;
            case "Feature":
                TakeFeature(element);
                break;
            case "GeometryCollection":
                Each(element, "geometries", one => Take(one, name, text));
                break;
            case "Polygon":
                Add(name, Coordinates(element));
                break;
            case "MultiPolygon":
                Array(Coordinates(element)).ForEach(rings => Add(name, rings));
                break;
            case "Point":
                Add(name, text, Position(Coordinates(element)));
                break;
            case "MultiPoint":
                Array(Coordinates(element)).ForEach(position => Add(name, text, Position(position)));
                break;
            case "LineString" or "MultiLineString":
                raw.PassedOver++;
                break;
            default:
                throw Refused();
        }
    }

    private void TakeFeature(JsonElement element)
    {
        feature++;
        if (!element.TryGetProperty("geometry", out var geometry) || geometry.ValueKind == JsonValueKind.Null)
        {
            raw.PassedOver++;
            return;
        }

        var text = element.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                .DistinctBy(property => property.Name).ToDictionary(property => property.Name, property => property.Value.ToString().Trim(), StringComparer.Ordinal)
            : Nothing;
        Take(geometry, Columns.Find(text, Columns.Name), text);
    }

    private void Each(JsonElement element, string list, Action<JsonElement> take)
    {
        if (!element.TryGetProperty(list, out var items))
        {
            throw Refused();
        }

        Array(items).ForEach(take);
    }

    private void Add(string name, JsonElement rings)
    {
        Count();
        raw.Shapes.Add(new RawShape(Here, name, Array(rings).ConvertAll(ring => (IReadOnlyList<MapPosition>)Array(ring).ConvertAll(Position))));
    }

    private void Add(string name, IReadOnlyDictionary<string, string> text, MapPosition position)
    {
        Count();
        raw.Points.Add(new RawPoint(Here, name, Columns.Find(text, Columns.Kind), position, text));
    }

    private void Count()
    {
        if (raw.Shapes.Count + raw.Points.Count >= limits.Shapes)
        {
            throw new MapRefusedException(RefusalReasons.TooManyShapes, null, null, limits.Shapes);
        }
    }

    private MapPosition Position(JsonElement position)
    {
        if (++positions > limits.Positions)
        {
            throw new MapRefusedException(RefusalReasons.TooManyPositions, null, null, limits.Positions);
        }

        return position.ValueKind == JsonValueKind.Array && position.GetArrayLength() >= 2
            ? new MapPosition(Number(position[0]), Number(position[1]))
            : throw new MapRefusedException(RefusalReasons.NotNumber, new MapPlace(Here), Short(position));
    }

    private double Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Number && number.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new MapRefusedException(RefusalReasons.NotNumber, new MapPlace(Here), Short(number));

    private List<JsonElement> Array(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : throw Refused();

    private JsonElement Coordinates(JsonElement element) => element.TryGetProperty("coordinates", out var found) ? found : throw Refused();

    private string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : throw Refused();

    private int Here => Math.Max(1, feature);

    private MapRefusedException Refused() => new(RefusalReasons.NotGeoJson, feature > 0 ? new MapPlace(feature) : null);

    private static string Short(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 40 ? text : text[..40] + "…";
    }

    /// <summary>The system of the crs member; null when there is none.</summary>
    private static CoordinateSystem? SystemOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("crs", out var crs) || crs.ValueKind != JsonValueKind.Object
            || !crs.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object
            || !properties.TryGetProperty("name", out var named) || named.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var name = named.GetString()!;
        var code = name.EndsWith("CRS84", StringComparison.OrdinalIgnoreCase) ? CoordinateSystem.Geographic.Code : $"EPSG:{EpsgNumber().Match(name).Value}";
        return CoordinateSystem.TryParse(code, out var system) ? system : throw new MapRefusedException(RefusalReasons.UnknownSystem, null, name);
    }

    [GeneratedRegex(@"\d{4,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex EpsgNumber();
}
