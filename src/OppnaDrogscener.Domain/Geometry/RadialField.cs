using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// The edge of a field that every ray from the camera meets at most once: a circle round the camera, or a sector with its apex
/// there. Such a field is cut by a <see cref="Skyline"/> direction by direction, without the general overlay.
/// </summary>
internal sealed class RadialField
{
    /// <summary>The sine of the narrowest edge, or of what it lacks of half a turn, that is read here.</summary>
    private const double Narrowest = 1e-9;

    private readonly List<FieldEdge> edges;

    private RadialField(List<FieldEdge> edges) => this.edges = edges;

    /// <summary>The edges counter-clockwise from due west round to due west; the one that crosses due west is both first and last.</summary>
    public ReadOnlySpan<FieldEdge> Edges => CollectionsMarshal.AsSpan(edges);

    /// <summary>The edge of a field round an eye; null when some ray meets it twice, when it has holes, and when the eye is outside it.</summary>
    public static RadialField? Of(Area field, GridPoint eye)
    {
        if (field.Shape is not Polygon { NumInteriorRings: 0, IsEmpty: false } polygon)
        {
            return null;
        }

        var ring = polygon.ExteriorRing.Coordinates;
        var apex = Array.FindIndex(ring, corner => corner.X == eye.Easting && corner.Y == eye.Northing);
        var corners = Corners(ring, apex);
        var points = Array.ConvertAll(corners, corner => (X: corner.X - eye.Easting, Y: corner.Y - eye.Northing));
        if (Cross(points[0], points[1]) < 0)
        {
            Array.Reverse(corners);
            Array.Reverse(points);
        }

        return FromWest(corners, points, apex >= 0);
    }

    /// <summary>The corners but the apex, none twice, beginning after the apex where there is one.</summary>
    private static Coordinate[] Corners(Coordinate[] ring, int apex) => apex < 0
        ? ring[..^1]
        : [.. ring[(apex + 1)..^1], .. ring[..apex]];

    /// <summary>The edges in order of direction; null unless they go round the eye just once, all the same way.</summary>
    private static RadialField? FromWest(Coordinate[] corners, (double X, double Y)[] points, bool hasApex)
    {
        var rays = Array.ConvertAll(points, Ray.Through);
        var (count, west) = (corners.Length, -1);
        for (var i = 0; i < count; i++)
        {
            var next = (i + 1) % count;
            var descends = rays[next].Angle < rays[i].Angle;
            if ((descends && west >= 0) || !((hasApex && next == 0) || Turns(rays[i], rays[next])))
            {
                return null;
            }

            west = descends ? i : west;
        }

        var edges = new List<FieldEdge>(count + 1);
        for (var step = 0; step <= count && west >= 0; step++)
        {
            var (i, next) = ((west + step) % count, (west + step + 1) % count);
            var closed = hasApex && next == 0;
            var line = closed ? default : Stretch.Between(rays[next], points[i], points[next], Cross(points[i], points[next]));
            edges.Add(step == count
                ? new FieldEdge(line with { To = Ray.Last }, closed, null)
                : new FieldEdge(line with { To = rays[next] }, closed, corners[next]));
        }

        return west < 0 ? null : new RadialField(edges);
    }

    private static bool Turns(in Ray from, in Ray to) => (from.X * to.Y) - (from.Y * to.X) >= Narrowest;

    private static double Cross((double X, double Y) a, (double X, double Y) b) => (a.X * b.Y) - (a.Y * b.X);
}
