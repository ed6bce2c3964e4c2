using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>A new case from an earlier one. For another place, what is tied to the place is asked again.</summary>
public sealed class CopyModel(CaseStore store, PageWords words) : PageModel
{
    [BindProperty]
    public CopyInput Input { get; set; } = new();

    public CaseDraft Draft { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices =>
    [
        new(TypedChoice.Yes, words["copy-case.same-yes"], words["copy-case.same-yes-hint"]),
        new(TypedChoice.No, words["copy-case.same-no"], words["copy-case.same-no-hint"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Input = TypedInput.Clean(Input);
        if (TypedChoice.ReadFlag(Input.Same) is not { } same)
        {
            ModelState.AddModelError("Input.Same", words["copy-case.same-missing"]);
            same = false;
        }

        if (Input.Title.Length is 0 or > CaseTitle.MaxLength)
        {
            ModelState.AddModelError("Input.Title", words[Input.Title.Length == 0 ? "new-case.name-missing" : "new-case.name-long"]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var facts = (same ? Draft.File.Facts : Elsewhere(Draft.File.Facts)) with { Title = Input.Title };
        var made = new NewCase(Input.Title, Draft.File with { Facts = facts }, Draft.Row.Regime, Draft.Row.LawDate, "copy");
        return Redirect(StepRouter.Overview(await store.CreateAsync(made, CurrentUser.Of(User), HttpContext.RequestAborted)));
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var draft = await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted);
        Draft = draft!;
        return draft is not null;
    }

    /// <summary>Without everything that is true of one place only: the crime there, what was tried there, what the cameras see, who was asked.</summary>
    private static CaseFacts Elsewhere(CaseFacts facts) => new()
    {
        Applicant = facts.Applicant is { } applicant ? applicant with { Decision = null, FeePaidOn = null } : null,
        Monitoring = facts.Monitoring is { } monitoring ? monitoring with { Start = null, End = null, MountedOn = null } : null,
    };
}
