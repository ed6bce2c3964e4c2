using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Outcome;

/// <summary>Notes when the monitoring began and ended, and that the papers of an assessment have been disposed of.</summary>
public sealed class RunningModel(CaseStore store, OutcomeDesk outcomes, MonitoringLife life, TimeProvider clock, PageWords words, AccessTable access) : PageModel
{
    internal const string PageName = "/arenden/{id}/bevakning";

    [BindProperty]
    public TypedDate Day { get; set; } = new();

    [BindProperty]
    public string Reason { get; set; } = "";

    [BindProperty]
    public string What { get; set; } = "";

    [BindProperty]
    public string Basis { get; set; } = "";

    public OutcomeView Outcome { get; private set; } = null!;

    /// <summary>Why nothing was noted; null when nothing was sent, or a field is wrong.</summary>
    public MonitoringOutcome? Refusal { get; private set; }

    /// <summary>Whether the papers are those of an assessment, which are disposed of by a decision of its controller.</summary>
    public bool IsAssessment { get; private set; }

    public bool MayStart => Outcome.Time?.From <= clock.Today() && Outcome.Monitoring is null && access.Admits(User, PageName, "POST Start");

    /// <summary>Whether monitoring is permitted but not yet.</summary>
    public bool IsTooSoon => Outcome.Time?.From > clock.Today() && Outcome.Monitoring is null;

    public bool MayEnd => Outcome.Row.Status == CaseStatus.Active && access.Admits(User, PageName, "POST End");

    public bool MayDispose => IsAssessment && Outcome.Row.Status == CaseStatus.Ended && access.Admits(User, PageName, "POST Dispose");

    /// <summary>The last day through which the papers are kept at least; null before the end.</summary>
    public DateOnly? KeptThrough => IsAssessment && Outcome.Monitoring?.EndedOn is { } ended ? StatutoryTime.KeptAtLeastThrough(ended) : null;

    /// <summary>Whether the papers may be disposed of by now.</summary>
    public bool IsOldEnough => KeptThrough < clock.Today();

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/bevakning";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Day = TypedDate.Of(clock.Today());
        return Page();
    }

    /// <summary>The monitoring has begun.</summary>
    public Task<IActionResult> OnPostStartAsync(Guid id) => NoteAsync(id, [], day => life.StartAsync(id, day, CurrentUser.Of(User)));

    /// <summary>The monitoring has ended.</summary>
    public Task<IActionResult> OnPostEndAsync(Guid id)
    {
        Reason = TypedText.Clean(Reason);
        return NoteAsync(id, [(nameof(Reason), Reason)], day => life.EndAsync(id, day, Reason, CurrentUser.Of(User)));
    }

    /// <summary>The papers have been disposed of.</summary>
    public Task<IActionResult> OnPostDisposeAsync(Guid id)
    {
        (What, Basis, Day) = (TypedText.Clean(What), TypedText.Clean(Basis), TypedDate.Of(clock.Today()));
        return NoteAsync(id, [(nameof(What), What), (nameof(Basis), Basis)], _ => life.DisposeAsync(id, What, Basis, CurrentUser.Of(User)));
    }

    private async Task<IActionResult> NoteAsync(Guid id, IReadOnlyList<(string Name, string Text)> texts, Func<DateOnly, Task<MonitoringOutcome>> work)
    {
        foreach (var (name, text) in texts.Where(text => text.Text.Length is 0 or > MonitoringRow.TextLength))
        {
            ModelState.AddModelError(name, text.Length > 0 ? words.Fill("proposal.error-long", ("most", $"{MonitoringRow.TextLength}")) : words["running.error-" + name.ToLowerInvariant()]);
        }

        if (Day.Value is not { } day)
        {
            ModelState.AddModelError(nameof(Day), words["proposal.error-day"]);
        }
        else if (ModelState.IsValid)
        {
            Refusal = await work(day);
            if (Refusal == MonitoringOutcome.Done)
            {
                return Redirect(StepRouter.Overview(id));
            }
        }

        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (Refusal == MonitoringOutcome.DayOutside)
        {
            ModelState.AddModelError(nameof(Day), words["running.problem-" + FactsJson.Word(MonitoringOutcome.DayOutside)]);
        }

        Response.StatusCode = Refusal is MonitoringOutcome.NotPossible or MonitoringOutcome.TooEarly ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft || await outcomes.OfAsync(draft.Row, HttpContext.RequestAborted) is not { } outcome)
        {
            return false;
        }

        (Outcome, IsAssessment) = (outcome, Submission.TableOf(draft.View) == StatusTables.DocumentedAssessment);
        return true;
    }
}
