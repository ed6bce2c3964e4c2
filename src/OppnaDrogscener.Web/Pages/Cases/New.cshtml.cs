using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>Who, what and when: what decides the regime.</summary>
public sealed class NewModel(AppDbContext db, CaseStore store, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access) : PageModel
{
    private const string Application = "application";
    private const string Assessment = "assessment";

    [BindProperty]
    public NewCaseInput Input { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>The application to the county board comes first.</summary>
    public IReadOnlyList<Choice> Wishes =>
    [
        new(Application, words["new-case.wish-application"], words["new-case.wish-application-hint"]),
        new(Assessment, words["new-case.wish-assessment"], words["new-case.wish-assessment-hint"]),
    ];

    /// <summary>Whether the user may start temporary monitoring.</summary>
    public bool MayCapture => access.Admits(User, "/tillfallig/ny");

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        Input = TypedInput.Clean(Input);
        var lawDate = Input.Start.Value ?? clock.Today();
        var resolution = desk.Templates.Regimes.Resolve(Kind, lawDate, Input.Wish == Application ? RegimeWish.CountyBoardApplication : RegimeWish.LawOnDate);
        Examine(resolution);
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var kind = Input.Wish == Application ? CaseKind.PermitApplication : CaseKind.DocumentedAssessment;
        var file = new CaseFile(FactsUpgrade.CurrentVersion, kind, resolution.Regime!.Key, lawDate, Facts());
        var id = await store.CreateAsync(new NewCase(Input.Title, file, resolution.Regime.Key, lawDate, "new"), CurrentUser.Of(User), HttpContext.RequestAborted);
        return Redirect(StepRouter.Overview(id));
    }

    private ApplicantKind Kind => Applicants.KindOf(Organisation.Kind);

    private async Task LoadAsync()
    {
        var id = CurrentUser.Of(User).OrganisationId;
        Organisation = await db.Organisations.AsNoTracking().FirstAsync(item => item.Id == id, HttpContext.RequestAborted);
    }

    private void Examine(RegimeResolution resolution)
    {
        if (Input.Wish is not (Application or Assessment))
        {
            ModelState.AddModelError("Input.Wish", words["new-case.wish-missing"]);
        }

        if (Input.Title.Length is 0 or > CaseTitle.MaxLength)
        {
            ModelState.AddModelError("Input.Title", words[Input.Title.Length == 0 ? "new-case.name-missing" : "new-case.name-long"]);
        }

        if (!Input.Start.IsValid)
        {
            ModelState.AddModelError("Input.Start", words["new-case.start-invalid"]);
        }
        else if (resolution.Refusal is { } refusal)
        {
            ModelState.AddModelError("Input.Start", desk.Templates.LegalPosition.Explain(refusal, words.Language));
        }
    }

    private CaseFacts Facts() => new()
    {
        Title = Input.Title,
        Applicant = new() { Organisation = Organisation.Name, Kind = Kind, OrganisationNumber = Organisation.Number },
        Place = Organisation.MunicipalityCode is { } code && desk.Reference.Municipality(code) is { } municipality
            ? new() { MunicipalityCode = code, Municipality = municipality.Name, CountyCode = municipality.CountyCode }
            : null,
        Monitoring = Input.Start.Value is { } start ? new() { Start = start } : null,
    };
}
