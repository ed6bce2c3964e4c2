using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// Coverage of what can be drawn, also while the rest is missing, at all and at each pixel density; made when it is asked for.
/// Without a needed area everything counts as outside an empty one.
/// </summary>
internal sealed class PerimeterMeasurement
{
    private readonly Dictionary<PixelDensity, (Coverage Possible, Coverage Certain)> levels = [];
    private readonly Lazy<Coverage> possible;
    private readonly Lazy<Coverage> certain;
    private readonly Area needed;

    public PerimeterMeasurement(PerimeterGeometry geometry)
    {
        Needed = geometry.NeededSoFar;
        needed = Needed ?? Area.Empty(PerimeterPlane.Zone);
        Drawn = [.. geometry.Cameras.Where(camera => camera.Possible is not null)];
        possible = new Lazy<Coverage>(() => Measure(camera => camera.Possible));
        certain = new Lazy<Coverage>(() => Drawn.All(camera => ReferenceEquals(camera.Possible, camera.Certain)) ? possible.Value : Measure(camera => camera.Certain));
    }

    /// <summary>The parts of the needed area that have an outline; null when none has.</summary>
    public Area? Needed { get; }

    /// <summary>The cameras whose field is known.</summary>
    public IReadOnlyList<CameraGeometry> Drawn { get; }

    public Coverage Possible => possible.Value;

    public Coverage Certain => certain.Value;

    /// <summary>Ground where a camera whose purpose does not need it may identify a person.</summary>
    public Area IdentifiedNotNeeded => Area.UnionOf(
        Drawn.Where(camera => camera.Camera.IdentificationNeeded == false)
            .Select(camera => camera.PossibleAt(PixelLevels.Identification)).OfType<Area>(), PerimeterPlane.Zone);

    /// <summary>Coverage at a density; cameras whose pixels are not known see nothing in it.</summary>
    public (Coverage Possible, Coverage Certain) At(PixelDensity density)
    {
        // Within the range of every camera a coarse level is all that they see.
        if (Drawn.All(camera => ReferenceEquals(camera.PossibleAt(density), camera.Possible)))
        {
            return (Possible, Certain);
        }

        if (!levels.TryGetValue(density, out var found))
        {
            var may = Measure(camera => camera.PossibleAt(density));
            var does = Drawn.All(camera => ReferenceEquals(camera.PossibleAt(density), camera.CertainAt(density))) ? may : Measure(camera => camera.CertainAt(density));
            levels[density] = found = (may, does);
        }

        return found;
    }

    private Coverage Measure(Func<CameraGeometry, Area?> seen) => Coverage.Measure(
        needed, [.. Drawn.Select(camera => new SeenField(camera.Key, seen(camera) ?? Area.Empty(PerimeterPlane.Zone)))], []);
}
