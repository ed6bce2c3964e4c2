using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using Shape = NetTopologySuite.Geometries.Geometry;

namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// What is left of a field when buildings and walls hide a part (methods C09). Those as tall as the camera, and those of
/// unknown height where they count, hide all behind them: the field is cut by the <see cref="Skyline"/>. Lower ones only
/// shade out to D·h/(h − obstacle height): the shadow of every edge is subtracted.
/// </summary>
public static class Occlusion
{
    private const double WidestPiece = 30;
    private const double Touching = 1e-6;

    /// <summary>The part of a field that a camera at a position sees past the obstacles.</summary>
    /// <param name="field">The field on open ground.</param>
    /// <param name="position">The camera.</param>
    /// <param name="cameraHeight">Its height; when it is null every obstacle is read as one of unknown height.</param>
    /// <param name="obstacles">Footprints and walls. A footprint that the camera hangs inside of (on its roof) hides nothing.</param>
    /// <param name="reading">How unknown heights are read.</param>
    public static Area Visible(
        Area field, GridPoint position, Metres? cameraHeight, IReadOnlyList<Obstacle> obstacles, OcclusionReading reading) =>
        Visible(field, position, cameraHeight, new ObstacleSet(obstacles), reading);

    /// <summary>As the other, for obstacles that many cameras share.</summary>
    public static Area Visible(Area field, GridPoint position, Metres? cameraHeight, ObstacleSet obstacles, OcclusionReading reading)
    {
        if (field.IsEmpty)
        {
            return field;
        }

        var (walls, shadows) = (new List<((double X, double Y), (double X, double Y))>(), new List<Shape>());
        var reach = Reach(field, position);
        foreach (var standing in obstacles.Between(position, field))
        {
            if ((standing.Obstacle.Height is not null && cameraHeight is not null) || reading == OcclusionReading.ForCoverage)
            {
                Sort(standing, position, cameraHeight, reach, walls, shadows);
            }
        }

        var seen = walls.Count == 0 ? field.Shape : Before(walls, field, position, 1.1 * reach);
        return walls.Count + shadows.Count == 0 ? field
            : new Area(shadows.Count == 0 ? seen : Shapes.Overlay(seen, Shapes.Union(shadows), SpatialFunction.Difference), field.Zone);
    }

    /// <summary>The part of the field before the walls: direction by direction where the field allows it, else by overlay.</summary>
    private static Shape Before(List<((double X, double Y), (double X, double Y))> walls, Area field, GridPoint position, double beyond)
    {
        var skyline = Skyline.Of(walls);
        if (RadialField.Of(field, position) is { } radial)
        {
            return RadialSight.Of(radial, skyline, position);
        }

        var (south, north) = (position.Offset(new Metres(-beyond), new Metres(-beyond), new Bearing(0)), position.Offset(new Metres(beyond), new Metres(beyond), new Bearing(0)));
        var around = RadialField.Of(Area.Rectangle(south, north), position)!;
        return Shapes.OnlyPolygons(Shapes.Overlay(field.Shape, RadialSight.Of(around, skyline, position), SpatialFunction.Intersection));
    }

    private static double Reach(Area field, GridPoint position)
    {
        position.RequireSameZone(field.Zone);
        var farthest = 0d;
        foreach (var corner in field.Shape.Coordinates)
        {
            farthest = Math.Max(farthest, double.Hypot(corner.X - position.Easting, corner.Y - position.Northing));
        }

        return farthest;
    }

    /// <summary>
    /// How far from the camera the shadow of an edge ends: distance·h/(h − obstacle height). Null when the obstacle is as
    /// tall as the camera or taller: the shadow never ends.
    /// </summary>
    public static Metres? ShadowEnd(Metres cameraHeight, Metres obstacleHeight, Metres distance) =>
        obstacleHeight >= cameraHeight ? null : new Metres(distance.Value * Throw(cameraHeight, obstacleHeight));

    private static double Throw(Metres cameraHeight, Metres obstacleHeight) =>
        cameraHeight.Value / (cameraHeight - obstacleHeight).Value;

    /// <summary>Puts an obstacle among those that hide all behind them, or its shadow among those that end.</summary>
    private static void Sort(
        ObstacleSet.Standing standing, GridPoint position, Metres? cameraHeight, double reach,
        List<((double X, double Y), (double X, double Y))> walls, List<Shape> shadows)
    {
        var obstacle = standing.Obstacle;
        var here = Shapes.At(position);
        var touching = obstacle.IsFootprint && standing.Box.Distance(new Envelope(here)) <= Touching ? FootprintOf(obstacle) : null;
        if (touching?.Contains(Shapes.PointAt(position)) == true)
        {
            return;
        }

        if (obstacle.Height is { } low && cameraHeight is { } high && low < high)
        {
            var edges = obstacle.Corners.Zip(obstacle.Corners.Skip(1));
            shadows.AddRange(obstacle.IsFootprint ? [FootprintOf(obstacle)] : []);
            shadows.AddRange(edges.SelectMany(edge => EdgeShadows(edge.First, edge.Second, position, Throw(high, low), 2 * reach)));
            return;
        }

        AddWalls(obstacle, position, reach, walls);
        if (touching?.IsWithinDistance(Shapes.PointAt(position), Touching) == true)
        {
            // A camera on the façade does not meet the wall that it hangs on, but still sees nothing of what is inside.
            shadows.Add(touching);
        }
    }

    private static Polygon FootprintOf(Obstacle obstacle) => Shapes.PolygonOf(obstacle.Corners.Select(Shapes.At));

    private static void AddWalls(Obstacle obstacle, GridPoint position, double reach, List<((double X, double Y), (double X, double Y))> walls)
    {
        var from = Relative(obstacle.Corners[0], position);
        for (var i = 1; i < obstacle.Corners.Count; i++)
        {
            var to = Relative(obstacle.Corners[i], position);
            if (DistanceTo(from, to) <= reach)
            {
                walls.Add((from, to));
            }

            from = to;
        }
    }

    /// <summary>From the camera to the nearest point of a wall.</summary>
    private static double DistanceTo((double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var length = (x * x) + (y * y);
        var part = length > 0 ? Math.Clamp(-((from.X * x) + (from.Y * y)) / length, 0, 1) : 0;
        return double.Hypot(from.X + (part * x), from.Y + (part * y));
    }

    /// <summary>An edge is cut so that each piece is seen under at most 30 degrees; else the far side of a quad would cut the corner.</summary>
    private static IEnumerable<Shape> EdgeShadows(GridPoint from, GridPoint to, GridPoint position, double? stretch, double reach)
    {
        var (a, b) = (Relative(from, position), Relative(to, position));
        var turn = Math.Atan2((a.X * b.Y) - (a.Y * b.X), (a.X * b.X) + (a.Y * b.Y));
        if (Math.Abs(turn) < 1e-12 || Math.PI - Math.Abs(turn) < 1e-9)
        {
            // Seen edge-on, or running through the camera itself: it hides nothing of its own.
            yield break;
        }

        var pieces = (int)Math.Ceiling(Math.Abs(turn) / double.DegreesToRadians(WidestPiece));
        for (var i = 0; i < pieces; i++)
        {
            var (near, next) = (Along(a, b, turn * i / pieces), Along(a, b, turn * (i + 1) / pieces));
            var corners = new[] { near, next, Thrown(next, stretch, reach), Thrown(near, stretch, reach) };
            yield return Shapes.PolygonOf(corners.Select(c => new Coordinate(c.X + position.Easting, c.Y + position.Northing)));
        }
    }

    private static (double X, double Y) Relative(GridPoint point, GridPoint origin) =>
        (point.Easting - origin.Easting, point.Northing - origin.Northing);

    /// <summary>Where the ray turned so far from <paramref name="a"/> meets the line through a and b.</summary>
    private static (double X, double Y) Along((double X, double Y) a, (double X, double Y) b, double turned)
    {
        var (sine, cosine) = Math.SinCos(turned);
        var ray = (X: (a.X * cosine) - (a.Y * sine), Y: (a.X * sine) + (a.Y * cosine));
        var (edgeX, edgeY) = (b.X - a.X, b.Y - a.Y);
        var t = ((a.X * edgeY) - (a.Y * edgeX)) / ((ray.X * edgeY) - (ray.Y * edgeX));
        return (ray.X * t, ray.Y * t);
    }

    private static (double X, double Y) Thrown((double X, double Y) corner, double? stretch, double reach)
    {
        var distance = double.Hypot(corner.X, corner.Y);
        var factor = Math.Max(1, stretch ?? (reach + distance) / distance);
        return (corner.X * factor, corner.Y * factor);
    }
}
