using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Finds the places of a register or a file that the user must confirm or contest: those that a camera reaches whichever way
/// it is turned, and those within a distance of the needed area.
/// </summary>
public static class PlaceHits
{
    /// <summary>So near to the needed area a place is asked about also when no camera reaches it.</summary>
    public static Metres Beside { get; } = new(50);

    private static readonly Metres SamePlace = new(10);

    /// <summary>The hits: those in view first, then by distance.</summary>
    public static IReadOnlyList<PlaceHit> Find(PerimeterGeometry geometry, IEnumerable<CandidatePlace> candidates)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        ArgumentNullException.ThrowIfNull(candidates);
        if (geometry.Plane is not { } plane)
        {
            return [];
        }

        var cameras = geometry.Cameras.Select(camera => (camera, Point: plane.PointOf(camera.Camera.Position))).Where(pair => pair.Point is not null)
            .Select(pair => (pair.camera, pair.Point!.Value)).ToList();
        var known = geometry.Perimeter.SensitivePlaces.Select(place => plane.PointOf(place.Position)).OfType<GridPoint>().ToList();
        var needed = geometry.NeededSoFar;
        return [.. candidates.Select(candidate => Hit(candidate, plane, cameras, needed, known)).OfType<PlaceHit>()
            .OrderByDescending(hit => hit.IsInView).ThenBy(hit => hit.MetresToCamera ?? hit.MetresToNeeded)];
    }

    private static PlaceHit? Hit(CandidatePlace candidate, PerimeterPlane plane, List<(CameraGeometry Camera, GridPoint Point)> cameras, Area? needed, List<GridPoint> known)
    {
        var point = candidate.Position.In(PerimeterPlane.Zone);
        var nearest = cameras.Select(camera => (camera.Camera, Distance: camera.Point.DistanceTo(point))).OrderBy(camera => camera.Distance).ToList();
        var reached = nearest.Exists(camera => camera.Camera.Camera.RangeMetres is { } range && camera.Distance.Value <= range);
        var toNeeded = needed?.DistanceTo(point);
        return !reached && !(toNeeded <= Beside) ? null : new PlaceHit(
            candidate, plane.PositionOf(point), nearest.Count > 0 ? Rounded.Metres(nearest[0].Distance) : null, nearest.Count > 0 ? nearest[0].Camera.Key : null,
            toNeeded is { } metres ? Rounded.Metres(metres) : null, reached,
            cameras.Exists(camera => camera.Camera.Possible?.Contains(point) == true), known.Exists(place => place.DistanceTo(point) <= SamePlace));
    }
}
