using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Basis;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Outcome;
using OppnaDrogscener.Web.Pages.Cases.Supplements;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>A case: the legal position, the steps and how far they have come, and what else can be done with it.</summary>
public sealed class OverviewModel(CaseStore store, VersionStore versions, SupplementAnswers supplements, AppDbContext db, StepCatalog catalog, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access, BasisWatch watch, OutcomeDesk outcomes) : PageModel
{
    private Assessment? assessment;

    public CaseDraft Draft { get; private set; } = null!;

    public bool MayDraft { get; private set; }

    /// <summary>Where the case stands; null for a draft of which nothing has been signed.</summary>
    public StandingView? Standing { get; private set; }

    /// <summary>The county board's request for a supplement that waits for an answer; null when none does.</summary>
    public SupplementAsked? Asked { get; private set; }

    /// <summary>Whether the county board has asked for a supplement, answered or not.</summary>
    public bool HasRequests { get; private set; }

    /// <summary>What became of the case; null while there is nothing to tell.</summary>
    public OutcomeView? Outcome { get; private set; }

    public IReadOnlyList<(Step Step, StepState State)> States { get; private set; } = [];

    /// <summary>What has changed under the draft since it was last seen; empty when nothing has.</summary>
    public IReadOnlyList<(BasisPart Part, IReadOnlyList<ChangeLine> Lines)> Changes { get; private set; } = [];

    /// <summary>How many of the checks that a step feeds find something that the rules do not allow.</summary>
    public int ToFix(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        assessment ??= desk.Judge(Draft.File, Draft.View.Regime, Draft.View.LawDate);
        return step.Feeds.Count(id => assessment[id] is { Blocks: true } or { Result: CheckResult.NotMet, Severity: CheckSeverity.Serious });
    }

    /// <summary>Which law judges, which law applies, and what differs.</summary>
    public LegalPositionText LegalPosition => desk.Templates.LegalPosition.For(Draft.Row.Regime, Draft.Row.LawDate, clock.Today(), words.Language);

    /// <summary>Whether the same facts can be made into a documented assessment.</summary>
    public bool CanBecomeAssessment => Draft.View.Kind == CaseKind.PermitApplication && desk.Templates.Regimes.InForceOn(clock.Today()) is { Key: RegimeKey.Kbl2025 };

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Changes = new ChangeList(desk, catalog, words, Draft).Of(await watch.ChangesAsync(Draft, HttpContext.RequestAborted));
        return Page();
    }

    /// <summary>The user has seen what has changed.</summary>
    public async Task<IActionResult> OnPostSeenAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!MayDraft)
        {
            return Forbid();
        }

        await watch.AcknowledgeAsync(Draft, HttpContext.RequestAborted);
        return Redirect(StepRouter.Overview(id));
    }

    /// <summary>Makes a documented assessment of the same facts, under the law in force on the law date or today.</summary>
    public async Task<IActionResult> OnPostAssessmentAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!MayDraft)
        {
            return Forbid();
        }

        var regime = desk.Templates.Regimes[RegimeKey.Kbl2025];
        var lawDate = regime.Fits(Draft.Row.LawDate) ? Draft.Row.LawDate : clock.Today();
        var file = Draft.File with { Kind = CaseKind.DocumentedAssessment, Regime = regime.Key, LawDate = lawDate };
        var made = await store.CreateAsync(new NewCase(Draft.Row.Title, file, regime.Key, lawDate, "assessment"), CurrentUser.Of(User), HttpContext.RequestAborted);
        return Redirect(StepRouter.Overview(made));
    }

    private async Task<SupplementAsked?> AskedAsync(CaseDraft draft)
    {
        var requests = await supplements.ListAsync(draft.Id, HttpContext.RequestAborted);
        HasRequests = requests.Count > 0;
        if (draft.Row.Status != CaseStatus.SupplementRequested || !draft.IsOpen || requests is not [.., { Request.AnsweredVersion: null } open])
        {
            return null;
        }

        var board = await db.Organisations.Where(item => item.Id == draft.Row.ReceiverId).Select(item => item.Name).FirstAsync(HttpContext.RequestAborted);
        return new SupplementAsked(open.Request, open.Items, board, clock.Today());
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft)
        {
            return false;
        }

        Draft = draft;
        var signed = await versions.ListAsync(id, HttpContext.RequestAborted);
        Standing = signed.Count > 0 || draft.Row.Status != CaseStatus.Draft ? new StandingView(draft.Row, [.. signed.Select(version => version.Row)]) : null;
        Asked = await AskedAsync(draft);
        Outcome = await outcomes.OfAsync(draft.Row, HttpContext.RequestAborted);
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        States = [.. catalog.For(draft.View.Kind).Select(step => (step, draft.StateOf(step)))];
        return true;
    }
}
