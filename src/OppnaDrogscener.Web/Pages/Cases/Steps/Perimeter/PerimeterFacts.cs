using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>From what is typed to what is known. What the page does not show of an area, how it came to be, is kept while its outline is the same.</summary>
/// <param name="known">The perimeter before.</param>
internal sealed class PerimeterFacts(Domain.Cases.Facts.Perimeter known)
{
    public Domain.Cases.Facts.Perimeter Of(PerimeterInput input) => known with
    {
        CoordinateSystem = TypedText.OrNull(input.CoordinateSystem),
        Description = TypedText.OrNull(input.Description),
        SensitivePlacesSearched = TypedChoice.ReadFlag(input.SensitivePlacesSearched),
        NeededAreas = [.. input.NeededAreas.Select(Area)],
        Cameras = [.. input.Cameras.Select(CameraOf)],
        Masks = [.. input.Masks.Select(MaskOf)],
        Obstacles = [.. input.Obstacles.Select(ObstacleOf)],
        SensitivePlaces = [.. input.SensitivePlaces.Select(PlaceOf)],
        Signs = [.. input.Signs.Select(SignOf)],
    };

    private NeededArea Area(NeededAreaInput input)
    {
        var before = known.NeededAreas.Where(area => (area.Id ?? "") == input.Id).ToList();
        // An area that came without an id is known by its outline once it has been given one.
        var same = before.Concat(known.NeededAreas.Where(area => area.Id is null)).FirstOrDefault(area => TypedOutline.Write(area.Shape) == input.Shape);
        var shape = same?.Shape ?? TypedOutline.Read(input.Shape);
        return new NeededArea
        {
            Id = TypedText.OrNull(input.Id),
            Name = TypedText.OrNull(input.Name),
            Reason = TypedText.OrNull(input.Reason),
            Shape = shape,
            Provenance = same is not null ? same.Provenance : shape is null ? null : Provenance(input, isNew: before.Count == 0),
        };
    }

    private static ShapeProvenance Provenance(NeededAreaInput input, bool isNew) => isNew && input.Sha256.Length > 0
        ? new ShapeProvenance { Origin = ShapeOrigin.Uploaded, FileName = TypedText.OrNull(input.FileName), Sha256 = input.Sha256 }
        : new ShapeProvenance { Origin = TypedChoice.Read<ShapeOrigin>(input.Origin) is { } origin and not ShapeOrigin.Uploaded ? origin : ShapeOrigin.Coordinates };

    private static Camera CameraOf(CameraInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Name = TypedText.OrNull(input.Name),
        Position = Position(input.Position),
        Mount = TypedChoice.Read<CameraMount>(input.Mount),
        PanDegrees = Number(input.PanDegrees),
        DirectionDegrees = Number(input.DirectionDegrees),
        FieldOfViewDegrees = Number(input.FieldOfViewDegrees),
        RangeMetres = Number(input.RangeMetres),
        HeightMetres = Number(input.HeightMetres),
        TiltDegrees = Number(input.TiltDegrees),
        Resolution = ResolutionOf(TypedNumber.ReadWhole(input.ResolutionColumns), TypedNumber.ReadWhole(input.ResolutionRows)),
        VerticalFieldOfViewDegrees = Number(input.VerticalFieldOfViewDegrees),
        SensorWidthMillimetres = Number(input.SensorWidthMillimetres),
        FocalLengthMillimetres = Number(input.FocalLengthMillimetres),
        IdentificationNeeded = TypedChoice.ReadFlag(input.IdentificationNeeded),
        Sound = TypedChoice.ReadFlag(input.Sound),
        Purpose = TypedText.OrNull(input.Purpose),
    };

    private PrivacyMask MaskOf(MaskInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Name = TypedText.OrNull(input.Name),
        Shape = TypedOutline.Read(input.Shape),
        CameraIds = KeptOrder.Of(known.Masks.FirstOrDefault(mask => (mask.Id ?? "") == input.Id)?.CameraIds ?? [], [.. input.CameraIds.Where(id => id.Length > 0)]),
        Reason = TypedText.OrNull(input.Reason),
    };

    private static Obstacle ObstacleOf(ObstacleInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Name = TypedText.OrNull(input.Name),
        Shape = TypedOutline.Read(input.Shape),
        HeightMetres = Number(input.HeightMetres),
    };

    private static SensitivePlace PlaceOf(SensitivePlaceInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Name = TypedText.OrNull(input.Name),
        Kind = TypedChoice.Read<SensitivePlaceKind>(input.Kind),
        Position = Position(input.Position),
        Dwellings = TypedNumber.ReadWhole(input.Dwellings),
        InView = TypedChoice.ReadFlag(input.InView),
        MaskId = TypedText.OrNull(input.MaskId),
        ReasonNotMasked = TypedText.OrNull(input.ReasonNotMasked),
        Source = TypedText.OrNull(input.Source),
    };

    private static SignPost SignOf(SignInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Position = Position(input.Position),
        Text = TypedText.OrNull(input.Text),
    };

    private static PixelResolution? ResolutionOf(int? columns, int? rows) =>
        columns is null && rows is null ? null : new PixelResolution { Columns = columns, Rows = rows };

    private static IReadOnlyList<double> Position(string typed) => TypedPosition.Read(typed) ?? [];

    private static double? Number(string typed) => (double?)TypedNumber.Read(typed);
}
