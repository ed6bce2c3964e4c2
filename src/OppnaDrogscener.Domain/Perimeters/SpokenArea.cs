using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Areas as people say them, from and to the coordinates of the facts: metres are on the ground, directions as the facts
/// count them. An area of several parts gives several outlines.
/// </summary>
public static class SpokenArea
{
    /// <summary>So many metres along a drawn line ("2 m outside the façade"). Empty when the line is none or bends too sharply.</summary>
    /// <param name="plane">The coordinate system of the facts.</param>
    /// <param name="line">Positions of the line, in order.</param>
    /// <param name="metres">Above 0 and at most 1 000.</param>
    /// <param name="side">Which side, seen in the direction of the line.</param>
    public static IReadOnlyList<PolygonShape> Along(PerimeterPlane plane, IReadOnlyList<IReadOnlyList<double>> line, double metres, LineSide side)
    {
        ArgumentNullException.ThrowIfNull(plane);
        ArgumentNullException.ThrowIfNull(line);
        var points = line.Select(plane.PointOf).ToList();
        return points.Count < 2 || points.Exists(point => point is null) || metres is not (> 0 and <= 1_000) ? []
            : AreasFromWords.Along([.. points.Select(point => point!.Value)], AreasFromWords.OnGrid(new Metres(metres), points[0]!.Value), side) is { } area
                ? Outlines(plane, area) : [];
    }

    /// <summary>A rectangle by length, width and direction. Empty when a measure is not above 0 and at most 1 000 m, or the position is none.</summary>
    /// <param name="plane">The coordinate system of the facts.</param>
    /// <param name="from">Its middle, or the middle of the short side where it begins.</param>
    /// <param name="length">Metres along the direction.</param>
    /// <param name="width">Metres across it.</param>
    /// <param name="degrees">The direction, as the facts count directions.</param>
    /// <param name="isMiddle">Whether <paramref name="from"/> is the middle.</param>
    public static IReadOnlyList<PolygonShape> Rectangle(PerimeterPlane plane, IReadOnlyList<double> from, double length, double width, double degrees, bool isMiddle)
    {
        ArgumentNullException.ThrowIfNull(plane);
        return plane.PointOf(from) is not { } point || length is not (> 0 and <= 1_000) || width is not (> 0 and <= 1_000) || !double.IsFinite(degrees) ? []
            : Outlines(plane, AreasFromWords.Rectangle(
                point, AreasFromWords.OnGrid(new Metres(length), point), AreasFromWords.OnGrid(new Metres(width), point), plane.BearingOf(degrees, point), isMiddle));
    }

    private static List<PolygonShape> Outlines(PerimeterPlane plane, Area area) =>
        [.. plane.ShapeOf(area).Coordinates.Select(part => new PolygonShape { Type = "Polygon", Coordinates = part })];
}
