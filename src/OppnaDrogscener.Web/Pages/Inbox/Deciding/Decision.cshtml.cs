using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Log;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.Deciding;

/// <summary>The proposal that waits and the decision it would be; another person than the one who proposed decides it or gives it back.</summary>
public sealed class DecisionModel(BoardDesk board, Decisions decisions, DecisionPapers papers, CaseLog log, Timeline timeline, TimeProvider clock, PageWords words, AccessTable access) : BoardPage(board, access)
{
    private const string PageName = "/inkorg/{id}/beslut";
    private const string ProposalPage = "/inkorg/{id}/forslag";

    /// <summary>Number of the proposal that the page showed.</summary>
    [BindProperty]
    public int Number { get; set; }

    /// <summary>Stands for what the page showed.</summary>
    [BindProperty]
    public string Shown { get; set; } = "";

    /// <summary>How many events the log had when the page was shown.</summary>
    [BindProperty]
    public int SeenEvents { get; set; }

    [BindProperty]
    public string Comment { get; set; } = "";

    /// <summary>Why nothing was done; null when nothing was sent.</summary>
    public ProposalOutcome? Refusal { get; private set; }

    /// <summary>What has happened since the page was shown; empty unless that is why nothing was done.</summary>
    public IReadOnlyList<TimelineEntry> Since { get; private set; } = [];

    /// <summary>The decision as it is, or would be if the user decided now; null when there is none.</summary>
    public IHtmlContent? Article { get; private set; }

    /// <summary>Whether the user may propose.</summary>
    public bool MayPropose => Case.IsOpen && May(ProposalPage, "POST");

    /// <summary>Whether the user has the role that decides, whoever proposed.</summary>
    public bool IsDecider => May(PageName, "POST");

    /// <summary>Whether the user may decide the proposal that waits.</summary>
    public bool MayDecide => Case.Waiting is { } waiting && IsDecider && waiting.By != Me.Id && !HasChanged;

    /// <summary>Whether the user may give the proposal back.</summary>
    public bool MayReturn => Case.Waiting is not null && Case.IsOpen && May(PageName, "POST Return");

    /// <summary>Whether the case is no longer what was proposed on.</summary>
    public bool HasChanged => Case.Waiting is { } waiting && Decisions.HasChangedSince(Case, waiting);

    /// <summary>Whether an opinion has come or changed since the proposal.</summary>
    public bool HasNewOpinions { get; private set; }

    /// <summary>The proposals that did not become the decision, the last first.</summary>
    public IEnumerable<ProposalRow> Earlier => Case.Proposals.Where(item => item.State is ProposalState.Returned or ProposalState.Superseded).Reverse();

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/beslut";

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>Decides as proposed.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id) => await AnswerAsync(id, await decisions.DecideAsync(id, Number, Shown, Me));

    /// <summary>Gives the proposal back.</summary>
    public async Task<IActionResult> OnPostReturnAsync(Guid id)
    {
        Comment = TypedText.Clean(Comment);
        if (Comment.Length is > 0 and <= ProposalRow.TextLength)
        {
            return await AnswerAsync(id, await decisions.ReturnAsync(id, Number, Comment, Me));
        }

        ModelState.AddModelError(nameof(Comment), Comment.Length == 0 ? words["decision.error-comment"] : words.Fill("proposal.error-long", ("most", $"{ProposalRow.TextLength}")));
        return await LoadAsync(id) ? PageWith(StatusCodes.Status400BadRequest) : NotFound();
    }

    private async Task<IActionResult> AnswerAsync(Guid id, ProposalOutcome outcome)
    {
        if (outcome == ProposalOutcome.Done)
        {
            return Redirect(Address(id));
        }

        Refusal = outcome;
        var (history, seen) = (await log.ReadAsync(id, HttpContext.RequestAborted), SeenEvents);
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Since = await timeline.OfAsync([.. history.Events.Skip(seen)], Case.Latest.View.LawDate, HttpContext.RequestAborted);
        return PageWith(outcome == ProposalOutcome.OwnProposal ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict);
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await OpenAsync(id))
        {
            return false;
        }

        if (Case.Waiting is { } waiting)
        {
            (Number, Shown, SeenEvents) = (waiting.Number, ProposalBasis.Shown(Case, waiting), Case.Row.LogSequence);
            var opinions = ProposalBasis.Opinions(Case);
            // Shown with the opinions that there are now: they are what the decision will tell.
            (HasNewOpinions, waiting.Opinions) = (waiting.Opinions != opinions, opinions);
            Article = Paper(waiting, MayDecide ? Me.FullName : words["proposal.decider-later"], clock.Today());
        }
        else if (Case.Decision is { } decision)
        {
            Article = Paper(decision, decision.DecidedName!, decision.DecidedAt!.Value.SwedishDay());
        }

        return true;
    }

    private HtmlString Paper(ProposalRow proposal, string decider, DateOnly day) => new(HtmlRenderer.RenderArticle(papers.Compose(Case, proposal, decider, day), under: 2));
}
