using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using Shapes = OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>
/// The perimeter of a case as geometry in SWEREF 99 TM: what is needed, what each camera can see, what is masked. What
/// the facts don't suffice for is named, never assumed.
/// </summary>
public sealed class PerimeterGeometry
{
    private readonly Lazy<Coverage?> possible;
    private readonly Lazy<Coverage?> certain;
    private readonly Lazy<IReadOnlyList<SensitiveSighting>> sightings;

    private readonly Lazy<PerimeterReading> reading;

    private PerimeterGeometry(Perimeter perimeter, PerimeterCache cache)
    {
        Perimeter = perimeter;
        Plane = PerimeterPlane.Of(perimeter);
        NeededChecks = Checked(perimeter.NeededAreas.Select(part => part.Shape));
        MaskChecks = Checked(perimeter.Masks.Select(mask => mask.Shape));
        NeededParts = [.. NeededChecks.Select(check => check?.Area)];
        Masks = [.. MaskChecks.Select(check => check?.Area)];
        Needed = NeededParts.Count > 0 && NeededParts.All(part => part is not null) ? NeededSoFar : null;
        var obstacles = ObstacleReading.Of(perimeter, Plane, cache);
        ObstacleChecks = obstacles.Checks;
        Cameras = [.. perimeter.Cameras.Select((camera, index) => CameraGeometry.Of(camera, index, Around(camera, obstacles, cache)))];
        reading = new Lazy<PerimeterReading>(() => PerimeterReading.Of(this, withAdvice: false));
        possible = new Lazy<Coverage?>(() => Measure(camera => camera.Possible));
        certain = new Lazy<Coverage?>(() => Cameras.All(camera => ReferenceEquals(camera.Possible, camera.Certain)) ? possible.Value : Measure(camera => camera.Certain));
        sightings = new Lazy<IReadOnlyList<SensitiveSighting>>(FindSightings);
    }

    /// <summary>The facts.</summary>
    public Perimeter Perimeter { get; }

    /// <summary>The coordinate system of the facts, and the way from it; null when it is not stated.</summary>
    public PerimeterPlane? Plane { get; }

    /// <summary>The parts of the needed area in the order of the facts; null where a part has no usable outline.</summary>
    public IReadOnlyList<Area?> NeededParts { get; }

    /// <summary>All parts together; null until every part has an outline.</summary>
    public Area? Needed { get; }

    /// <summary>The parts that have an outline, together; null when none has. For showing what is known while others are drawn.</summary>
    public Area? NeededSoFar => NeededParts.Any(part => part is not null)
        ? Area.UnionOf(NeededParts.OfType<Area>(), PerimeterPlane.Zone)
        : null;

    /// <summary>The masks in the order of the facts; null where a mask has no usable outline.</summary>
    public IReadOnlyList<Area?> Masks { get; }

    /// <summary>The cameras in the order of the facts.</summary>
    public IReadOnlyList<CameraGeometry> Cameras { get; }

    /// <summary>
    /// What the cameras may see: an obstacle of unknown height hides nothing. For everything that speaks against. Null
    /// until the needed area and every camera can be drawn.
    /// </summary>
    public Coverage? Possible => possible.Value;

    /// <summary>What the cameras certainly see: an obstacle of unknown height hides all behind it. For what speaks for.</summary>
    public Coverage? Certain => certain.Value;

    /// <summary>Everything that the cameras that can be drawn may see at a density; cameras whose pixels are not known left out.</summary>
    public Area PossibleAt(PixelDensity density) =>
        Area.UnionOf(Cameras.Select(camera => camera.PossibleAt(density)).OfType<Area>(), PerimeterPlane.Zone);

    /// <summary>What it comes to, by the levels of the newest edition and without advice.</summary>
    public PerimeterReading Reading => reading.Value;

    /// <summary>JSON paths of what is missing before coverage can be measured.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Plane is null ? ["$.facts.perimeter.coordinateSystem"] : Array.Empty<string>(),
        .. NeededParts.Count == 0 && Plane is not null ? ["$.facts.perimeter.neededAreas"] : Array.Empty<string>(),
        .. NeededParts.Index().Where(pair => pair.Item is null).Select(pair => $"$.facts.perimeter.neededAreas[{pair.Index}].shape"),
        .. Cameras.Count == 0 ? ["$.facts.perimeter.cameras"] : Array.Empty<string>(),
        .. Cameras.SelectMany(camera => camera.Missing),
    ];

    /// <summary>What is right or wrong with each needed part, mask and obstacle; null where there is no outline to check.</summary>
    internal IReadOnlyList<AreaCheck?> NeededChecks { get; }

    internal IReadOnlyList<AreaCheck?> MaskChecks { get; }

    internal IReadOnlyList<AreaCheck?> ObstacleChecks { get; }

    /// <summary>The geometry of a perimeter.</summary>
    public static PerimeterGeometry Of(Perimeter? perimeter) => Of(perimeter, new PerimeterCache());

    /// <summary>The geometry of a perimeter, taking from the cache what has been computed before.</summary>
    public static PerimeterGeometry Of(Perimeter? perimeter, PerimeterCache cache) => new(perimeter ?? new Perimeter(), cache);

    /// <summary>Sensitive places that a camera may see, masks taken away, nearest first.</summary>
    public IReadOnlyList<SensitiveSighting> Sightings() => sightings.Value;

    private IReadOnlyList<SensitiveSighting> FindSightings()
    {
        if (Plane is null)
        {
            return [];
        }

        var places = Perimeter.SensitivePlaces
            .Select((place, index) => (Key: place.Id ?? index.ToString(System.Globalization.CultureInfo.InvariantCulture), place.Dwellings, Point: Plane.PointOf(place.Position)))
            .Where(place => place.Point is not null)
            .Select(place => new Shapes.SensitivePlace(place.Key, place.Point!.Value, place.Dwellings ?? 0))
            .ToList();
        var cameras = Cameras.Where(camera => camera.Possible is not null)
            .Select(camera => (camera.View!.Position, new SeenField(camera.Key, camera.Possible!))).ToList();
        return SensitiveViews.Find(places, cameras, []);
    }

    private IReadOnlyList<AreaCheck?> Checked(IEnumerable<PolygonShape?> shapes) => [.. shapes.Select(shape => Plane?.CheckOf(shape))];

    private CameraSurroundings Around(Camera camera, ObstacleReading obstacles, PerimeterCache cache)
    {
        var masks = Perimeter.Masks.Zip(Masks)
            .Where(pair => pair.Second is not null && (pair.First.CameraIds.Count == 0 || pair.First.CameraIds.Contains(camera.Id ?? "")))
            .ToList();
        var key = PositionsHash.Of(masks.SelectMany(pair => pair.First.Shape!.Coordinates.SelectMany(ring => ring.SelectMany(position => position).Append(double.NaN))));
        return new CameraSurroundings(Plane, obstacles.Set, [.. masks.Select(pair => pair.Second!)], (Plane?.System.Code, obstacles.Key, key), cache);
    }

    private Coverage? Measure(Func<CameraGeometry, Area?> seen) => Needed is { } needed && Cameras.Count > 0 && Cameras.All(camera => seen(camera) is not null)
        ? Coverage.Measure(needed, [.. Cameras.Select(camera => new SeenField(camera.Key, seen(camera)!))], [])
        : null;
}
