using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Security;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

public sealed partial class PerimeterModel(StepServices services, PerimeterCache cache, MapTiles tiles, SitePictures pictures) : StepPageModel<PerimeterStep, PerimeterInput>(services)
{
    private readonly Lazy<FactNames> names = new(() => FactNames.WithCase(services.Desk.Templates.Texts, DateOnly.MaxValue, services.Words.Language));

    public override bool TakesFiles => true;

    private IReadOnlyList<Choice> Systems => [.. Domain.Geometry.CoordinateSystem.Codes.Select(System)
        .OrderBy(system => system.Zone is null ? 1 : 0).ThenBy(system => system.Zone?.Epsg).Select(system => new Choice(system.Code, NameOf(system)))];

    /// <summary>The cameras to choose between for a mask, by the names that are typed; one that is gone is still shown.</summary>
    public IReadOnlyList<Choice> CamerasOf(MaskInput mask)
    {
        ArgumentNullException.ThrowIfNull(mask);
        var there = Input.Cameras.Index().Where(camera => camera.Item.Id.Length > 0)
            .Select(camera => new Choice(camera.Item.Id, camera.Item.Name.Length > 0 ? camera.Item.Name : Numbered("camera-heading", camera.Index))).ToList();
        return [.. there, .. mask.CameraIds.Where(id => id.Length > 0 && !there.Exists(choice => choice.Value == id)).Select(id => new Choice(id, Text.Word("camera-gone").Fill(new Dictionary<string, string> { ["camera"] = id })))];
    }

    private IReadOnlyList<Choice> MaskChoices => [.. Input.Masks.Index().Where(mask => mask.Item.Id.Length > 0)
        .Select(mask => new Choice(mask.Item.Id, mask.Item.Name.Length > 0 ? mask.Item.Name : Numbered("mask-heading", mask.Index)))];

    /// <summary>Words with the number of a record, counted from 1.</summary>
    public string Numbered(string word, int index) => Text.Word(word).Fill(new Dictionary<string, string> { ["number"] = $"{index + 1}" });

    public override IReadOnlyList<Choice> ChoicesOf(string question) => question == "coordinate-system" ? Systems : [];

    public override IReadOnlyList<Choice> ChoicesOf(string question, string part) => part switch
    {
        "mount" => ChoicesOf<CameraMount>("mount"),
        "kind" => ChoicesOf<SensitivePlaceKind>("sensitive"),
        "mask-id" => MaskChoices,
        "camera-ids" => [.. Input.Masks.SelectMany(CamerasOf).DistinctBy(choice => choice.Value)],
        _ => [],
    };

    public override bool Tells(string field) => base.Tells(field) && !field.EndsWith(".Origin", StringComparison.Ordinal) && !field.EndsWith(".Sha256", StringComparison.Ordinal);

    public override string? TitleOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return TitleOf(record.Split('[')[0], PlaceOf(record));
    }

    private string? TitleOf(string list, int index) => list switch
    {
        nameof(PerimeterInput.NeededAreas) => Numbered("area-heading", index),
        nameof(PerimeterInput.Cameras) => Numbered("camera-heading", index),
        nameof(PerimeterInput.SensitivePlaces) => Numbered("place-heading", index),
        nameof(PerimeterInput.Masks) => Numbered("mask-heading", index),
        nameof(PerimeterInput.Obstacles) => Numbered("obstacle-heading", index),
        nameof(PerimeterInput.Signs) => Numbered("sign-heading", index),
        _ => null,
    };

    /// <summary>A fact that is missing, by name.</summary>
    public string NameOf(string path) => names.Value.Of(path);

    private static CoordinateSystem System(string code) => Domain.Geometry.CoordinateSystem.TryParse(code, out var system) ? system : throw new FormatException(code);

    private string NameOf(CoordinateSystem system) => $"{system.Zone?.Name ?? Text.Word("wgs84").ToString()} ({system.Code})";
}
