namespace OppnaDrogscener.Domain.Geometry;

/// <summary>
/// Turns an outline into an area, or names the first thing wrong and where. Order (methods D04): at least four positions
/// and closed → finite → inside Sweden → does not cross itself → more than 1 m² and less than 1 km² → direction of rings.
/// </summary>
public static class AreaValidity
{
    private static readonly SquareMetres Smallest = new(1);
    private static readonly SquareMetres Largest = new(1_000_000);

    /// <summary>Checks everything. The area is given in the zone asked for.</summary>
    /// <param name="outline">What was drawn or uploaded.</param>
    /// <param name="zone">The zone to compute in; the outline may be in any system.</param>
    public static AreaCheck Check(Outline outline, SwerefZone zone)
    {
        var problem = CheckRings(outline) ?? CheckPlace(outline);
        if (problem is not null)
        {
            return new AreaCheck(null, problem, []);
        }

        var result = CheckShape(Projected(outline, zone), zone);
        var found = result.Problem ?? CheckSize(result.Area!);
        return found is null
            ? result
            : result with { Area = null, Problem = found with { Position = InOwnSystem(found.Position, outline.System, zone) } };
    }

    /// <summary>
    /// Checks only what the rings do to each other, taking the positions as easting and northing in the zone. For an
    /// outline whose rings are closed and finite; others are reported as such.
    /// </summary>
    public static AreaCheck CheckShape(Outline outline, SwerefZone zone) =>
        CheckRings(outline) is { } problem ? new AreaCheck(null, problem, []) : RingTopology.Check(outline, zone);

    private static AreaProblem? CheckRings(Outline outline)
    {
        if (outline.Polygons.Count == 0 || outline.Polygons.Any(polygon => polygon.Count == 0))
        {
            return new AreaProblem(AreaFault.Empty);
        }

        return outline.Rings().Select(ring => CheckRing(ring.Place, ring.Ring)).FirstOrDefault(problem => problem is not null)
            ?? outline.Rings().SelectMany(ring => ring.Ring.Select(position => (ring.Place, position)))
                .Where(found => !double.IsFinite(found.position.X) || !double.IsFinite(found.position.Y))
                .Select(found => new AreaProblem(AreaFault.NotFinite, found.Place, found.position))
                .FirstOrDefault();
    }

    private static AreaProblem? CheckRing(RingPlace place, IReadOnlyList<MapPosition> ring) => ring.Count switch
    {
        0 => new AreaProblem(AreaFault.Empty, place),
        < 4 => new AreaProblem(AreaFault.TooFewPoints, place, ring[0]),
        _ => ring[0] == ring[^1] ? null : new AreaProblem(AreaFault.RingNotClosed, place, ring[^1]),
    };

    private static AreaProblem? CheckPlace(Outline outline)
    {
        var positions = outline.Rings().SelectMany(ring => ring.Ring.Select(position => (ring.Place, position))).ToList();
        var outside = positions.Where(found => !IsInSweden(outline.System, found.position)).ToList();
        if (outside.Count == 0)
        {
            return null;
        }

        var swapped = positions.TrueForAll(found => IsInSweden(outline.System, found.position.Swapped));
        return new AreaProblem(swapped ? AreaFault.AxesSwapped : AreaFault.OutsideSweden, outside[0].Place, outside[0].position);
    }

    private static bool IsInSweden(CoordinateSystem system, MapPosition position) =>
        system.PointNearSweden(position) is { IsInSwedensBox: true };

    private static AreaProblem? CheckSize(Area area)
    {
        var size = area.GroundArea;
        if (size > Smallest && size < Largest)
        {
            return null;
        }

        var middle = area.PointInside;
        return new AreaProblem(
            size <= Smallest ? AreaFault.TooSmall : AreaFault.TooLarge, Size: size, Position: new MapPosition(middle.Easting, middle.Northing));
    }

    private static Outline Projected(Outline outline, SwerefZone zone) => new(
        CoordinateSystem.Of(zone),
        outline.Polygons.Select(polygon => polygon.Select(ring =>
            ring.Select(position => Projected(position, outline.System, zone)).ToList()).ToList()).ToList());

    private static MapPosition Projected(MapPosition position, CoordinateSystem system, SwerefZone zone)
    {
        if (system.Zone == zone)
        {
            return position;
        }

        var point = zone.Project(system.PointNearSweden(position)!.Value);
        return new MapPosition(point.Easting, point.Northing);
    }

    private static MapPosition? InOwnSystem(MapPosition? position, CoordinateSystem system, SwerefZone zone)
    {
        if (position is not { } here || system.Zone == zone)
        {
            return position;
        }

        var point = new GridPoint(here.Y, here.X, zone).ToGeo();
        if (system.Zone is null)
        {
            return new MapPosition(point.Longitude, point.Latitude);
        }

        var own = system.Zone.Project(point);
        return new MapPosition(own.Easting, own.Northing);
    }
}
