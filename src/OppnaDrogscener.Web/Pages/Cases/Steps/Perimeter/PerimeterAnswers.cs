using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>From what is known to what is typed.</summary>
internal static class PerimeterAnswers
{
    public static PerimeterInput Of(Domain.Cases.Facts.Perimeter known) => new()
    {
        CoordinateSystem = known.CoordinateSystem ?? "",
        Description = known.Description ?? "",
        SensitivePlacesSearched = TypedChoice.Write(known.SensitivePlacesSearched),
        NeededAreas = [.. known.NeededAreas.Select(Of)],
        Cameras = [.. known.Cameras.Select(Of)],
        Masks = [.. known.Masks.Select(Of)],
        Obstacles = [.. known.Obstacles.Select(Of)],
        SensitivePlaces = [.. known.SensitivePlaces.Select(Of)],
        Signs = [.. known.Signs.Select(Of)],
        SitePlan = TypedSitePlan.Write(known.SitePlan),
    };

    private static NeededAreaInput Of(NeededArea area) => new()
    {
        Id = area.Id ?? "",
        Name = area.Name ?? "",
        Shape = TypedOutline.Write(area.Shape),
        Reason = area.Reason ?? "",
    };

    private static CameraInput Of(Camera camera) => new()
    {
        Id = camera.Id ?? "",
        Name = camera.Name ?? "",
        Position = TypedPosition.Write(camera.Position),
        Mount = TypedChoice.Write(camera.Mount),
        PanDegrees = TypedNumber.Write(camera.PanDegrees),
        DirectionDegrees = TypedNumber.Write(camera.DirectionDegrees),
        FieldOfViewDegrees = TypedNumber.Write(camera.FieldOfViewDegrees),
        RangeMetres = TypedNumber.Write(camera.RangeMetres),
        HeightMetres = TypedNumber.Write(camera.HeightMetres),
        TiltDegrees = TypedNumber.Write(camera.TiltDegrees),
        ResolutionColumns = TypedNumber.Write((decimal?)camera.Resolution?.Columns),
        ResolutionRows = TypedNumber.Write((decimal?)camera.Resolution?.Rows),
        VerticalFieldOfViewDegrees = TypedNumber.Write(camera.VerticalFieldOfViewDegrees),
        SensorWidthMillimetres = TypedNumber.Write(camera.SensorWidthMillimetres),
        FocalLengthMillimetres = TypedNumber.Write(camera.FocalLengthMillimetres),
        IdentificationNeeded = TypedChoice.Write(camera.IdentificationNeeded),
        Sound = TypedChoice.Write(camera.Sound),
        Purpose = camera.Purpose ?? "",
    };

    private static MaskInput Of(PrivacyMask mask) => new()
    {
        Id = mask.Id ?? "",
        Name = mask.Name ?? "",
        Shape = TypedOutline.Write(mask.Shape),
        CameraIds = [.. mask.CameraIds],
        Reason = mask.Reason ?? "",
    };

    private static ObstacleInput Of(Obstacle obstacle) => new()
    {
        Id = obstacle.Id ?? "",
        Name = obstacle.Name ?? "",
        Shape = TypedOutline.Write(obstacle.Shape),
        HeightMetres = TypedNumber.Write(obstacle.HeightMetres),
    };

    private static SensitivePlaceInput Of(SensitivePlace place) => new()
    {
        Id = place.Id ?? "",
        Name = place.Name ?? "",
        Kind = TypedChoice.Write(place.Kind),
        Position = TypedPosition.Write(place.Position),
        Dwellings = TypedNumber.Write((decimal?)place.Dwellings),
        InView = TypedChoice.Write(place.InView),
        MaskId = place.MaskId ?? "",
        ReasonNotMasked = place.ReasonNotMasked ?? "",
        Source = place.Source ?? "",
        Confirmed = TypedChoice.Write(place.Confirmed),
        ContestReason = place.ContestReason ?? "",
    };

    private static SignInput Of(SignPost sign) => new()
    {
        Id = sign.Id ?? "",
        Position = TypedPosition.Write(sign.Position),
        Text = sign.Text ?? "",
    };
}
