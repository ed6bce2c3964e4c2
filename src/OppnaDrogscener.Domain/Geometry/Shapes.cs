using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>The one door to the geometry library: x is easting, y is northing.</summary>
internal static class Shapes
{
    public static GeometryFactory Factory { get; } = new();

    public static Point PointAt(GridPoint point) => Factory.CreatePoint(At(point));

    public static Coordinate At(GridPoint point) => new(point.Easting, point.Northing);

    /// <summary>A polygon of an open or closed run of corners.</summary>
    public static Polygon PolygonOf(IEnumerable<Coordinate> corners)
    {
        var ring = corners.ToList();
        if (!ring[0].Equals2D(ring[^1]))
        {
            ring.Add(ring[0].Copy());
        }

        return Factory.CreatePolygon(ring.ToArray());
    }

    public static Shape Overlay(Shape left, Shape right, SpatialFunction function) =>
        OverlayNGRobust.Overlay(left, right, function);

    public static Shape Union(IEnumerable<Shape> shapes)
    {
        var list = shapes.Where(shape => !shape.IsEmpty).ToList();
        return list.Count == 0 ? Factory.CreatePolygon() : OverlayNGRobust.Union(Factory.BuildGeometry(list));
    }

    /// <summary>Drops points and lines that an overlay leaves where two areas only touch.</summary>
    public static Shape OnlyPolygons(Shape shape) => shape is Polygon or MultiPolygon
        ? shape
        : Factory.BuildGeometry(PolygonExtracter.GetPolygons(shape));

    public static double PlaneArea(Shape shape) => PolygonExtracter.GetPolygons(shape).Cast<Polygon>().Sum(polygon =>
        Math.Abs(SignedArea(polygon.ExteriorRing.Coordinates)) - polygon.InteriorRings.Sum(hole => Math.Abs(SignedArea(hole.Coordinates))));

    /// <summary>Shoelace sum from the ring's first corner; positive counter-clockwise.</summary>
    public static double SignedArea(Coordinate[] ring)
    {
        var sum = 0d;
        for (var i = 1; i < ring.Length; i++)
        {
            var (x0, y0) = (ring[i - 1].X - ring[0].X, ring[i - 1].Y - ring[0].Y);
            var (x1, y1) = (ring[i].X - ring[0].X, ring[i].Y - ring[0].Y);
            sum += (x0 * y1) - (x1 * y0);
        }

        return sum / 2;
    }

    public static IReadOnlyList<AreaPart> Parts(Shape shape, SwerefZone zone) => PolygonExtracter.GetPolygons(shape)
        .Cast<Polygon>()
        .Where(polygon => !polygon.IsEmpty)
        .Select(polygon => new AreaPart(
            RingOf(polygon.ExteriorRing, counterClockwise: true, zone),
            polygon.InteriorRings.Select(hole => RingOf(hole, counterClockwise: false, zone)).ToList()))
        .ToList();

    private static Ring RingOf(LineString ring, bool counterClockwise, SwerefZone zone)
    {
        var turned = Orientation.IsCCW(ring.Coordinates) == counterClockwise ? ring.Coordinates : [.. ring.Coordinates.Reverse()];
        return new Ring(turned.Select(c => new GridPoint(c.Y, c.X, zone)).ToList());
    }
}
