using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>The legal check: what to do first, with facts, law and remedies; and the same case under other regimes.</summary>
[ServiceFilter<BasisGate>]
public sealed class CheckModel(CaseStore store, CaseComposer composer, StepCatalog catalog, StepRouter router, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access, StepUndos undos) : PageModel
{
    private const string RegimePath = "$.regime";
    private const string KindPath = "$.kind";

    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>A finding as this user sees it.</summary>
    public ShownFinding Shown(FindingView finding) => new(finding, Report.Assessment.LawDate, MayDraft, HandlerOf);

    public CheckReport Report { get; private set; } = null!;

    /// <summary>Whether the user may change the case.</summary>
    public bool MayDraft { get; private set; }

    /// <summary>What became of the change that was just asked for; null when none was.</summary>
    public AdoptionOutcome? Outcome { get; private set; }

    public LegalPositionText LegalPosition => desk.Templates.LegalPosition.For(Draft.Row.Regime, Draft.Row.LawDate, clock.Today(), words.Language);

    public RegimeComparison Comparison => RegimeComparison.Of(desk, Draft, clock.Today(), words.Language);

    /// <summary>Where a remedy's button leads: null when it has none.</summary>
    public string? HandlerOf(RemedyView remedy) => !MayDraft || !Draft.IsOpen ? null : remedy switch
    {
        { Change: null } => null,
        { Change.Path: KindPath } => $"{StepRouter.Overview(Draft.Id)}?handler=Assessment",
        { Change.Path: RegimePath } => $"{Address(Draft.Id)}?handler=Regime",
        _ when Adoption.IsOfFacts(remedy.Change) && catalog.OwnerOf(remedy.Change.Path) is not null => $"{Address(Draft.Id)}?handler=Adopt",
        _ => null,
    };

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/kontroll";

    /// <summary>The step of the change that was just made and can be undone; null when there is none.</summary>
    public string? Undoable { get; private set; }

    private Adoption Adoption => new(store, composer, catalog, undos);

    public async Task<IActionResult> OnGetAsync(Guid id, string? svar, string? steg)
    {
        Outcome = Enum.TryParse<AdoptionOutcome>(svar, out var outcome) && Enum.IsDefined(outcome) ? outcome : null;
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Undoable = MayDraft && Outcome == AdoptionOutcome.Adopted && steg is not null && await undos.FindAsync(Draft, steg, HttpContext.RequestAborted) is not null ? steg : null;
        return Page();
    }

    /// <summary>Makes the change of a remedy, if the case still has that remedy.</summary>
    public async Task<IActionResult> OnPostAdoptAsync(Guid id, string? check, string? token)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!MayDraft)
        {
            return Forbid();
        }

        var found = Report.Find(check ?? "", token ?? "");
        var change = found is { Remedy: var remedy } && HandlerOf(remedy) is not null && Adoption.IsOfFacts(remedy.Change) ? remedy.Change : null;
        var made = change is null ? AdoptionOutcome.Changed : await Adoption.MakeAsync(Draft, change, CurrentUser.Of(User), HttpContext.RequestAborted);
        return Redirect(made == AdoptionOutcome.Adopted ? $"{Address(id)}?svar={made}&steg={Adoption.StepOf(change!)}#answer" : $"{Address(id)}?svar={made}#{check}");
    }

    /// <summary>Undoes the change that was just made.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid id, string? step)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!MayDraft)
        {
            return Forbid();
        }

        var made = await Adoption.UndoAsync(Draft, step ?? "", CurrentUser.Of(User), HttpContext.RequestAborted);
        return Redirect($"{Address(id)}?svar={made}#answer");
    }

    /// <summary>Makes a case of the same facts under the regime that a remedy proposes; this one is kept as it is.</summary>
    public async Task<IActionResult> OnPostRegimeAsync(Guid id, string? check, string? token)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!MayDraft)
        {
            return Forbid();
        }

        if (Report.Find(check ?? "", token ?? "") is not { Remedy.Change: { Path: RegimePath } change } || !RegimeKeys.TryParse(change.Value.GetValue<string>(), out var regime))
        {
            return Redirect($"{Address(id)}?svar={AdoptionOutcome.Changed}");
        }

        var file = Draft.File with { Regime = regime };
        var made = new NewCase(Draft.Row.Title, file, regime, Draft.Row.LawDate, "regime");
        return Redirect(StepRouter.Overview(await store.CreateAsync(made, CurrentUser.Of(User), HttpContext.RequestAborted)));
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft)
        {
            return false;
        }

        Draft = draft;
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        Report = new CheckReport(desk, router, draft, clock.Today(), words.Language);
        return true;
    }
}
