using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// The way from the coordinates of the facts to SWEREF 99 TM, in which everything is computed and shown. Directions are
/// from true north where the facts are in longitude and latitude, otherwise from the north of their grid.
/// </summary>
public sealed class PerimeterPlane
{
    private const int GridDecimals = 2;
    private const int DegreeDecimals = 7;

    private PerimeterPlane(CoordinateSystem system) => System = system;

    /// <summary>The zone that everything is computed in.</summary>
    public static SwerefZone Zone => SwerefZone.Tm;

    /// <summary>The system of the facts.</summary>
    public CoordinateSystem System { get; }

    /// <summary>The plane of a perimeter; null when its system is not stated.</summary>
    public static PerimeterPlane? Of(Perimeter perimeter) =>
        CoordinateSystem.TryParse(perimeter?.CoordinateSystem, out var system) ? new PerimeterPlane(system) : null;

    /// <summary>The outline of a shape, unchecked; null when a position is not two numbers.</summary>
    public Outline? OutlineOf(PolygonShape? shape) =>
        shape is null || shape.Coordinates.Any(ring => ring.Any(position => position.Count != 2))
            ? null
            : new Outline(System, [[.. shape.Coordinates.Select(ring => (IReadOnlyList<MapPosition>)[.. ring.Select(position => new MapPosition(position[0], position[1]))])]]);

    /// <summary>What is right or wrong with a shape; null where there is none, or a position in it is not two numbers.</summary>
    public AreaCheck? CheckOf(PolygonShape? shape) => OutlineOf(shape) is { } outline ? AreaValidity.Check(outline, Zone) : null;

    /// <summary>The area of a shape; null when it has no valid outline.</summary>
    public Area? AreaOf(PolygonShape? shape) => CheckOf(shape)?.Area;

    /// <summary>The point of a position; null when it is not two numbers near Sweden.</summary>
    public GridPoint? PointOf(IReadOnlyList<double> position) =>
        position is [var x, var y] && System.PointNearSweden(new MapPosition(x, y)) is { } point ? Zone.Project(point) : null;

    /// <summary>A direction of the facts as a grid bearing in <see cref="Zone"/> at a point.</summary>
    public Bearing BearingOf(double degrees, GridPoint at)
    {
        var point = at.ToGeo();
        var own = System.Zone?.Projection.Factors(point).Convergence.Degrees ?? 0;
        return Bearing.FromTrueNorth(new Bearing(degrees + own), Zone.Projection.Factors(point).Convergence);
    }

    /// <summary>A grid bearing in <see cref="Zone"/> at a point as a direction of the facts: the way back from <see cref="BearingOf"/>.</summary>
    public double DegreesOf(Bearing bearing, GridPoint at)
    {
        var point = at.ToGeo();
        var own = System.Zone?.Projection.Factors(point).Convergence.Degrees ?? 0;
        return new Bearing(bearing.ToTrueNorth(Zone.Projection.Factors(point).Convergence).Degrees - own).Degrees;
    }

    /// <summary>A point as a position of the facts: x, y.</summary>
    public IReadOnlyList<double> PositionOf(GridPoint at)
    {
        if (System.Zone is { } zone)
        {
            var point = at.In(zone);
            return [Math.Round(point.Easting, GridDecimals), Math.Round(point.Northing, GridDecimals)];
        }

        var place = at.ToGeo();
        return [Math.Round(place.Longitude, DegreeDecimals), Math.Round(place.Latitude, DegreeDecimals)];
    }

    /// <summary>An area in the coordinate system of the facts.</summary>
    public GroundShape ShapeOf(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new GroundShape([.. area.Parts.Select(part => (IReadOnlyList<IReadOnlyList<IReadOnlyList<double>>>)
            [.. part.Holes.Prepend(part.Shell).Select(ring => (IReadOnlyList<IReadOnlyList<double>>)[.. ring.Points.Select(PositionOf)])])]);
    }
}
