using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Pages.Cases.Steps.Crime;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Analysis;

/// <summary>What the recorded offences of a case show, what is missing for the claim to stand, and hours to choose by one click.</summary>
[ServiceFilter<BasisGate>]
public sealed class AnalysisModel(CaseStore store, CaseComposer composer, StepCatalog catalog, StepRouter router, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access, StepUndos undos) : PageModel
{
    private const string SchedulePath = "$.facts.monitoring.schedule";

    public CaseDraft Draft { get; private set; } = null!;

    public CrimeAnalysis Analysis { get; private set; } = null!;

    /// <summary>The sentences and headings in the language of the page.</summary>
    public AnalysisWords Telling { get; private set; } = null!;

    /// <summary>What is told, part by part.</summary>
    public IReadOnlyList<AnalysisPart> Parts { get; private set; } = [];

    /// <summary>What is missing for the claim to stand, the most important first.</summary>
    public IReadOnlyList<EvidenceGap> Gaps { get; private set; } = [];

    public AnalysisPictures Pictures { get; private set; } = null!;

    /// <summary>Whether the user may change the case.</summary>
    public bool MayDraft { get; private set; }

    /// <summary>What became of the hours that were just chosen; null when none were.</summary>
    public AdoptionOutcome? Outcome { get; private set; }

    /// <summary>Whether the hours that were just chosen can be put back.</summary>
    public bool CanUndo { get; private set; }

    /// <summary>The request to the police for what is missing, in Swedish.</summary>
    public string RequestText => new PoliceRequest(desk.Templates.Texts).Write(Draft.View.Facts, clock.Today());

    /// <summary>The step where the offences are brought in.</summary>
    public string CrimeStepAddress => StepRouter.Address(Draft.Id, catalog.Get<CrimeStep>());

    /// <summary>Where the hours are written.</summary>
    public string? HoursAddress => router.AddressOf(Draft.Id, SchedulePath);

    /// <summary>A figure with its numbers; null where there is nothing to draw.</summary>
    public static FigureView? Figure(string title, Func<string, PerimeterPicture?> draw, TableView? table)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw(title) is { } picture ? new FigureView(title, picture, table) : null;
    }

    /// <summary>The numbers of the figure by month.</summary>
    public TableView? MonthsTable => FigureTables.Months(Analysis) is { } table ? View(table) : null;

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/brottsstatistik/analys";

    /// <summary>Where a gap is mended; null when no step asks for it.</summary>
    public string? AddressOf(EvidenceGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        return MayDraft ? router.AddressOf(Draft.Id, gap.Path) : null;
    }

    /// <summary>One part; null when it has nothing to tell.</summary>
    public AnalysisPart? Part(string id) => Parts.FirstOrDefault(part => part.Id == id);

    /// <summary>A table in the words of the page.</summary>
    public TableView View(AnalysisTable table) => new(table, Telling);

    /// <summary>A table whose rows become cards on a narrow screen.</summary>
    public TableView Cards(AnalysisTable table) => View(table) with { Stacks = true };

    /// <summary>The table of hours with a button on each row.</summary>
    public TableView Choices(AnalysisTable table) => Cards(table) with
    {
        Proposal = index => Analysis.Hours!.Proposals[index],
        CanAdopt = _ => CanAdopt,
        IsChosen = proposal => Analysis.Asked.Is(proposal.Window),
        Action = $"{Address(Draft.Id)}?handler=Adopt",
    };

    public async Task<IActionResult> OnGetAsync(Guid id, string? svar)
    {
        Outcome = Enum.TryParse<AdoptionOutcome>(svar, out var outcome) && Enum.IsDefined(outcome) ? outcome : null;
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        CanUndo = CanAdopt && Outcome == AdoptionOutcome.Adopted && await undos.FindAsync(Draft, HoursStep, HttpContext.RequestAborted) is not null;
        return Page();
    }

    /// <summary>The request to the police as a text file.</summary>
    public async Task<IActionResult> OnGetRequestAsync(Guid id) =>
        await LoadAsync(id) ? File(Encoding.UTF8.GetBytes(RequestText.ReplaceLineEndings("\r\n")), "text/plain; charset=utf-8", words["analysis.request-file"]) : NotFound();

    /// <summary>Puts the hours of a proposal in the place of those asked for, if the case still has that proposal.</summary>
    public async Task<IActionResult> OnPostAdoptAsync(Guid id, string? window)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var proposal = CanAdopt ? Analysis.Hours?.Proposals.FirstOrDefault(one => one.Token == window) : null;
        var made = proposal is null
            ? AdoptionOutcome.Changed
            : await Adoption.MakeAsync(Draft, proposal.Adopt.Change!, CurrentUser.Of(User), HttpContext.RequestAborted);
        return Redirect($"{Address(id)}?svar={made}#answer");
    }

    /// <summary>Puts back the hours that were asked for before the latest choice, unless somebody has written in the step since.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var made = CanAdopt ? await Adoption.UndoAsync(Draft, HoursStep, CurrentUser.Of(User), HttpContext.RequestAborted) : AdoptionOutcome.Changed;
        return Redirect($"{Address(id)}?svar={made}#answer");
    }

    private Adoption Adoption => new(store, composer, catalog, undos);

    private string HoursStep => catalog.OwnerOf(SchedulePath)?.Id ?? throw new InvalidOperationException("No step asks for the hours");

    private bool CanAdopt => MayDraft && Draft.IsOpen && catalog.For(Draft.View.Kind).Contains(catalog.OwnerOf(SchedulePath));

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft)
        {
            return false;
        }

        Draft = draft;
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        Analysis = CrimeAnalysis.Of(draft.View.Facts);
        Telling = new AnalysisWords(desk.Templates.Texts, draft.View.LawDate, words.Language);
        Parts = AnalysisTelling.Of(Analysis);
        Gaps = EvidenceGaps.Of(Analysis);
        Pictures = new AnalysisPictures(Analysis, desk.Templates.Texts, draft.View.LawDate, words.Language);
        return true;
    }
}
