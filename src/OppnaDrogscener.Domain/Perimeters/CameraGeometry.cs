using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>One camera as geometry.</summary>
public sealed record CameraGeometry
{
    private CameraGeometry(Camera camera, int index)
    {
        Camera = camera;
        Index = index;
    }

    /// <summary>The facts.</summary>
    public Camera Camera { get; }

    /// <summary>Place in the list of cameras, from 0.</summary>
    public int Index { get; }

    /// <summary>The id by which coverage names the camera.</summary>
    public string Key => Camera.Id ?? $"camera-{Index + 1}";

    /// <summary>Name as people read it.</summary>
    public string Name => Camera.Name ?? Key;

    /// <summary>JSON path of the camera.</summary>
    public string Path => $"$.facts.perimeter.cameras[{Index}]";

    /// <summary>Position, direction, angle and range; null when one is missing.</summary>
    public CameraView? View => Sight?.View;

    /// <summary>Whether everything that the camera can be turned to counts as seen.</summary>
    public bool Turns => Camera.Mount == CameraMount.Turnable;

    /// <summary>Whether it is carried: one position then says little of what it can see.</summary>
    public bool Moves => Camera.Mount is CameraMount.Airborne or CameraMount.Moving;

    /// <summary>What it may see: an obstacle of unknown height hides nothing. Masks taken away.</summary>
    public Area? Possible => Sight?.Possible;

    /// <summary>What it certainly sees: an obstacle of unknown height hides all behind it. Masks taken away.</summary>
    public Area? Certain => Sight?.Certain;

    /// <summary>Whether the camera physically sees further than the range that is stated.</summary>
    public bool SeesFurther => Sight?.Field.SeesFurther == true;

    /// <summary>JSON paths of what is missing before its field can be drawn.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    internal CameraSight? Sight { get; private init; }

    /// <summary>Ground that it may see at a density; null when its field or its pixels are not known.</summary>
    public Area? PossibleAt(PixelDensity density) => Sight?.At(density)?.Possible;

    /// <summary>Ground that it certainly sees at a density; null when its field or its pixels are not known.</summary>
    public Area? CertainAt(PixelDensity density) => Sight?.At(density)?.Certain;

    internal static CameraGeometry Of(Camera camera, int index, CameraSurroundings around)
    {
        var empty = new CameraGeometry(camera, index);
        var missing = MissingOf(camera, empty.Path);
        if (around.Plane is not { } plane || plane.PointOf(camera.Position) is not { } position || missing.Count > 0)
        {
            return empty with { Missing = missing };
        }

        // Everything that decides what it sees, and nothing else: a new name is no new field.
        var key = (camera with { Id = null, Name = null, Purpose = null, Sound = null, IdentificationNeeded = null, Position = [] }, position, around.Key);
        return empty with { Sight = around.Cache.Get(key, () => new CameraSight(ViewOf(camera, plane, position), around.Obstacles, around.Masks)) };
    }

    private const double FullTurn = 360;
    private const double MillimetresPerMetre = 1000;

    private static CameraView ViewOf(Camera camera, PerimeterPlane plane, GridPoint position)
    {
        var turns = camera.Mount == CameraMount.Turnable;
        var lens = camera.FieldOfViewDegrees is { } degrees
            ? new Angle(degrees)
            : Optics.HorizontalAngle(new Metres(camera.SensorWidthMillimetres!.Value / MillimetresPerMetre), new Metres(camera.FocalLengthMillimetres!.Value / MillimetresPerMetre));
        Mounting? mounting = camera is { HeightMetres: > 0 and { } height, TiltDegrees: >= 0 and { } tilt } ? new Mounting(new Metres(height), new Angle(tilt)) : null;
        return new CameraView(position, plane.BearingOf(camera.DirectionDegrees ?? 0, position), turns ? new Angle(camera.PanDegrees is > 0 and { } pan ? pan : FullTurn) : lens,
            new Metres(camera.RangeMetres!.Value), mounting, VerticalOf(camera, lens), camera.Resolution?.Columns)
        {
            Turns = turns,
            Lens = turns ? lens : null,
        };
    }

    private static Angle? VerticalOf(Camera camera, Angle horizontal)
    {
        if (camera.VerticalFieldOfViewDegrees is { } degrees)
        {
            return new Angle(degrees);
        }

        return camera.Resolution is { Columns: { } columns, Rows: { } rows } && horizontal <= Optics.WidestPinhole
            ? Optics.VerticalAngle(horizontal, columns, rows)
            : null;
    }

    private static List<string> MissingOf(Camera camera, string path)
    {
        var angleKnown = camera.FieldOfViewDegrees is not null || camera is { SensorWidthMillimetres: not null, FocalLengthMillimetres: not null };
        (string Name, bool Missing)[] wanted =
        [
            ("position", camera.Position.Count != 2),
            ("directionDegrees", camera.DirectionDegrees is null && !(camera.Mount == CameraMount.Turnable && (camera.PanDegrees ?? FullTurn) == FullTurn)),
            ("fieldOfViewDegrees", !angleKnown),
            ("rangeMetres", camera.RangeMetres is null),
        ];
        return [.. wanted.Where(fact => fact.Missing).Select(fact => $"{path}.{fact.Name}")];
    }
}
