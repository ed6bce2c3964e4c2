using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>From what is typed to what is known. How an outline or a position came to be is kept while it is the same.</summary>
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
        SitePlan = TypedSitePlan.Read(known.SitePlan, input.SitePlan),
    };

    private NeededArea Area(NeededAreaInput input)
    {
        var same = Same(known.NeededAreas, area => area.Id, area => TypedOutline.Write(area.Shape), input.Id, input.Shape);
        var shape = same?.Shape ?? TypedOutline.Read(input.Shape);
        return new NeededArea
        {
            Id = TypedText.OrNull(input.Id),
            Name = TypedText.OrNull(input.Name),
            Reason = TypedText.OrNull(input.Reason),
            Shape = shape,
            Provenance = same is not null ? same.Provenance : Made(shape is not null, input.Origin),
        };
    }

    /// <summary>How something new or changed came to be: as the page says, else typed by its coordinates.</summary>
    private static ShapeProvenance? Made(bool isThere, string origin) =>
        isThere ? TypedProvenance.Read(origin) ?? new ShapeProvenance { Origin = ShapeOrigin.Coordinates } : null;

    private Camera CameraOf(CameraInput input) => new()
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
        Provenance = Same(known.Cameras, camera => camera.Id, camera => TypedPosition.Write(camera.Position), input.Id, input.Position) is { } same ? same.Provenance : Made(input.Position.Length > 0, input.Origin),
    };

    private PrivacyMask MaskOf(MaskInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Name = TypedText.OrNull(input.Name),
        Shape = TypedOutline.Read(input.Shape),
        CameraIds = KeptOrder.Of(known.Masks.FirstOrDefault(mask => (mask.Id ?? "") == input.Id)?.CameraIds ?? [], [.. input.CameraIds.Where(id => id.Length > 0)]),
        Reason = TypedText.OrNull(input.Reason),
        Provenance = Same(known.Masks, mask => mask.Id, mask => TypedOutline.Write(mask.Shape), input.Id, input.Shape) is { } same ? same.Provenance : Made(input.Shape.Length > 0, input.Origin),
    };

    private Obstacle ObstacleOf(ObstacleInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Name = TypedText.OrNull(input.Name),
        Shape = TypedOutline.Read(input.Shape),
        HeightMetres = Number(input.HeightMetres),
        Provenance = Same(known.Obstacles, obstacle => obstacle.Id, obstacle => TypedOutline.Write(obstacle.Shape), input.Id, input.Shape) is { } same ? same.Provenance : Made(input.Shape.Length > 0, input.Origin),
    };

    private SensitivePlace PlaceOf(SensitivePlaceInput input) => new()
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
        Confirmed = TypedChoice.ReadFlag(input.Confirmed),
        ContestReason = TypedText.OrNull(input.ContestReason),
        Provenance = Same(known.SensitivePlaces, place => place.Id, place => TypedPosition.Write(place.Position), input.Id, input.Position) is { } same ? same.Provenance : Made(input.Position.Length > 0, input.Origin),
    };

    private SignPost SignOf(SignInput input) => new()
    {
        Id = TypedText.OrNull(input.Id),
        Position = Position(input.Position),
        Text = TypedText.OrNull(input.Text),
        Provenance = Same(known.Signs, sign => sign.Id, sign => TypedPosition.Write(sign.Position), input.Id, input.Position) is { } same ? same.Provenance : Made(input.Position.Length > 0, input.Origin),
    };

    /// <summary>The record before that stood where this one stands; one that came without an id is known by its place alone.</summary>
    private static T? Same<T>(IReadOnlyList<T> records, Func<T, string?> id, Func<T, string> place, string wanted, string now)
        where T : class => records.FirstOrDefault(record => (id(record) ?? wanted) == wanted && place(record) == now);

    private static PixelResolution? ResolutionOf(int? columns, int? rows) =>
        columns is null && rows is null ? null : new PixelResolution { Columns = columns, Rows = rows };

    private static IReadOnlyList<double> Position(string typed) => TypedPosition.Read(typed) ?? [];

    private static double? Number(string typed) => (double?)TypedNumber.Read(typed);
}
