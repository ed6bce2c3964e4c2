using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>What the map shows, from the geometry of a case. What cannot be drawn is left out of the map and said in the tables.</summary>
internal static class SiteMap
{
    public static MapContent Of(PerimeterGeometry geometry, Words words)
    {
        var facts = geometry.Perimeter;
        var drawn = geometry.Cameras.Any(camera => camera.Possible is not null);
        var needed = geometry.NeededSoFar;
        return new MapContent
        {
            Outside = drawn && needed is not null ? Worth(Area.UnionOf(geometry.Cameras.Select(camera => camera.Possible).OfType<Area>(), PerimeterPlane.Zone).Subtract(needed)) : null,
            Recognised = Worth(geometry.PossibleAt(PixelLevels.Recognition)),
            Identified = Worth(geometry.PossibleAt(PixelLevels.Identification)),
            Reading = drawn ? geometry.Reading : null,
            Needed = [.. Areas(facts.NeededAreas, geometry.NeededParts, "neededAreas", part => part.Name ?? part.Id)],
            Masks = [.. Areas(facts.Masks, geometry.Masks, "masks", mask => mask.Name ?? mask.Id)],
            Buildings = geometry.Plane is { } plane
                ? [.. Areas(facts.Obstacles, [.. facts.Obstacles.Select(obstacle => plane.AreaOf(obstacle.Shape))], "obstacles", obstacle => obstacle.Name)]
                : [],
            Cameras = [.. geometry.Cameras.Select(camera => Camera(camera, geometry)).OfType<MapCamera>()],
            SensitivePlaces = Marks(facts.SensitivePlaces, place => place.Position, geometry, "P",
                place => place.Name ?? (place.Kind is { } kind ? words.Of("sensitive", kind) : words["missing"])),
            Signs = Marks(facts.Signs, sign => sign.Position, geometry, "S", sign => sign.Text ?? sign.Id ?? words["missing"]),
        };
    }

    private static IEnumerable<MapArea> Areas<T>(IReadOnlyList<T> facts, IReadOnlyList<Area?> areas, string list, Func<T, string?> name) =>
        facts.Zip(areas).Index()
            .Where(pair => pair.Item.Second is { IsEmpty: false })
            .Select(pair => new MapArea(name(pair.Item.First) ?? "", pair.Item.Second!, $"$.facts.perimeter.{list}[{pair.Index}].name"));

    private static MapCamera? Camera(CameraGeometry camera, PerimeterGeometry geometry) =>
        geometry.Plane?.PointOf(camera.Camera.Position) is not { } position ? null : new MapCamera(camera.Name, position)
        {
            Direction = camera.Camera.DirectionDegrees is { } degrees && camera.Camera.PanDegrees is not 360
                ? geometry.Plane.BearingOf(degrees, position)
                : null,
            Seen = camera.Possible,
            Range = camera.Camera.RangeMetres is { } range ? new Metres(range) : null,
            Index = camera.Index,
            Height = camera.Camera.HeightMetres is { } height ? new Metres(height) : null,
            Origin = $"{camera.Path}.name",
        };

    /// <summary>Slivers that no pen could draw are left out.</summary>
    private static Area? Worth(Area area) => area.GroundArea.Value < 0.5 ? null : area;

    private static IReadOnlyList<MapMark> Marks<T>(
        IReadOnlyList<T> facts, Func<T, IReadOnlyList<double>> position, PerimeterGeometry geometry, string letter, Func<T, string> name) =>
    [
        .. facts.Index()
            .Select(pair => (Label: Label(letter, pair.Index), Name: name(pair.Item), Point: geometry.Plane?.PointOf(position(pair.Item))))
            .Where(mark => mark.Point is not null)
            .Select(mark => new MapMark(mark.Label, $"{mark.Label} ({mark.Name})", mark.Point!.Value)),
    ];

    /// <summary>P1, P2 … on the map and in the tables.</summary>
    public static string Label(string letter, int index) => letter + SwedishText.Number(index + 1);
}
