using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Pages.Cases.Log;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Sending;

/// <summary>Exactly what is signed, once more, and the button that signs it.</summary>
public sealed class SendModel(CaseStore store, Submission submission, StepCatalog catalog, StepRouter router, CaseDesk desk, CaseLog log, Timeline timeline, PageWords words, TimeProvider clock, AccessTable access) : PageModel
{
    private const string PageName = "/arenden/{id}/skicka";
    private const string Review = "Review";
    private const int KeyLength = 32;

    private readonly DocumentDesk documents = new(desk);

    [BindProperty]
    public SendInput Input { get; set; } = new();

    public SubmissionOffer Offer { get; private set; } = null!;

    public CaseDraft Draft => Offer.Draft;

    public CheckReport Report { get; private set; } = null!;

    /// <summary>Everything that is signed, step by step.</summary>
    public IReadOnlyList<AnswerList> Answers { get; private set; } = [];

    /// <summary>The steps with answers that cannot be understood.</summary>
    public IReadOnlyList<Step> ToCorrect => [.. catalog.For(Draft.View.Kind).Where(step => Draft.StepRow(step.Id)?.Raw is not null)];

    /// <summary>What has happened since the page was first shown; empty unless that is why nothing was signed.</summary>
    public IReadOnlyList<TimelineEntry> Since { get; private set; } = [];

    /// <summary>Why what was sent was not signed; null when nothing was sent.</summary>
    public SubmissionProblem? Refusal { get; private set; }

    /// <summary>The documents that are frozen.</summary>
    public IReadOnlyList<Choice> Documents => [.. DocumentDesk.Of(Draft.View).Select(document => new Choice(document.Id, documents.TitleOf(document, Draft.View)))];

    /// <summary>The board of the county, where it receives nothing here; null when it is not known either.</summary>
    public string? AbsentBoard => Draft.View.Facts.Place?.CountyCode is { } county ? desk.Reference.BoardOfCounty(county)?.Name : null;

    public bool MaySign => access.Admits(User, PageName, "POST");

    /// <summary>The kinds of signing that the user may do now: for words and buttons.</summary>
    public IReadOnlyList<CaseStatus> Allowed => [.. Offer.Targets.Where(to => to == CaseStatus.InternalReview ? access.Admits(User, PageName, $"POST {Review}") : MaySign)];

    /// <summary>The word for what is signed, that keys of words end with.</summary>
    public string Word => Draft.Row.Status == CaseStatus.SupplementRequested ? "supplemented" : FactsJson.Word(Offer.Targets.Count > 0 ? Offer.Targets[^1] : CaseStatus.Submitted);

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/skicka";

    /// <summary>Where a kind of signing is sent.</summary>
    public static string Action(Guid caseId, CaseStatus to) => Address(caseId) + (to == CaseStatus.InternalReview ? $"?handler={Review}" : "");

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>Signs: submits, notes as filed elsewhere, or adopts.</summary>
    public Task<IActionResult> OnPostAsync(Guid id) =>
        Enum.GetValues<CaseStatus>().FirstOrDefault(status => FactsJson.Word(status) == Input.To) is var to and not (CaseStatus.Draft or CaseStatus.InternalReview)
            ? SignAsync(id, to, asks: true)
            : Task.FromResult<IActionResult>(BadRequest());

    /// <summary>Sends an assessment to internal review.</summary>
    public Task<IActionResult> OnPostReviewAsync(Guid id) => SignAsync(id, CaseStatus.InternalReview, asks: false);

    private async Task<IActionResult> SignAsync(Guid id, CaseStatus to, bool asks)
    {
        if (Input.Key.Length != KeyLength)
        {
            return BadRequest();
        }

        if (asks && !Input.Confirmed.Contains("read"))
        {
            ModelState.AddModelError("Input.Confirmed", words["send.error-confirm"]);
            return await ShowAsync(id, StatusCodes.Status400BadRequest);
        }

        var result = await submission.SignAsync(id, to, Input.Shown, Input.Key, CurrentUser.Of(User));
        if (result.Version is { } version)
        {
            return Redirect(ReceiptModel.Address(id, version.Number));
        }

        Refusal = result.Problem;
        var history = await log.ReadAsync(id, HttpContext.RequestAborted);
        var (seen, shown) = (Input.Seen, await ShowAsync(id, StatusCodes.Status409Conflict));
        Since = await timeline.OfAsync([.. history.Events.Skip(seen)], Draft.View.LawDate, HttpContext.RequestAborted);
        return shown;
    }

    private async Task<IActionResult> ShowAsync(Guid id, int status)
    {
        Response.StatusCode = status;
        return await LoadAsync(id) ? Page() : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft)
        {
            return false;
        }

        Offer = await submission.OfferAsync(draft, HttpContext.RequestAborted);
        Report = new CheckReport(desk, router, draft, clock.Today(), words.Language);
        Answers = [.. catalog.For(draft.View.Kind).Select(step => AnswerList.Of(HttpContext.RequestServices, draft, step))];
        Input = new SendInput { Shown = Offer.Shown, Seen = draft.Row.LogSequence, Key = Guid.NewGuid().ToString("N") };
        return true;
    }
}
