using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Puts the reading of one camera together.</summary>
internal sealed class CameraReader(CameraGeometry camera, PerimeterGeometry geometry, PerimeterMeasurement measured, PixelEdition edition)
{
    public CameraReading Read()
    {
        var reading = new CameraReading
        {
            Index = camera.Index,
            Id = camera.Key,
            Name = camera.Name,
            Path = camera.Path,
            Missing = camera.Missing,
            IdentificationNeeded = camera.Camera.IdentificationNeeded,
        };
        return camera.Sight is { } sight && geometry.Plane is { } plane ? WithNeeded(WithField(reading, sight, plane)) : reading;
    }

    private CameraReading WithField(CameraReading reading, CameraSight sight, PerimeterPlane plane)
    {
        var (view, distances) = (sight.View, Distances(sight.View));
        var identified = camera.PossibleAt(PixelLevels.Identification);
        return reading with
        {
            Notes = [.. Notes(sight)],
            Ground = plane.ShapeOf(sight.Possible),
            CertainGround = ReferenceEquals(sight.Possible, sight.Certain) ? null : plane.ShapeOf(sight.Certain),
            SeenSquareMetres = Rounded.SquareMetres(sight.Possible.GroundArea),
            IdentifiedSquareMetres = identified is null ? null : Rounded.SquareMetres(identified.GroundArea),
            IdentifiedNotNeededSquareMetres = identified is null || camera.Camera.IdentificationNeeded is not { } needs ? null : needs ? 0 : Rounded.SquareMetres(identified.GroundArea),
            HorizontalDegrees = Rounded.Degrees(view.Horizontal.Degrees),
            VerticalDegrees = view.Vertical is { } vertical ? Rounded.Degrees(vertical.Degrees) : null,
            NearMetres = distances is { } near ? Rounded.Metres(near.Near) : null,
            FarMetres = distances?.Far is { } far ? Rounded.Metres(far) : null,
            Levels = identified is null ? [] : [.. PixelLevels.In(edition).Select(level => Level(level, plane))],
        };
    }

    private CameraReading WithNeeded(CameraReading reading)
    {
        if (measured.Needed is not { } needed)
        {
            return reading;
        }

        var share = measured.Possible.Cameras[Place];
        return reading with
        {
            NeededShare = Rounded.Share(measured.Certain.Cameras[Place].NeededSeen),
            OutsideSquareMetres = Rounded.SquareMetres(share.Outside),
            NeededOnlyHereSquareMetres = Rounded.SquareMetres(share.NeededOnlyHere),
            OutsideOnlyHereSquareMetres = Rounded.SquareMetres(share.OutsideOnlyHere),
            IdentifiedOutsideSquareMetres = camera.PossibleAt(PixelLevels.Identification) is { } ground ? Rounded.SquareMetres(ground.Subtract(needed).GroundArea) : null,
        };
    }

    private LevelReading Level(PixelLevel level, PerimeterPlane plane)
    {
        var ground = camera.PossibleAt(level.Threshold)!;
        var size = Rounded.SquareMetres(ground.GroundArea);
        return measured.Needed is not { } needed ? new LevelReading(level.Key, level.Threshold.PixelsPerMetre, size, null, null, plane.ShapeOf(ground))
            : new LevelReading(level.Key, level.Threshold.PixelsPerMetre, size,
                Rounded.Share(Share.Of(camera.CertainAt(level.Threshold)!.Intersect(needed).GridArea, needed.GridArea)),
                Rounded.SquareMetres(ground.Subtract(needed).GroundArea), plane.ShapeOf(ground));
    }

    private IEnumerable<string> Notes(CameraSight sight)
    {
        var view = sight.View;
        (string Note, bool Holds)[] all =
        [
            ("sees-further", camera.SeesFurther),
            ("moves", camera.Moves),
            ("plain-sector", !view.Turns && view.Mounting is null),
            ("wide-lens", !view.Turns && view.Mounting is not null && view.Horizontal > Optics.WidestPinhole),
            ("no-pixels", view.Columns is null),
            ("inside-obstacle", geometry.ObstacleChecks.Any(check => check?.Area?.Contains(view.Position) == true && check.Area.Buffer(new Metres(-OnTheEdge)).Contains(view.Position))),
        ];
        return all.Where(note => note.Holds).Select(note => note.Note);
    }

    /// <summary>A camera drawn so little inside a building hangs on its façade.</summary>
    private const double OnTheEdge = 0.05;

    private int Place => measured.Drawn.Index().First(pair => pair.Item == camera).Index;

    private static GroundDistances? Distances(CameraView view) => view is { Mounting: { } mounting, Vertical: { } vertical }
        ? GroundDistances.Of(mounting, vertical, new Metres(0))
        : null;
}
