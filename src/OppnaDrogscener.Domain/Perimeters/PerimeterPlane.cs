using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using Shapes = OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// The way from the coordinates of the facts to SWEREF 99 TM, in which everything is computed and shown. Directions are
/// from true north where the facts are in longitude and latitude, otherwise from the north of their grid.
/// </summary>
public sealed class PerimeterPlane
{
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

    /// <summary>The area of a shape; null when it has no valid outline.</summary>
    public Area? AreaOf(PolygonShape? shape) => OutlineOf(shape) is { } outline ? AreaValidity.Check(outline, Zone).Area : null;

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

    /// <summary>What an obstacle hides behind: nothing when it has no valid outline.</summary>
    public IEnumerable<Shapes.Obstacle> ObstacleOf(Cases.Facts.Obstacle obstacle) =>
        (AreaOf(obstacle.Shape)?.Parts ?? []).Select(part => new Shapes.Obstacle(part.Shell.Points, obstacle.HeightMetres is > 0 and { } height ? new Metres(height) : null));
}
