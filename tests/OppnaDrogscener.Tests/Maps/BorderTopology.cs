using System.Text;
using System.Text.Json;

namespace OppnaDrogscener.Tests.Maps;

/// <summary>Makes a TopoJSON of polygons that share their corners exactly: each border once, as differences of whole numbers.</summary>
internal sealed class BorderTopology
{
    private const double Step = 0.0001;

    private readonly Dictionary<(int X, int Y), HashSet<((int, int), (int, int))>> neighbours = [];
    private readonly Dictionary<string, int> known = [];
    private readonly List<IReadOnlyList<(int X, int Y)>> arcs = [];
    private readonly Dictionary<int, int> uses = [];

    public static string Of(string geoJson)
    {
        using var document = JsonDocument.Parse(geoJson);
        var features = document.RootElement.GetProperty("features").EnumerateArray()
            .Select(feature => (Id: feature.GetProperty("properties").GetProperty("id").GetString()!, Name: feature.GetProperty("properties").GetProperty("kom_namn").GetString()!, Polygons: Polygons(feature.GetProperty("geometry"))))
            .OrderBy(feature => feature.Id, StringComparer.Ordinal).ToList();
        var topology = new BorderTopology();
        foreach (var ring in features.SelectMany(feature => feature.Polygons.SelectMany(polygon => polygon)))
        {
            topology.Learn(ring);
        }

        var objects = features.ConvertAll(feature => (feature.Id, feature.Name, Arcs: feature.Polygons.ConvertAll(polygon => polygon.ConvertAll(topology.ArcsOf))));
        return topology.Write(objects);
    }

    private static List<List<List<(int X, int Y)>>> Polygons(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToList();
        return polygons.ConvertAll(polygon => polygon.EnumerateArray().Select(Ring).Where(ring => ring.Count > 3).ToList());
    }

    /// <summary>A ring in whole steps, open, without repeated corners.</summary>
    private static List<(int X, int Y)> Ring(JsonElement ring)
    {
        var points = ring.EnumerateArray().Select(point => ((int)Math.Round(point[0].GetDouble() / Step), (int)Math.Round(point[1].GetDouble() / Step))).ToList();
        var distinct = points.Where((point, at) => at == 0 || point != points[at - 1]).ToList();
        return [.. distinct[^1] == distinct[0] ? distinct.SkipLast(1) : distinct];
    }

    private void Learn(List<(int X, int Y)> ring)
    {
        for (var i = 0; i < ring.Count; i++)
        {
            var (before, after) = (ring[(i + ring.Count - 1) % ring.Count], ring[(i + 1) % ring.Count]);
            var pair = before.CompareTo(after) < 0 ? (before, after) : (after, before);
            if (!neighbours.TryGetValue(ring[i], out var pairs))
            {
                neighbours[ring[i]] = pairs = [];
            }

            pairs.Add(pair);
        }
    }

    /// <summary>The ring as numbers of arcs; one taken backwards is −1 − number.</summary>
    private List<int> ArcsOf(List<(int X, int Y)> ring)
    {
        var first = ring.FindIndex(point => neighbours[point].Count > 1);
        var turned = first > 0 ? [.. ring.Skip(first), .. ring.Take(first)] : first == 0 ? ring : [.. Whole(ring)];
        List<(int X, int Y)> closed = [.. turned, turned[0]];
        var (numbers, arc) = (new List<int>(), new List<(int X, int Y)> { closed[0] });
        foreach (var point in closed.Skip(1))
        {
            arc.Add(point);
            if (neighbours[point].Count > 1 || (point == closed[0] && arc.Count == closed.Count))
            {
                numbers.Add(Number(arc));
                arc = [point];
            }
        }

        return numbers;
    }

    /// <summary>A ring that meets no other begins where it is the same for whoever goes round it.</summary>
    private static IEnumerable<(int X, int Y)> Whole(List<(int X, int Y)> ring)
    {
        var least = ring.IndexOf(ring.Min());
        return ring.Skip(least).Concat(ring.Take(least));
    }

    private int Number(List<(int X, int Y)> arc)
    {
        var (forward, backward) = (string.Join(' ', arc), string.Join(' ', Enumerable.Reverse(arc)));
        var number = known.TryGetValue(forward, out var found) ? found : known.TryGetValue(backward, out found) ? -1 - found : Add(forward, arc);
        var used = number < 0 ? -1 - number : number;
        uses[used] = uses.GetValueOrDefault(used) + 1;
        return number;
    }

    private int Add(string key, List<(int X, int Y)> arc)
    {
        known[key] = arcs.Count;
        arcs.Add(arc);
        return arcs.Count - 1;
    }

    private string Write(List<(string Id, string Name, List<List<List<int>>> Arcs)> objects)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var outer = uses.Where(arc => arc.Value == 1).Select(arc => arc.Key).Order().ToList();
            JsonSerializer.Serialize(writer, new
            {
                type = "Topology",
                transform = new { scale = new[] { Step, Step }, translate = new[] { 0, 0 } },
                objects = new
                {
                    municipalities = new
                    {
                        type = "GeometryCollection",
                        geometries = objects.Select(one => new { type = "MultiPolygon", id = one.Id, properties = new { name = one.Name }, arcs = one.Arcs }),
                    },
                    sweden = new { type = "GeometryCollection", geometries = new[] { new { type = "MultiLineString", arcs = outer.Select(arc => new[] { arc }) } } },
                },
                arcs = arcs.Select(Differences),
            });
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<int[]> Differences(IReadOnlyList<(int X, int Y)> arc) =>
        [.. arc.Select((point, at) => at == 0 ? new[] { point.X, point.Y } : [point.X - arc[at - 1].X, point.Y - arc[at - 1].Y])];
}
