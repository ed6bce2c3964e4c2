using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter.Editor;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Perimeter;

/// <summary>The map: the same answers as in the form, drawn, with what is computed of them.</summary>
public sealed partial class PerimeterModel
{
    /// <summary>The index of the record that the script copies to add one: it and the number after it stand nowhere else in the page.</summary>
    public const int Blank = 99998;

    private const string EditorWords = "editor-";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private PerimeterGeometry? geometry;
    private PerimeterReading? measured;
    private MapReading? drawn;

    /// <summary>The answers on the page as geometry; what cannot be understood is left out.</summary>
    public PerimeterGeometry Geometry => geometry ??= PerimeterGeometry.Of(OnlyInSweden(Facts), cache);

    /// <summary>What the answers on the page come to. While something is dragged nobody waits for advice.</summary>
    public PerimeterReading Measured => measured ??= PerimeterReading.Of(Geometry, withAdvice: !Dragging);

    /// <summary>Whether something on the map is being dragged.</summary>
    [BindProperty]
    public bool Dragging { get; set; }

    /// <summary>The map as it becomes in the document; null when there is nothing to draw.</summary>
    public PerimeterPicture? Picture => PerimeterPicture.Of(Geometry, Services.Desk.Templates.Texts, Draft.View.LawDate, "map", Text.Word("map-title").ToString(), Services.Words.Language);

    /// <summary>What the editor draws, as JSON.</summary>
    public string Reading => JsonSerializer.Serialize(Drawn, Json);

    /// <summary>What is wrong with outlines and positions: whose, what, and the field where it is mended.</summary>
    public IReadOnlyList<(string Name, string Sentence, string Field)> Faults => [.. Drawn.Objects.Where(item => item.Fault is not null)
        .Select(item => (item.Name, item.Fault!.Text, $"{item.List}[{item.Index}].{(item.Raw.Count == 1 && item.Raw[0].Count == 1 ? nameof(CameraInput.Position) : nameof(NeededAreaInput.Shape))}"))];

    /// <summary>Who the pictures under the map come from; empty when there are none.</summary>
    public string TileSource => tiles.AreThere ? tiles.Attribution : "";

    /// <summary>What the editor has to know once, as JSON.</summary>
    /// <param name="borders">The address of the borders of the municipalities.</param>
    public string SetupOf(string borders) => JsonSerializer.Serialize(new
    {
        Borders = borders,
        Plans = PlanAddressBase,
        Municipality = Draft.View.Facts.Place?.MunicipalityCode,
        Projections = MapSystem.Definitions,
        Tiles = tiles.AreThere ? tiles : null,
        Words = Text.Words.Keys.Where(key => key.StartsWith(EditorWords, StringComparison.Ordinal)).Select(key => key[EditorWords.Length..])
            .ToDictionary(key => key, key => Text.Word("editor-" + key).ToString()),
    }, Json);

    private MapReading Drawn => drawn ??= Reader.Read(Ask.Line);

    private MapReader Reader => new(Facts, Geometry, Measured, (list, index) => TitleOf(list, index) ?? list, Services.Words, new ProblemWords(Services.Desk.Templates.Texts, Services.Words.Language));

    private Domain.Cases.Facts.Perimeter Facts => Step.ToFacts(Draft.View, Readable()).Perimeter ?? new();

    /// <summary>The places of the records of a list, and that of the one to copy.</summary>
    public static IEnumerable<int> Places(int count) => Enumerable.Range(0, count).Append(Blank);

    /// <summary>A record of a list; an empty one for the place that is copied.</summary>
    public static T At<T>(IReadOnlyList<T> records, int index)
        where T : new()
    {
        ArgumentNullException.ThrowIfNull(records);
        return index == Blank ? new T() : records[index];
    }

    /// <summary>What the map shows of the answers as they stand in the form, without saving them: for the script, while somebody draws.</summary>
    public async Task<IActionResult> OnPostReadingAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        ModelState.Clear();
        Input = Step.Arrange(Draft.View, TypedInput.Clean(Input));
        Changed();
        return Partial("/Pages/Cases/Steps/Perimeter/_Answer.cshtml", this);
    }

    /// <summary>Where a saved outline comes from, in words; null when nothing is to be said.</summary>
    public string? From(string list, string id) =>
        list == nameof(PerimeterInput.NeededAreas) && Draft.View.Facts.Perimeter?.NeededAreas.FirstOrDefault(area => area.Id == id)?.Provenance is { } made
            ? made switch
            {
                { FileName: { } file } => Text.Word("from-file").Fill(new Dictionary<string, string> { ["file"] = file }),
                { Origin: ShapeOrigin.Drawn } => Text.Word("from-drawing").ToString(),
                { Note: { } note } => note,
                _ => null,
            }
            : null;

    /// <summary>A sensitive place and the cameras that may see it, in words.</summary>
    public string Sighted(PlaceReading place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Text.Word(place.IsIdentifiable ? "sighting-identified" : "sighting").Fill(new Dictionary<string, string>
        {
            ["place"] = Geometry.Perimeter.SensitivePlaces[place.Index].Name ?? Numbered("place-heading", place.Index),
            ["cameras"] = string.Join(", ", place.Views.Select(view => Text.Word("sighting-camera").Fill(new Dictionary<string, string>
            {
                ["camera"] = Measured.Cameras[view.Index].Name,
                ["distance"] = Services.Words.Notation.Metres(view.Metres),
            }))),
        });
    }

    /// <summary>What a camera could give up, in words.</summary>
    public string Advised(CameraAdviceReading advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        var notation = Services.Words.Notation;
        var values = new Dictionary<string, string> { ["camera"] = Measured.Cameras[advice.Index].Name, ["saved"] = notation.SquareMetres(advice.SavedSquareMetres) };
        if (advice.Trim is not { } trim)
        {
            return Text.Word("advice-go").Fill(values);
        }

        values["range"] = notation.Metres(trim.RangeMetres);
        values["from-range"] = notation.Metres(trim.FromRangeMetres);
        values["angle"] = notation.Number(trim.HorizontalDegrees, 0);
        values["from-angle"] = notation.Number(trim.FromHorizontalDegrees, 0);
        values["direction"] = trim.DirectionDegrees is { } degrees ? notation.Number(degrees, 0) : "";
        return Text.Word(trim.DirectionDegrees is null ? "advice-trim" : "advice-trim-and-turn").Fill(values);
    }

    /// <summary>What the script writes in which fields when the advice is taken, as JSON; no fields where the camera can go.</summary>
    public string Adoption(CameraAdviceReading advice)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return JsonSerializer.Serialize(new { advice.Index, Fields = advice.Trim is { } trim ? Trims.Fields(Step, trim) : null }, Json);
    }

    protected override void Changed()
    {
        base.Changed();
        (geometry, measured, drawn) = (null, null, null);
    }

    /// <summary>The answers without those that cannot be understood, as when they are saved.</summary>
    private PerimeterInput Readable() => TypedInput.Without(Input, [.. Step.RulesFor(Draft.View).Validate(Input).Errors
        .Where(error => !StepErrors.AsksForAnswer(error.ErrorCode)).Select(error => error.PropertyName)]);

    /// <summary>A position somewhere else on Earth is said to be wrong where it is typed, and cannot be computed with.</summary>
    private static Domain.Cases.Facts.Perimeter OnlyInSweden(Domain.Cases.Facts.Perimeter facts)
    {
        var system = new MapSystem(facts.CoordinateSystem ?? "");
        return facts with
        {
            Cameras = [.. facts.Cameras.Select(camera => camera with { Position = InSweden(camera.Position) })],
            SensitivePlaces = [.. facts.SensitivePlaces.Select(place => place with { Position = InSweden(place.Position) })],
            Signs = [.. facts.Signs.Select(sign => sign with { Position = InSweden(sign.Position) })],
        };

        IReadOnlyList<double> InSweden(IReadOnlyList<double> position) => system.IsInSweden(position) ? position : [];
    }
}
