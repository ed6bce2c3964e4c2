namespace OppnaDrogscener.Domain.Geometry;

/// <summary>Which sensitive places the cameras see (methods C13). A place on the edge of a field counts as seen.</summary>
public static class SensitiveViews
{
    /// <summary>Every place in at least one field, masks taken away, with the nearest camera that sees it; nearest first.</summary>
    /// <param name="places">Sensitive places near the area.</param>
    /// <param name="cameras">Cameras with their position and the ground they see.</param>
    /// <param name="masks">Areas blacked out in every camera.</param>
    public static IReadOnlyList<SensitiveSighting> Find(
        IReadOnlyList<SensitivePlace> places,
        IReadOnlyList<(GridPoint Position, SeenField Field)> cameras,
        IReadOnlyList<Area> masks)
    {
        var seen = cameras
            .Select(camera => (camera.Position, camera.Field.Key, Ground: masks.Aggregate(camera.Field.Ground, (ground, mask) => ground.Subtract(mask))))
            .ToList();
        return places
            .Select(place => seen
                .Where(camera => camera.Ground.Contains(place.Position))
                .Select(camera => new SensitiveSighting(place, camera.Key, camera.Position.DistanceTo(place.Position)))
                .MinBy(sighting => sighting.Distance))
            .OfType<SensitiveSighting>()
            .OrderBy(sighting => sighting.Distance)
            .ToList();
    }
}
