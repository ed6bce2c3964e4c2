using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing;
using OppnaDrogscener.Importing.Reading;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Fetching;

/// <summary>Shows what would be added to the case and what is left out and why; adds it when the user says so.</summary>
public sealed class ReviewModel(CaseStore store, UploadStore uploads, ImportDesk desk, ImportAdder adder, TimeProvider clock, PageWords words, StepCatalog steps) : FetchPage(store, uploads, words, steps)
{
    private const int TextLength = 200;
    private const string OnceMore = "duplicates";

    [BindProperty]
    public SourceForm Input { get; set; } = new();

    /// <summary>Whether rows that are the same as an earlier one are to be left out.</summary>
    [BindProperty]
    public string Duplicates { get; set; } = "";

    public ImportChoices Choices { get; private set; } = new();

    public FileLook Look { get; private set; } = null!;

    /// <summary>What was read; null while that goes on.</summary>
    public ImportReading Reading { get; private set; } = null!;

    /// <summary>Why it can't be added as it is; null when it can.</summary>
    public string? Hinder { get; private set; }

    public IReadOnlyList<Choice> RealOrConstructed => [new(TypedChoice.No, Words["fetch.real"]), new(TypedChoice.Yes, Words["fetch.constructed"])];

    /// <summary>Whether nothing in the file ties its rows to the place: then they must all be about it.</summary>
    public bool IsTiedByNothing => Choices.Target == ImportTargets.Place && Choices.WantedAreas().Count == 0 && Choices.WantedStreets().Count == 0
        && !(Reading.WithPosition > 0 && Domain.Perimeters.PerimeterGeometry.Of(Draft.File.Facts.Perimeter).Needed is not null);

    /// <summary>What the content becomes, in words.</summary>
    public string TargetText => Choices.Target switch
    {
        ImportTargets.Place => Words["fetch.target-place"],
        ImportTargets.New => Choices.NewName,
        var target => Crime.Areas.FirstOrDefault(area => ImportTargets.Area + area.Id == target)?.Name ?? "",
    };

    public async Task<IActionResult> OnGetAsync(Guid id, string upload)
    {
        if (!await LoadAsync(id, upload))
        {
            return Redirect(Address(id));
        }

        if (await ReadAsync() is { } answer)
        {
            return answer;
        }

        Input.System = Look.Recognition.Layout.Publisher is { } publisher ? Words["fetch.publisher-" + publisher] : "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string upload, string? go)
    {
        if (!await LoadAsync(id, upload))
        {
            return Redirect(Address(id));
        }

        Input = TypedInput.Clean(Input);
        if (go == OnceMore)
        {
            var choices = UploadStore.ChoicesOf(Upload!);
            choices.Duplicates = Duplicates == TypedChoice.Yes ? TypedChoice.Yes : "";
            await Uploads.ChooseAsync(Upload!, choices, HttpContext.RequestAborted);
        }

        if (await ReadAsync() is { } answer)
        {
            return answer;
        }

        return go == OnceMore ? Page() : await AddAsync();
    }

    private async Task<IActionResult> AddAsync()
    {
        Demand("System", Input.System.Length is > 0 and <= TextLength, Words["fetch.error-system"]);
        Demand("ExtractedOn", Input.ExtractedOn.Value <= clock.Today(), Words["fetch.error-extracted-on"]);
        Demand("ExtractedBy", Input.ExtractedBy.Length <= TextLength, Words["fetch.error-long"]);
        Demand("ReferenceNumber", Input.ReferenceNumber.Length <= TextLength, Words["fetch.error-long"]);
        Demand("Constructed", TypedChoice.ReadFlag(Input.Constructed) is not null, Words["fetch.error-constructed"]);
        if (!ModelState.IsValid || Hinder is not null)
        {
            Response.StatusCode = Hinder is null ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
            return Page();
        }

        var outcome = await adder.AddAsync(Upload!, Choices, Look, Reading, Source(), Me);
        if (outcome != AddOutcome.Added)
        {
            Hinder = Words["fetch.hinder-" + Domain.Cases.Reading.FactsJson.Word(outcome)];
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        await Uploads.RemoveAsync(Upload!.Id, HttpContext.RequestAborted);
        return Redirect(StepAddress() + $"?{Steps.Crime.CrimeModel.AddedQuery}={Upload.Sha256}");
    }

    /// <summary>When an offence happened: one moment, or the first and the last that it may have been.</summary>
    public static IReadOnlyList<string> Moments(Incident offence)
    {
        ArgumentNullException.ThrowIfNull(offence);
        var from = Written(offence.From!.Value);
        return offence.To is { } to && to != offence.From ? [from, Written(to)] : [from];
    }

    /// <summary>Which rows are the same.</summary>
    public string SameText(int shown) => Words.Fill(
        "fetch.same-text",
        ("number", Number(Reading.DuplicateCount)),
        ("rows", string.Join(", ", Reading.Duplicates.Take(shown).Select(pair => Words.Fill("fetch.same-pair", ("row", $"{pair.Row}"), ("first", $"{pair.First}"))))));

    private static string Written(LocalMoment moment) => moment.ToString().Replace('T', ' ');

    private CrimeImport Source() => new()
    {
        FileName = Upload!.FileName,
        Sha256 = Upload.Sha256,
        System = Input.System,
        ExtractedOn = Input.ExtractedOn.Value,
        ExtractedBy = TypedText.OrNull(Input.ExtractedBy),
        ReferenceNumber = TypedText.OrNull(Input.ReferenceNumber),
        Constructed = TypedChoice.ReadFlag(Input.Constructed),
        Layout = Look.Recognition.Layout.Id,
        ChosenBy = [.. Choices.WantedAreas().Concat(Choices.WantedStreets()).Distinct(StringComparer.OrdinalIgnoreCase)],
    };

    /// <summary>Reads the file; an answer when that is not done yet, or it can't be read with these choices.</summary>
    private async Task<IActionResult?> ReadAsync()
    {
        Choices = UploadStore.ChoicesOf(Upload!);
        if (Choices.Done.Length == 0)
        {
            return Redirect(Address(Draft.Id, Upload!.Id));
        }

        Duplicates = Choices.Duplicates;
        if (await FinishedAsync<FileLook>(await desk.LookAsync(Upload!, Choices)) is not { } look)
        {
            return Going is null ? Redirect(Address(Draft.Id, Upload!.Id)) : Page();
        }

        Look = look;
        if (await FinishedAsync<ImportReading>(await desk.ReadAsync(Upload!, Choices, look, Draft.File.Facts)) is not { } reading)
        {
            return Going is null && Hinder is null ? Redirect(Address(Draft.Id, Upload!.Id)) : Page();
        }

        Reading = reading;
        var (outcome, _) = ImportAdder.Added(Draft.File.Facts, Choices, look, reading, Source());
        Hinder = outcome == AddOutcome.Added ? null : Words["fetch.hinder-" + Domain.Cases.Reading.FactsJson.Word(outcome)];
        return null;
    }

    private async Task<T?> FinishedAsync<T>(ImportJob job)
        where T : class
    {
        if (!job.Work.IsCompleted)
        {
            Going = job.Progress;
            return null;
        }

        if (job.Work.IsCanceled)
        {
            return null;
        }

        var outcome = (ImportOutcome<T>)await job.Work;
        Hinder = outcome.Refusal is { } refusal ? Told(refusal) : null;
        return outcome.Value;
    }
}
