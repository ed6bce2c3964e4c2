using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Outcome;

/// <summary>The applicant notes what became of an application that was filed with an authority outside this system.</summary>
public sealed class OutsideModel(AppDbContext db, OutsideDecisions outside, TimeProvider clock, PageWords words, AccessTable access) : PageModel
{
    internal const string PageName = "/arenden/{id}/besked";

    [BindProperty]
    public OutsideForm Input { get; set; } = new();

    public CaseFileRow Row { get; private set; } = null!;

    /// <summary>What somebody else noted first; null unless that is why nothing was saved.</summary>
    public OutsideDecisionRow? Other { get; private set; }

    public bool MayNote => Row.Status == CaseStatus.FiledElsewhere && access.Admits(User, PageName, "POST");

    public IReadOnlyList<Choice> Outcomes => [new("", words["outside.outcome-none"]), .. Enum.GetValues<DecisionOutcome>().Select(outcome => new Choice(FactsJson.Word(outcome), words["proposal.outcome-" + FactsJson.Word(outcome)]))];

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/besked";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        await LoadAsync(id);
        var saved = await outside.FindAsync(id, HttpContext.RequestAborted);
        Input = saved is null ? new OutsideForm() : new OutsideForm
        {
            FiledOn = TypedDate.Of(saved.FiledOn),
            Diary = saved.Diary,
            Outcome = saved.Outcome is { } outcome ? FactsJson.Word(outcome) : "",
            DecidedOn = TypedDate.Of(saved.DecidedOn),
            Until = TypedDate.Of(saved.Until),
            Note = saved.Note,
            Seen = saved.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        await LoadAsync(id);
        if (Read() is not { } input)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        if (await outside.NoteAsync(id, input, Input.Seen, CurrentUser.Of(User)))
        {
            return Redirect(StepRouter.Overview(id));
        }

        Other = await outside.FindAsync(id, HttpContext.RequestAborted);
        Input.Seen = Other?.Version ?? 0;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private OutsideInput? Read()
    {
        (Input.Diary, Input.Note) = (TypedText.Clean(Input.Diary), TypedText.Clean(Input.Note));
        var outcome = Enum.GetValues<DecisionOutcome>().Where(item => FactsJson.Word(item) == Input.Outcome).Select(item => (DecisionOutcome?)item).FirstOrDefault();
        Demand(nameof(Input.FiledOn), Input.FiledOn.Value <= clock.Today(), "outside.error-filed");
        Demand(nameof(Input.Diary), Input.Diary.Length <= OutsideDecisionRow.DiaryLength, "outside.error-diary");
        Demand(nameof(Input.Outcome), outcome is not null || Input.Outcome.Length == 0, "proposal.error-outcome");
        Demand(nameof(Input.DecidedOn), outcome is null ? Input.DecidedOn.IsEmpty : Input.DecidedOn.Value >= Input.FiledOn.Value && Input.DecidedOn.Value <= clock.Today(), outcome is null ? "outside.error-no-outcome" : "outside.error-decided");
        var isPermit = outcome is { } given && DecisionRules.GivesPermit(given);
        Demand(nameof(Input.Until), Input.Until.IsEmpty || (isPermit && Input.Until.Value >= Input.DecidedOn.Value), "outside.error-until");
        Demand(nameof(Input.Note), Input.Note.Length <= OutsideDecisionRow.NoteLength, "outside.error-note");
        return ModelState.IsValid ? new OutsideInput(Input.FiledOn.Value!.Value, Input.Diary, outcome, Input.DecidedOn.Value, Input.Until.Value, Input.Note) : null;
    }

    private void Demand(string field, bool holds, string message)
    {
        if (!holds)
        {
            ModelState.AddModelError("Input." + field, words[message]);
        }
    }

    private async Task LoadAsync(Guid id) => Row = await db.Cases.AsNoTracking().FirstAsync(item => item.Id == id, HttpContext.RequestAborted);
}
