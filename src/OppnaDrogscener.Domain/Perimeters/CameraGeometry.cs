using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using Shapes = OppnaDrogscener.Domain.Geometry;

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
    public CameraView? View { get; private init; }

    /// <summary>Whether everything that the camera can be turned to counts as seen.</summary>
    public bool Turns => Camera.Mount == CameraMount.Turnable;

    /// <summary>What it may see: an obstacle of unknown height hides nothing. Masks taken away.</summary>
    public Area? Possible { get; private init; }

    /// <summary>What it certainly sees: an obstacle of unknown height hides all behind it. Masks taken away.</summary>
    public Area? Certain { get; private init; }

    /// <summary>Whether the camera physically sees further than the range that is stated.</summary>
    public bool SeesFurther { get; private init; }

    /// <summary>JSON paths of what is missing before its field can be drawn.</summary>
    public IReadOnlyList<string> Missing { get; private init; } = [];

    internal static CameraGeometry Of(Camera camera, int index, PerimeterPlane? plane, IReadOnlyList<Shapes.Obstacle> obstacles, IReadOnlyList<Area> masks)
    {
        var empty = new CameraGeometry(camera, index);
        var missing = MissingOf(camera, empty.Path);
        if (plane?.PointOf(camera.Position) is not { } position || missing.Count > 0)
        {
            return empty with { Missing = missing };
        }

        var view = ViewOf(camera, plane, position);
        var field = CameraField.Of(view);
        return empty with
        {
            View = view,
            SeesFurther = field.SeesFurther,
            Possible = Seen(OcclusionReading.ForIntrusion),
            Certain = Seen(OcclusionReading.ForCoverage),
        };

        Area Seen(OcclusionReading reading) => masks.Aggregate(
            Occlusion.Visible(field.Ground, position, view.Mounting?.Height, obstacles, reading), (ground, mask) => ground.Subtract(mask));
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
