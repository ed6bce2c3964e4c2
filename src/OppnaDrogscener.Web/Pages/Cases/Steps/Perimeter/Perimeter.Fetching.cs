using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Maps;
using OppnaDrogscener.Maps.Reference;
using OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>
/// Records that come from elsewhere than the fields: from files, from measures in words, from a register. With script they
/// are sent back to be added on the page, where they can be undone; without, they are saved at once.
/// </summary>
[RequestSizeLimit(MaxBytes)]
public sealed partial class PerimeterModel
{
    private const long MaxBytes = 24 * 1024 * 1024;
    private const string FileField = "AreaFile";
    private static readonly string[] Lists = [nameof(PerimeterInput.NeededAreas), nameof(PerimeterInput.Obstacles), nameof(PerimeterInput.Masks)];

    /// <summary>What is asked of the map besides the answers.</summary>
    [BindProperty]
    public MapAsk Ask { get; set; } = new();

    /// <summary>The grids and degrees, for a file that does not say which it is in.</summary>
    public IReadOnlyList<Choice> FileSystems => Systems;

    /// <summary>The lists that the areas of a file can become records of.</summary>
    public IReadOnlyList<Choice> FileLists => [.. Lists.Zip(["tool-area", "tool-obstacle", "tool-mask"]).Select(pair => new Choice(pair.First, Text.Word(pair.Second).ToString()))];

    /// <summary>Sides of a line.</summary>
    public IReadOnlyList<Choice> Sides => [.. Enum.GetValues<LineSide>().Select(side => TypedChoice.Write<LineSide>(side)).Select(side => new Choice(side, Text.Word("side-" + side).ToString()))];

    private bool ByScript => Request.Headers.XRequestedWith == "fetch";

    /// <summary>Takes in what a file holds: areas as records of the list that is chosen, points near the area as sensitive places.</summary>
    public async Task<IActionResult> OnPostAreaFileAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (await ReceivedFile.OfAsync(Request, FileField) is not { } file)
        {
            return Refuse(FileField, Text.Word("area-file-empty").ToString());
        }

        var words = new MapFileWords(Services.Desk.Templates.Texts, Services.Words.Language);
        var read = FileRecords.Read(file.Name, file.Content, new MapAnswers(CoordinateSystem.TryParse(Ask.System, out var system) ? system : null, Ask.Swap.Length > 0), PastedOutline.SystemOf(Input));
        if (!read.IsReady)
        {
            return Refuse(FileField, read.Refusal is { } refusal ? words.Refused(refusal) : words.Asked(read));
        }

        Input.CoordinateSystem = Input.CoordinateSystem.Length > 0 ? Input.CoordinateSystem : read.System!.Value.Code;
        var records = new FileRecords(read, PastedOutline.SystemOf(Input) ?? read.System!.Value);
        return await TakeAsync(id, FileField, [.. records.Areas(Lists.Contains(Ask.List) ? Ask.List : Lists[0]), .. records.Places(Geometry)], Text.Word("area-file-nothing-near").ToString());
    }

    /// <summary>Makes an area so many metres along a line.</summary>
    public async Task<IActionResult> OnPostAlongAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var shapes = Geometry.Plane is { } plane && TypedOutline.Read(Ask.Line) is { } line && TypedNumber.Read(Ask.Metres) is { } metres
            ? SpokenArea.Along(plane, MapSystem.Corners(line)[0], (double)metres, TypedChoice.Read<LineSide>(Ask.Side) ?? LineSide.Both)
            : [];
        return await SpeakAsync(id, "Ask.Metres", shapes, "spoken-along", "spoken-along-failed", ("metres", Ask.Metres), ("side", Text.Word("side-" + TypedChoice.Write<LineSide>(TypedChoice.Read<LineSide>(Ask.Side) ?? LineSide.Both)).ToString()));
    }

    /// <summary>Makes a rectangle by length, width and direction.</summary>
    public async Task<IActionResult> OnPostRectangleAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var shapes = Geometry.Plane is { } plane && TypedPosition.Read(Ask.From) is { } from
            && TypedNumber.Read(Ask.Length) is { } length && TypedNumber.Read(Ask.Width) is { } width && TypedNumber.Read(Ask.Degrees) is { } degrees
            ? SpokenArea.Rectangle(plane, new MapSystem(Input.CoordinateSystem).IsInSweden(from) ? from : [], (double)length, (double)width, (double)degrees, Ask.Middle.Length > 0)
            : [];
        return await SpeakAsync(id, "Ask.Length", shapes, "spoken-rectangle", "spoken-rectangle-failed", ("length", Ask.Length), ("width", Ask.Width), ("degrees", Ask.Degrees));
    }

    /// <summary>Asks about the schools of the register near the area and within reach of the cameras.</summary>
    public async Task<IActionResult> OnPostSchoolsAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var source = Text.Word("schools-source").ToString();
        var hits = PlaceHits.Find(Geometry, SchoolRegister.All.Select(school => new CandidatePlace(school.Name, SensitivePlaceKind.School, school.Position, $"{source} ({school.Code})")));
        return await TakeAsync(id, "Input.Schools", [.. FileRecords.Places(hits, "")], Text.Word("schools-none").ToString());
    }

    private Task<IActionResult> SpeakAsync(Guid id, string field, IReadOnlyList<PolygonShape> shapes, string note, string failed, params IReadOnlyList<(string Name, string Value)> values)
    {
        var provenance = TypedProvenance.Write(ShapeOrigin.Typed, note: Text.Word(note).Fill(values.ToDictionary(value => value.Name, value => value.Value)));
        return TakeAsync(id, field, [.. shapes.Select(shape => new NewRecord(nameof(PerimeterInput.NeededAreas), new Dictionary<string, string> { ["Shape"] = TypedOutline.Write(shape), ["Origin"] = provenance }))], Text.Word(failed).ToString());
    }

    private async Task<IActionResult> TakeAsync(Guid id, string field, IReadOnlyList<NewRecord> records, string nothing)
    {
        if (records.Count == 0)
        {
            return Refuse(field, nothing);
        }

        if (ByScript)
        {
            return new JsonResult(new { System = Input.CoordinateSystem, Records = records }, Json);
        }

        Input.NeededAreas.RemoveAll(area => area is { Name: "", Shape: "", Reason: "" });
        foreach (var record in records)
        {
            record.AddTo(Input);
        }

        return await OnPostAsync(id, "stay");
    }

    /// <summary>Says why nothing was taken, with everything that is typed as it was.</summary>
    private IActionResult Refuse(string field, string message)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        if (ByScript)
        {
            return new JsonResult(new { Message = message }, Json) { StatusCode = StatusCodes.Status400BadRequest };
        }

        ModelState.Clear();
        Input = TypedInput.Clean(Input);
        Changed();
        ModelState.AddModelError(field, message);
        return Page();
    }
}
