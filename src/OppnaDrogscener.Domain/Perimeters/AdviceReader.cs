using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Looks for what could be given up: whole cameras, or parts of what they see (methods C11, C12).</summary>
internal sealed class AdviceReader(PerimeterGeometry geometry, PerimeterMeasurement measured)
{
    /// <summary>Less needed ground than this is nothing: drawing is not finer.</summary>
    private const double Nothing = 1;

    /// <summary>Less ground outside than this is not worth a change.</summary>
    public const double WorthSaving = 5;

    private const double FinestCell = 1;
    private const double MostCells = 20_000;
    private const int MostForOverlap = 40;

    private readonly Area needed = measured.Needed!;

    public AdviceReading Read()
    {
        var grid = CellGrid.Over(needed, new Metres(Math.Max(FinestCell, Math.Sqrt(BoxOf(needed) / MostCells))));
        var found = MinimalCameraSet.Find([.. measured.Drawn.Zip(measured.Possible.Cameras)
            .Select(pair => new CameraCells(pair.First.Key, Cells(pair.First, grid), pair.Second.Outside))]);
        return new AdviceReading(found.Enough, found.IsExact, Saved(found.Enough),
            measured.Drawn.Count <= MostForOverlap ? Rounded.Share(measured.Possible.Redundancy) : 0, [.. Cameras()]);
    }

    /// <summary>What a camera could give up, all others as they are.</summary>
    public IEnumerable<CameraAdviceReading> Cameras() => measured.Drawn.Index().Select(pair => Camera(pair.Item, pair.Index)).OfType<CameraAdviceReading>();

    private CameraAdviceReading? Camera(CameraGeometry camera, int place)
    {
        var share = measured.Possible.Cameras[place];
        if (share.NeededOnlyHere.Value < Nothing && !IdentifiesAlone(camera, place))
        {
            return new CameraAdviceReading(camera.Index, camera.Key, true, Rounded.SquareMetres(share.OutsideOnlyHere), null);
        }

        return camera.Turns || camera.Moves || CameraTrim.ToTaskInWholeSteps(camera.View!, camera.Possible!, needed) is not { } trim || trim.OutsideSaved.Value < WorthSaving
            ? null
            : new CameraAdviceReading(camera.Index, camera.Key, false, Rounded.SquareMetres(trim.OutsideSaved), Trimmed(camera, trim));
    }

    /// <summary>A camera whose purpose may need it is kept for what it alone sees finely enough to identify.</summary>
    private bool IdentifiesAlone(CameraGeometry camera, int place) => camera.Camera.IdentificationNeeded == true
        && measured.At(PixelLevels.Identification).Possible.Cameras[place].NeededOnlyHere.Value >= Nothing;

    /// <summary>Cells of the needed area, and once more those that only an identifying camera sees finely enough.</summary>
    private HashSet<int> Cells(CameraGeometry camera, CellGrid grid)
    {
        var cells = grid.Within(camera.Possible!).ToHashSet();
        if (camera.Camera.IdentificationNeeded == true && camera.PossibleAt(PixelLevels.Identification) is { } ground)
        {
            cells.UnionWith(grid.Within(ground).Select(cell => cell + grid.Middles.Count));
        }

        return cells;
    }

    private double Saved(IReadOnlyList<string> enough)
    {
        var kept = Area.UnionOf(measured.Drawn.Where(camera => enough.Contains(camera.Key)).Select(camera => camera.Possible!), PerimeterPlane.Zone);
        return Rounded.SquareMetres(measured.Possible.Outside.Subtract(kept).GroundArea);
    }

    private TrimReading Trimmed(CameraGeometry camera, CameraTrim trim)
    {
        var (before, after, plane) = (trim.Before, trim.After, geometry.Plane!);
        var turned = Math.Abs(after.Direction.Degrees - before.Direction.Degrees) > 1e-9;
        double? direction = turned ? Math.Round(plane.DegreesOf(after.Direction, after.Position), 1) : null;
        return new TrimReading(after.Range.Value, before.Range.Value, after.Horizontal.Degrees, Math.Round(before.Horizontal.Degrees, 1),
            direction, [.. Changes(camera, after, direction)], plane.ShapeOf(trim.GroundAfter));
    }

    private static IEnumerable<FactChange> Changes(CameraGeometry camera, CameraView after, double? direction)
    {
        var before = camera.View!;
        if (after.Range != before.Range)
        {
            yield return new FactChange($"{camera.Path}.rangeMetres", JsonValue.Create(after.Range.Value));
        }

        if (direction is { } degrees)
        {
            yield return new FactChange($"{camera.Path}.directionDegrees", JsonValue.Create(degrees));
        }

        if (after.Horizontal == before.Horizontal)
        {
            yield break;
        }

        yield return new FactChange($"{camera.Path}.fieldOfViewDegrees", JsonValue.Create(after.Horizontal.Degrees));
        // The picture is cropped at its sides: its height stays, and so do the pixels to the degree in the middle.
        if (before.Vertical is { } vertical)
        {
            yield return new FactChange($"{camera.Path}.verticalFieldOfViewDegrees", JsonValue.Create(Math.Round(vertical.Degrees, 2)));
        }

        if (before.Columns is { } columns && before.Horizontal <= Optics.WidestPinhole)
        {
            var kept = columns * Math.Tan(after.Horizontal.Radians / 2) / Math.Tan(before.Horizontal.Radians / 2);
            yield return new FactChange($"{camera.Path}.resolution.columns", JsonValue.Create(Math.Max(1, (int)Math.Ceiling(kept))));
        }
    }

    private static double BoxOf(Area area)
    {
        var points = area.Parts.SelectMany(part => part.Shell.Points).ToList();
        return (points.Max(point => point.Easting) - points.Min(point => point.Easting) + FinestCell)
            * (points.Max(point => point.Northing) - points.Min(point => point.Northing) + FinestCell);
    }
}
