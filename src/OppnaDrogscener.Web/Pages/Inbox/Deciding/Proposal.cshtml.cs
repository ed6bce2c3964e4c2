using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Log;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.Deciding;

/// <summary>The officer proposes a decision: outcome, reasons and conditions, read through as the decision it would be before it is proposed.</summary>
public sealed class ProposalModel(BoardDesk board, Proposals proposals, DecisionPapers papers, CaseDesk desk, CaseLog log, Timeline timeline, TimeProvider clock, PageWords words, AccessTable access) : BoardPage(board, access)
{
    private const string Known = "known";

    [BindProperty]
    public ProposalForm Input { get; set; } = new();

    /// <summary>What can be decided now; empty while the applicant has time to answer.</summary>
    public IReadOnlyList<DecisionOutcome> Possible { get; private set; } = [];

    /// <summary>What speaks against what was typed.</summary>
    public IReadOnlyList<DecisionObjection> Objections { get; private set; } = [];

    /// <summary>The decision that it would be; null until it can be read through.</summary>
    public IHtmlContent? Article { get; private set; }

    /// <summary>Why nothing was proposed; null when nothing was sent.</summary>
    public ProposalOutcome? Refusal { get; private set; }

    /// <summary>What has happened since the page was first shown; empty unless that is why nothing was proposed.</summary>
    public IReadOnlyList<TimelineEntry> Since { get; private set; } = [];

    /// <summary>The checks and the officers' verdicts.</summary>
    public IReadOnlyList<JudgedCheck> Checks { get; private set; } = [];

    public IReadOnlyList<Choice> Outcomes => [.. Possible.Select(outcome => new Choice(FactsJson.Word(outcome), words["proposal.outcome-" + FactsJson.Word(outcome)]))];

    public IReadOnlyList<Choice> SoundChoices => [new(TypedChoice.No, words["proposal.sound-no"]), new(TypedChoice.Yes, words["proposal.sound-yes"])];

    /// <summary>Whether a permit can be given, so that there are conditions to write.</summary>
    public bool HasConditions => Possible.Any(DecisionRules.GivesPermit);

    /// <summary>What was applied for, for the officer to compare with.</summary>
    public Domain.Cases.Facts.Monitoring? Applied => Case.Latest.View.Facts.Monitoring;

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/forslag";

    /// <summary>The name of a check.</summary>
    public string TitleOf(string checkId) => desk.Templates.Texts.Check(checkId, Case.Latest.View.LawDate, words.Language).Title.ToString();

    /// <summary>An objection in words.</summary>
    public string TextOf(DecisionObjection objection)
    {
        ArgumentNullException.ThrowIfNull(objection);
        return words.Fill("proposal.objection-" + FactsJson.Word(objection.Kind), ("check", objection.CheckId is { } check ? TitleOf(check) : ""));
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Input = ProposalDefaults.Of(Case, Possible, words);
        See();
        return Page();
    }

    /// <summary>Shows the decision that it would be.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        return Input.Seen != ProposalBasis.Stand(Case) ? await ConflictAsync(id) : await ReadThroughAsync(id, StatusCodes.Status200OK);
    }

    /// <summary>Goes back from reading through to the form.</summary>
    public async Task<IActionResult> OnPostEditAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>Proposes what was read through.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        // An input that can no longer be read for lack of a possible outcome has gone stale, not wrong.
        if (Possible.All(outcome => FactsJson.Word(outcome) != Input.Outcome))
        {
            return await ConflictAsync(id);
        }

        if (new ProposalReader(words, ModelState).Read(Input, Possible) is not { } input)
        {
            return PageWith(StatusCodes.Status400BadRequest);
        }

        if (proposals.Objections(Case, input) is { Count: > 0 } && !Input.Confirmed.Contains(Known))
        {
            ModelState.AddModelError("Input.Confirmed", words["proposal.error-known"]);
            return await ReadThroughAsync(id, StatusCodes.Status400BadRequest);
        }

        return await proposals.ProposeAsync(id, input, Input.Seen, Me) switch
        {
            ProposalOutcome.Done => Redirect(DecisionModel.Address(id)),
            ProposalOutcome.Contradiction => await ReadThroughAsync(id, StatusCodes.Status400BadRequest),
            _ => await ConflictAsync(id),
        };
    }

    private async Task<IActionResult> ReadThroughAsync(Guid id, int status)
    {
        if (new ProposalReader(words, ModelState).Read(Input, Possible) is not { } input)
        {
            return PageWith(StatusCodes.Status400BadRequest);
        }

        Objections = proposals.Objections(Case, input);
        var proposal = Proposals.Make(Case, input, Me, clock.GetUtcNow());
        Article = new HtmlString(HtmlRenderer.RenderArticle(papers.Compose(Case, proposal, words["proposal.decider-later"], clock.Today()), under: 1));
        return PageWith(Objections.Any(objection => objection.Blocks) ? StatusCodes.Status400BadRequest : status);
    }

    /// <summary>Somebody else was first: what was typed is kept, what has happened is told, and the next attempt builds on that.</summary>
    private async Task<IActionResult> ConflictAsync(Guid id)
    {
        Refusal = ProposalOutcome.Stale;
        var history = await log.ReadAsync(id, HttpContext.RequestAborted);
        await LoadAsync(id);
        Since = await timeline.OfAsync([.. history.Events.Skip(Input.SeenEvents)], Case.Latest.View.LawDate, HttpContext.RequestAborted);
        See();
        return PageWith(StatusCodes.Status409Conflict);
    }

    private void See() => (Input.Seen, Input.SeenEvents) = (ProposalBasis.Stand(Case), Case.Row.LogSequence);

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await OpenAsync(id))
        {
            return false;
        }

        Possible = proposals.Possible(Case);
        Checks = ProposalBasis.Checks(Case, desk);
        return true;
    }
}
