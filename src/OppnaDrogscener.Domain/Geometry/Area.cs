using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// A valid area on the ground in one SWEREF 99 zone: any number of parts, with holes. It never crosses itself: what people
/// draw becomes an area only through <see cref="AreaValidity"/>. Immutable.
/// </summary>
public sealed class Area
{
    internal Area(Shape shape, SwerefZone zone)
    {
        Shape = Shapes.OnlyPolygons(shape);
        Zone = zone;
        _parts = new Lazy<IReadOnlyList<AreaPart>>(() => Shapes.Parts(Shape, Zone));
    }

    private readonly Lazy<IReadOnlyList<AreaPart>> _parts;

    internal Shape Shape { get; }

    /// <summary>The zone of every point.</summary>
    public SwerefZone Zone { get; }

    /// <summary>Nothing at all: no parts, 0 m².</summary>
    public bool IsEmpty => Shape.IsEmpty;

    /// <summary>The parts with their rings, outer rings counter-clockwise (RFC 7946).</summary>
    public IReadOnlyList<AreaPart> Parts => _parts.Value;

    /// <summary>
    /// The area in the plane of the grid, summed from a local origin so that seven-digit northings cost no accuracy.
    /// Against the ground it is +800 to −3 100 ppm in SWEREF 99 TM: use <see cref="GroundArea"/> for what people read.
    /// </summary>
    public SquareMetres GridArea => new(Shapes.PlaneArea(Shape));

    /// <summary>The area on the ellipsoid: the grid area divided by the squared point scale at the middle (methods D03).</summary>
    public SquareMetres GroundArea
    {
        get
        {
            if (IsEmpty)
            {
                return new SquareMetres(0);
            }

            var scale = Zone.Projection.Factors(Middle.ToGeo()).Scale;
            return new SquareMetres(GridArea.Value / (scale * scale));
        }
    }

    /// <summary>The length of all rings, holes included, in the plane of the grid.</summary>
    public Metres Perimeter => new(Shape.Length);

    /// <summary>The centre of gravity; it may lie outside an area that bends. Throws for an empty area.</summary>
    public GridPoint Middle => PointOf(RequireSome().Centroid.Coordinate);

    /// <summary>A point that lies inside the area, for a label. Throws for an empty area.</summary>
    public GridPoint PointInside => PointOf(RequireSome().InteriorPoint.Coordinate);

    /// <summary>No area, in the zone.</summary>
    public static Area Empty(SwerefZone zone) => new(Shapes.Factory.CreatePolygon(), zone);

    /// <summary>An upright rectangle between two opposite corners; the corners may not share a northing or an easting.</summary>
    public static Area Rectangle(GridPoint corner, GridPoint opposite)
    {
        corner.RequireSameZone(opposite.Zone);
        var box = new Envelope(corner.Easting, opposite.Easting, corner.Northing, opposite.Northing);
        return new Area(Shapes.Factory.ToGeometry(box), corner.Zone);
    }

    /// <summary>Every point within the radius, its edge in one-degree steps that keep the exact area of the circle.</summary>
    public static Area Circle(GridPoint centre, Metres radius) =>
        ArcShapes.Sector(centre, new Bearing(0), new Angle(360), new Metres(0), radius);

    /// <summary>The areas together. Every area must be in the zone.</summary>
    public static Area UnionOf(IEnumerable<Area> areas, SwerefZone zone) =>
        new(Shapes.Union(areas.Select(area => area.In(zone))), zone);

    /// <summary>Every point within the distance of the area; a negative distance shrinks it.</summary>
    public Area Buffer(Metres distance) => new(Shape.Buffer(distance.Value, ArcShapes.StepsPerQuarter), Zone);

    public Area Union(Area other) => new(Shapes.Overlay(Shape, other.In(Zone), SpatialFunction.Union), Zone);

    public Area Intersect(Area other) => IsApartFrom(other) ? Empty(Zone) : new(Shapes.Overlay(Shape, other.In(Zone), SpatialFunction.Intersection), Zone);

    public Area Subtract(Area other) => IsApartFrom(other) ? this : new(Shapes.Overlay(Shape, other.In(Zone), SpatialFunction.Difference), Zone);

    /// <summary>Whether not even the boxes around the two meet; then nothing need be computed.</summary>
    internal bool IsApartFrom(Area other) => !Shape.EnvelopeInternal.Intersects(other.In(Zone).EnvelopeInternal);

    /// <summary>Whether the point is inside or on the edge.</summary>
    public bool Contains(GridPoint point) => Shape.Covers(Shapes.PointAt(Here(point)));

    /// <summary>Distance from the point to the nearest part of the area; 0 inside. Throws for an empty area.</summary>
    public Metres DistanceTo(GridPoint point) => new(RequireSome().Distance(Shapes.PointAt(Here(point))));

    private Shape In(SwerefZone zone) => Zone == zone
        ? Shape
        : throw new ArgumentException($"The areas are in different zones: {Zone.Name} and {zone.Name}.", nameof(zone));

    private GridPoint Here(GridPoint point)
    {
        point.RequireSameZone(Zone);
        return point;
    }

    private GridPoint PointOf(Coordinate coordinate) => new(coordinate.Y, coordinate.X, Zone);

    private Shape RequireSome() => IsEmpty ? throw new InvalidOperationException("The area is empty.") : Shape;
}
