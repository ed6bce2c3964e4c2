using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Pages.Cases.Log;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Temporary;

/// <summary>A temporary period: before the start what would be decided, then its clock and what has happened.</summary>
public sealed class PeriodModel(AppDbContext db, CaseStore store, TemporaryStart start, TemporaryRun run, TemporaryWatch watch, ClockFaces faces, VersionStore versions, CaseLog log, Timeline timeline, CaseDesk desk, PageWords words, StepRouter router, TimeProvider clock, AccessTable access) : PageModel
{
    private const string PageName = "/tillfallig/{id}";

    /// <summary>What is new since an earlier period at the place.</summary>
    [BindProperty]
    public string NewFacts { get; set; } = "";

    [BindProperty]
    public string Shown { get; set; } = "";

    [BindProperty]
    public string Key { get; set; } = "";

    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>What would be started; null once it has been.</summary>
    public StartOffer? Offer { get; private set; }

    /// <summary>The clock; null when it cannot run.</summary>
    public ClockFace? Face { get; private set; }

    /// <summary>What stands in the way, in words.</summary>
    public IReadOnlyList<FindingView> Against { get; private set; } = [];

    /// <summary>Why nothing was started; empty when nothing was sent.</summary>
    public IReadOnlyList<StartProblem> Refused { get; private set; } = [];

    /// <summary>The frozen decision; null before the start.</summary>
    public FrozenVersion? Decision { get; private set; }

    /// <summary>What has happened since the start, the last first.</summary>
    public IReadOnlyList<TimelineEntry> Happened { get; private set; } = [];

    /// <summary>Whether the typed capture is there to be changed.</summary>
    public bool HasCapture { get; private set; }

    public bool MayStart => access.Admits(User, PageName, "POST Start");

    public bool MaySeeGaps => access.Admits(User, "/tillfallig/{id}/luckor");

    /// <summary>Whether nothing stands in the way but what is asked for on the page.</summary>
    public bool CanStart => Offer is { } offer && (offer.Problems.Count == 0
        || (offer.AsksForNewFacts && offer.Problems.Contains(StartProblem.NewFactsMissing) && offer.Problems.All(problem => problem is StartProblem.NewFactsMissing or StartProblem.Blocked)));

    public bool MayFollowUp => access.Admits(User, PageName, "POST FollowUp");

    /// <summary>The ground in the language of the page; null when none is chosen.</summary>
    public Ground? Ground => View.Facts.Temporary?.GroundId is { } id ? words.Regimes[View.Regime.Key].Grounds.GetValueOrDefault(id) : null;

    /// <summary>The case as it is decided, or would be.</summary>
    public DraftView View => Offer?.View ?? Draft.View;

    /// <summary>What it can become.</summary>
    public bool BecomesApplication => TemporaryFollowUp.KindOf(View) == CaseKind.PermitApplication;

    /// <summary>The purposes in words.</summary>
    public IReadOnlyList<string> Purposes => [.. (View.Facts.Temporary?.PurposeIds ?? []).Select(id => words.Regimes[View.Regime.Key].Purposes.GetValueOrDefault(id)?.Text ?? id)];

    public LegalPositionText LegalPosition => desk.Templates.LegalPosition.For(Draft.Row.Regime, Draft.Row.LawDate, clock.Today(), words.Language);

    /// <summary>The address of a period.</summary>
    public static string Address(Guid caseId) => $"/tillfallig/{caseId}";

    public string Written(DateOnly day) => DayText.WithWeekday(day, words.Language);

    /// <summary>The hours of the day; null when none are given.</summary>
    public string? Hours => View.Facts.Monitoring?.Schedule switch
    {
        [{ From.Minutes: 0, To.Minutes: ClockTime.MinutesPerDay, Days.Count: 7 }] => words["capture.hours-always"],
        { Count: > 0 } schedule => string.Join("; ", schedule.Select(entry => $"{TypedClock.Write(entry.From)}–{TypedClock.Write(entry.To)}")),
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>Starts. Sent twice it starts once.</summary>
    public async Task<IActionResult> OnPostStartAsync(Guid id)
    {
        NewFacts = TypedText.Clean(NewFacts);
        await watch.SettleAllAsync(CurrentUser.Of(User));
        var result = await start.StartAsync(id, NewFacts, Shown, Key, CurrentUser.Of(User));
        if (result.Version is not null)
        {
            return Redirect(Address(id));
        }

        ModelState.Clear();
        Refused = result.Problems;
        if (Refused.Contains(StartProblem.NewFactsMissing))
        {
            ModelState.AddModelError(nameof(NewFacts), words["temporary.error-new-facts"]);
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return await LoadAsync(id) ? Page() : NotFound();
    }

    /// <summary>Notes in the log that the cameras are off, or on again.</summary>
    public async Task<IActionResult> OnPostNoteAsync(Guid id, string? on)
    {
        await run.NoteAsync(id, on == TypedChoice.Yes, CurrentUser.Of(User));
        return Redirect(Address(id) + "#log");
    }

    public async Task<IActionResult> OnPostStopAsync(Guid id)
    {
        await run.StopAsync(id, CurrentUser.Of(User));
        return Redirect(Address(id));
    }

    /// <summary>Makes the application or the assessment, and shows what it lacks.</summary>
    public async Task<IActionResult> OnPostFollowUpAsync(Guid id) =>
        await run.FollowUpAsync(id, CurrentUser.Of(User)) is null ? Redirect(Address(id)) : Redirect(GapsModel.Address(id));

    private async Task<bool> LoadAsync(Guid id)
    {
        var stop = HttpContext.RequestAborted;
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, stop) is not { View.Kind: CaseKind.TemporaryMonitoring } draft)
        {
            return false;
        }

        Draft = draft;
        Face = await faces.OfAsync(id, CurrentUser.Of(User), stop);
        if (draft.Row.Status == CaseStatus.Draft)
        {
            await LoadOfferAsync(draft);
            return true;
        }

        Decision = await versions.LatestAsync(id, stop);
        var history = await log.ReadAsync(id, stop);
        var from = history.Events.ToList().FindIndex(item => item.Kind == EventKinds.TemporaryStarted);
        Happened = await timeline.OfAsync([.. history.Events.Skip(from).Where(item => item.Kind != EventKinds.DocumentMade)], draft.View.LawDate, stop);
        return true;
    }

    private async Task LoadOfferAsync(CaseDraft draft)
    {
        Offer = await start.OfferAsync(draft, NewFacts, HttpContext.RequestAborted);
        (Shown, Key) = (Offer.Shown, Guid.NewGuid().ToString("N"));
        HasCapture = await db.TemporaryCaptures.AnyAsync(item => item.Id == draft.Id && item.UserId == CurrentUser.Of(User).Id, HttpContext.RequestAborted);
        // That the place is taken is told with its own words; the rule that says the same is not shown beside them.
        var told = Offer.Problems.Any(problem => problem is StartProblem.AlreadyRunning or StartProblem.NewFactsMissing) ? TemporaryStart.PeriodRule : null;
        var ids = Offer.Against.Select(finding => finding.Id).Where(finding => finding != told).ToHashSet(StringComparer.Ordinal);
        var completed = new CaseDraft(draft.Row, new Dictionary<string, CaseStepRow>(), Offer.View, draft.Canonical.ToArray());
        Against = [.. new CheckReport(desk, router, completed, clock.Today(), words.Language).Groups.SelectMany(group => group.Findings).Where(finding => ids.Contains(finding.Id))];
    }
}
