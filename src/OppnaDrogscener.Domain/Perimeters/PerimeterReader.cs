using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Domain.Perimeters;

/// <summary>Puts the reading of a perimeter together from its geometry.</summary>
internal sealed class PerimeterReader(PerimeterGeometry geometry, PixelEdition edition)
{
    private readonly PerimeterMeasurement measured = new(geometry);

    public PerimeterReading Read(bool withAdvice) => new()
    {
        CoordinateSystem = geometry.Plane?.System.Code,
        Edition = edition,
        Missing = geometry.Missing,
        Faults = [.. ShapeFaults.Of(geometry)],
        North = North(),
        Needed = Needed(),
        Together = geometry.Plane is { } plane && measured.Drawn.Count > 0 ? Together(plane) : null,
        Cameras = [.. geometry.Cameras.Select(camera => new CameraReader(camera, geometry, measured, edition).Read())],
        Places = [.. geometry.Perimeter.SensitivePlaces.Select((_, index) => Place(index))],
        Advice = withAdvice && geometry.Plane is not null && measured.Needed is not null && measured.Drawn.Count > 0 ? new AdviceReader(geometry, measured).Read() : null,
    };

    private NorthReading? North()
    {
        if (geometry.Plane is not { } plane || (measured.Needed?.Middle ?? (measured.Drawn.Count > 0 ? measured.Drawn[0].View?.Position : null)) is not { } middle)
        {
            return null;
        }

        var zone = plane.System.Zone ?? PerimeterPlane.Zone;
        var (convergence, scale) = zone.Projection.Factors(middle.ToGeo());
        return new NorthReading(zone.Name, plane.System.Zone is null ? "true" : "grid", Rounded.Degrees(convergence.Degrees), Math.Round(scale, 7));
    }

    private NeededReading? Needed() => measured.Needed is not { } needed ? null : new NeededReading(
        Rounded.SquareMetres(needed.GroundArea), Rounded.Metres(needed.Perimeter), geometry.Plane!.PositionOf(needed.Middle),
        [.. geometry.NeededParts.Index().Where(pair => pair.Item is not null).Select(pair => new NeededPartReading(pair.Index, Rounded.SquareMetres(pair.Item!.GroundArea)))],
        geometry.Plane.ShapeOf(needed));

    private TogetherReading Together(PerimeterPlane plane)
    {
        var (possible, certain) = (measured.Possible, measured.Certain);
        var identified = measured.At(PixelLevels.Identification).Possible;
        var notNeeded = measured.IdentifiedNotNeeded;
        var without = measured.Drawn.Where(camera => camera.PossibleAt(PixelLevels.Identification) is null).ToList();
        var together = new TogetherReading
        {
            Seen = plane.ShapeOf(possible.Seen),
            SeenSquareMetres = Rounded.SquareMetres(possible.Seen.GroundArea),
            IdentifiedNotNeeded = plane.ShapeOf(notNeeded),
            IdentifiedNotNeededSquareMetres = without.Exists(camera => camera.Camera.IdentificationNeeded == false) ? null : Rounded.SquareMetres(notNeeded.GroundArea),
            Levels = without.Count == measured.Drawn.Count ? [] : [.. PixelLevels.In(edition).Select(Level)],
            WithoutPixels = [.. without.Select(camera => camera.Key)],
        };
        return measured.Needed is null ? together : together with
        {
            NeededShare = Rounded.Share(certain.NeededShare),
            NotSeen = plane.ShapeOf(certain.Missing),
            NotSeenSquareMetres = Rounded.SquareMetres(certain.Missing.GroundArea),
            Outside = plane.ShapeOf(possible.Outside),
            OutsideSquareMetres = Rounded.SquareMetres(possible.Outside.GroundArea),
            OutsideShare = Rounded.Share(possible.OutsideShare),
            IdentifiedOutside = plane.ShapeOf(identified.Outside),
            IdentifiedOutsideSquareMetres = without.Count > 0 ? null : Rounded.SquareMetres(identified.Outside.GroundArea),
        };
    }

    private LevelReading Level(PixelLevel level)
    {
        var (possible, certain) = measured.At(level.Threshold);
        var there = measured.Needed is not null;
        return new LevelReading(level.Key, level.Threshold.PixelsPerMetre, Rounded.SquareMetres(possible.Seen.GroundArea),
            there ? Rounded.Share(certain.NeededShare) : null, there ? Rounded.SquareMetres(possible.Outside.GroundArea) : null);
    }

    private PlaceReading Place(int index)
    {
        var place = geometry.Perimeter.SensitivePlaces[index];
        var path = $"$.facts.perimeter.sensitivePlaces[{index}]";
        if (geometry.Plane?.PointOf(place.Position) is not { } point || measured.Drawn.Count == 0)
        {
            return new PlaceReading(index, place.Id, path, null, false, place.Confirmed == false, []);
        }

        var seeing = measured.Drawn.Where(camera => camera.Possible!.Contains(point)).ToList();
        var views = seeing.Select(camera => new PlaceViewReading(camera.Key, camera.Index, Rounded.Metres(camera.View!.Position.DistanceTo(point))))
            .OrderBy(view => view.Metres).ToList();
        return new PlaceReading(index, place.Id, path, views.Count > 0,
            seeing.Exists(camera => camera.PossibleAt(PixelLevels.Identification)?.Contains(point) == true), place.Confirmed == false, views);
    }
}
