using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps.Shapefiles;

/// <summary>Sorts the rings of a Shapefile's polygon into polygons: each outer ring (clockwise there) with the holes in it.</summary>
internal static class RingGroups
{
    public static IEnumerable<IReadOnlyList<IReadOnlyList<MapPosition>>> Of(IReadOnlyList<IReadOnlyList<MapPosition>> rings)
    {
        var outer = rings.Where(ring => SignedArea(ring) <= 0).Select(ring => new List<IReadOnlyList<MapPosition>> { ring }).ToList();
        foreach (var hole in rings.Where(ring => SignedArea(ring) > 0))
        {
            // A hole without anything around it is a ring drawn the wrong way: an area of its own, and said so when it is checked.
            if (outer.Find(polygon => Holds(polygon[0], hole[0])) is { } around)
            {
                around.Add([.. hole.Reverse()]);
            }
            else
            {
                outer.Add([hole]);
            }
        }

        return outer.Select(polygon => (IReadOnlyList<IReadOnlyList<MapPosition>>)[.. polygon.Select((ring, place) => SignedArea(ring) > 0 == (place == 0) ? ring : [.. ring.Reverse()])]);
    }

    /// <summary>Shoelace sum from the first corner; positive counter-clockwise.</summary>
    private static double SignedArea(IReadOnlyList<MapPosition> ring)
    {
        var sum = 0d;
        for (var i = 1; i < ring.Count; i++)
        {
            var (x0, y0) = (ring[i - 1].X - ring[0].X, ring[i - 1].Y - ring[0].Y);
            sum += (x0 * (ring[i].Y - ring[0].Y)) - ((ring[i].X - ring[0].X) * y0);
        }

        return sum / 2;
    }

    private static bool Holds(IReadOnlyList<MapPosition> ring, MapPosition point)
    {
        var inside = false;
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < a.X + ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)))
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
