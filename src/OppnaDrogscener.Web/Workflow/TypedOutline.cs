using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>
/// An outline as typed: one corner on each line. The last corner need not repeat the first. A hole is a further list of
/// corners after an empty line.
/// </summary>
public static class TypedOutline
{
    private const string Polygon = "Polygon";

    /// <summary>The outline; null when a line is no position.</summary>
    public static PolygonShape? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var rings = new List<IReadOnlyList<IReadOnlyList<double>>>();
        foreach (var lines in Rings(typed))
        {
            var corners = lines.ConvertAll(TypedPosition.Read);
            if (corners.Contains(null))
            {
                return null;
            }

            rings.Add(Closed(corners!));
        }

        return rings.Count == 0 ? null : new PolygonShape { Type = Polygon, Coordinates = rings };
    }

    /// <summary>The corners, each on a line, without the repeated last one; empty for no outline.</summary>
    public static string Write(PolygonShape? shape) => string.Join("\n\n", (shape?.Coordinates ?? [])
        .Select(ring => string.Join('\n', Open(ring).Select(TypedPosition.Write))));

    private static List<List<string>> Rings(string typed)
    {
        var rings = new List<List<string>> { new() };
        foreach (var line in typed.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            if (line.Length > 0)
            {
                rings[^1].Add(line);
            }
            else if (rings[^1].Count > 0)
            {
                rings.Add([]);
            }
        }

        return [.. rings.Where(ring => ring.Count > 0)];
    }

    private static List<IReadOnlyList<double>> Closed(List<IReadOnlyList<double>> corners) =>
        corners[0].SequenceEqual(corners[^1]) && corners.Count > 1 ? corners : [.. corners, corners[0]];

    private static IEnumerable<IReadOnlyList<double>> Open(IReadOnlyList<IReadOnlyList<double>> ring) =>
        ring.Count > 1 && ring[0].SequenceEqual(ring[^1]) ? ring.SkipLast(1) : ring;
}
