using System.Text;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

public sealed partial class PerimeterModel(StepServices services, PerimeterCache cache) : StepPageModel<PerimeterStep, PerimeterInput>(services)
{
    private const string Field = "AreaFile";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

    public override bool Tells(string field) => base.Tells(field) && !field.EndsWith(".Sha256", StringComparison.Ordinal) && !field.EndsWith(".Origin", StringComparison.Ordinal);

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

    /// <summary>Takes the outlines of a file in as areas, each a record of its own.</summary>
    public async Task<IActionResult> OnPostAreaFileAsync(Guid id)
    {
        if (await ReceivedFile.OfAsync(Request, Field) is not { } file)
        {
            return await RefuseAsync(id, "empty");
        }

        if (Decoded(file.Content) is not { } text)
        {
            return await RefuseAsync(id, "not-geojson");
        }

        var found = GeoJsonAreas.Read(text, PastedOutline.SystemOf(Input));
        if (found.Problem is { } problem)
        {
            return await RefuseAsync(id, problem);
        }

        Input.CoordinateSystem = found.System!.Value.Code;
        Take(found.Areas, file);
        return await OnPostAsync(id, "stay");
    }

    private void Take(IReadOnlyList<GeoJsonArea> areas, ReceivedFile file)
    {
        Input.NeededAreas.RemoveAll(area => area is { Name: "", Shape: "", Reason: "" });
        foreach (var area in areas)
        {
            Input.NeededAreas.Add(new NeededAreaInput
            {
                Name = area.Name,
                Shape = area.Corners,
                FileName = file.Name,
                Sha256 = file.Sha256,
            });
        }
    }

    /// <summary>Shows the page again with what is typed, and why the file was not taken.</summary>
    private async Task<IActionResult> RefuseAsync(Guid id, string code)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        ModelState.Clear();
        Input = TypedInput.Clean(Input);
        Changed();
        ModelState.AddModelError(Field, Text.Word("area-file-" + code).ToString());
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static string? Decoded(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static CoordinateSystem System(string code) => Domain.Geometry.CoordinateSystem.TryParse(code, out var system) ? system : throw new FormatException(code);

    private string NameOf(CoordinateSystem system) => $"{system.Zone?.Name ?? Text.Word("wgs84").ToString()} ({system.Code})";
}
