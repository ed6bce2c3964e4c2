using OppnaDrogscener.Domain.Cases.Facts;
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
        var cameras = Cameras().ToList();
        var found = MinimalCameraSet.Find(Cells(cameras.Where(camera => camera.CanGo).Select(camera => camera.Id).ToHashSet(StringComparer.Ordinal)));
        return new AdviceReading(found.Enough, found.IsExact, Saved(found.Enough),
            measured.Drawn.Count <= MostForOverlap ? Rounded.Share(measured.Possible.Redundancy) : 0, cameras);
    }

    /// <summary>What a camera could give up, all others as they are.</summary>
    public IEnumerable<CameraAdviceReading> Cameras() => measured.Drawn.Index().Select(pair => Camera(pair.Item, pair.Index)).OfType<CameraAdviceReading>();

    private CameraAdviceReading? Camera(CameraGeometry camera, int place)
    {
        var share = measured.Possible.Cameras[place];
        if (share.NeededOnlyHere.Value < Nothing && !IdentifiesAlone(camera, place))
        {
            return new CameraAdviceReading(camera.Index, camera.Key, true, Rounded.SquareMetres(share.OutsideOnlyHere), null, PerimeterChanges.WithoutCamera(geometry.Perimeter, camera.Index));
        }

        return camera.Turns || camera.Moves || CameraTrim.ToTaskInWholeSteps(camera.View!, camera.Possible!, needed) is not { } trim || trim.OutsideSaved.Value < WorthSaving
            ? null
            : Trimmed(camera, trim);
    }

    /// <summary>A camera whose purpose may need it is kept for what it alone sees finely enough to identify.</summary>
    private bool IdentifiesAlone(CameraGeometry camera, int place) => camera.Camera.IdentificationNeeded == true
        && measured.At(PixelLevels.Identification).Possible.Cameras[place].NeededOnlyHere.Value >= Nothing;

    /// <summary>The cells that each camera sees, without the slivers that only a camera that can go sees.</summary>
    private List<CameraCells> Cells(HashSet<string> canGo)
    {
        var grid = CellGrid.Over(needed, new Metres(Math.Max(FinestCell, Math.Sqrt(BoxOf(needed) / MostCells))));
        var cells = measured.Drawn.Select(camera => (camera.Key, Cells: CellsOf(camera, grid))).ToList();
        var wanted = cells.Where(camera => !canGo.Contains(camera.Key)).SelectMany(camera => camera.Cells).ToHashSet();
        // Two that can each go without the other may not both: what they share stays wanted.
        wanted.UnionWith(cells.SelectMany(camera => camera.Cells).GroupBy(cell => cell).Where(cell => cell.Skip(1).Any()).Select(cell => cell.Key));
        return [.. cells.Zip(measured.Possible.Cameras).Select(pair => new CameraCells(pair.First.Key, [.. pair.First.Cells.Where(wanted.Contains)], pair.Second.Outside))];
    }

    /// <summary>Cells of the needed area, and once more those that an identifying camera sees finely enough.</summary>
    private static HashSet<int> CellsOf(CameraGeometry camera, CellGrid grid)
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

    private CameraAdviceReading Trimmed(CameraGeometry camera, CameraTrim trim)
    {
        var (before, after, plane) = (trim.Before, trim.After, geometry.Plane!);
        var turned = Math.Abs(after.Direction.Degrees - before.Direction.Degrees) > 1e-9;
        double? direction = turned ? Math.Round(plane.DegreesOf(after.Direction, after.Position), 2) : null;
        var facts = CameraFacts(camera.Camera, before, after, direction);
        var reading = new TrimReading(after.Range.Value, before.Range.Value, after.Horizontal.Degrees, Math.Round(before.Horizontal.Degrees, 1),
            direction, [.. PerimeterChanges.Between(camera.Camera, facts, camera.Path)], plane.ShapeOf(trim.GroundAfter));
        return new CameraAdviceReading(camera.Index, camera.Key, false, Rounded.SquareMetres(trim.OutsideSaved), reading, PerimeterChanges.WithCamera(geometry.Perimeter, camera.Index, facts));
    }

    /// <summary>The picture is cropped at its sides: its height stays, and so do the pixels to the degree in the middle.</summary>
    private static Camera CameraFacts(Camera camera, CameraView before, CameraView after, double? direction)
    {
        var cut = camera with { RangeMetres = after.Range.Value, DirectionDegrees = direction ?? camera.DirectionDegrees };
        return after.Horizontal == before.Horizontal ? cut : cut with
        {
            FieldOfViewDegrees = after.Horizontal.Degrees,
            VerticalFieldOfViewDegrees = before.Vertical is { } vertical ? Math.Round(vertical.Degrees, 2) : null,
            Resolution = before.Columns is { } columns && before.Horizontal <= Optics.WidestPinhole
                ? cut.Resolution! with { Columns = Math.Max(1, (int)Math.Ceiling(columns * Math.Tan(after.Horizontal.Radians / 2) / Math.Tan(before.Horizontal.Radians / 2))) }
                : cut.Resolution,
        };
    }

    private static double BoxOf(Area area)
    {
        var points = area.Parts.SelectMany(part => part.Shell.Points).ToList();
        return (points.Max(point => point.Easting) - points.Min(point => point.Easting) + FinestCell)
            * (points.Max(point => point.Northing) - points.Min(point => point.Northing) + FinestCell);
    }
}
