using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>The smallest mask worth proposing for a sensitive place: a square around it.</summary>
internal static class ProposedMask
{
    private static readonly Metres Side = new(12);

    /// <summary>A square of 12 × 12 m, its sides along the grid; null when the place has no position.</summary>
    public static PolygonShape? Around(PerimeterGeometry geometry, int place) =>
        geometry.Plane is { } plane && plane.PointOf(geometry.Perimeter.SensitivePlaces[place].Position) is { } point
            ? new PolygonShape { Type = "Polygon", Coordinates = plane.ShapeOf(AreasFromWords.Rectangle(point, Side, Side, new Bearing(0), isMiddle: true)).Coordinates[0] }
            : null;
}
