using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>Every answer once more, the documents, and what to do with them.</summary>
[ServiceFilter<BasisGate>]
public sealed class ReviewModel(CaseStore store, StepCatalog catalog, StepRouter router, CaseDesk desk, TimeProvider clock, PageWords words) : PageModel
{
    private readonly DocumentDesk documents = new(desk);

    public CaseDraft Draft { get; private set; } = null!;

    public CheckReport Report { get; private set; } = null!;

    /// <summary>The answers, step by step.</summary>
    public IReadOnlyList<AnswerList> Answers { get; private set; } = [];

    /// <summary>The documents by name, the main one first.</summary>
    public IReadOnlyList<Choice> Documents => [.. DocumentDesk.Of(Draft.View).Select(document => new Choice(document.Id, documents.TitleOf(document, Draft.View)))];

    /// <summary>Key of the words about where the document goes.</summary>
    public string Sending
    {
        get
        {
            var track = Draft.View.Regime.TrackOf(Draft.View.Facts.Applicant?.Kind ?? ApplicantKind.Municipality);
            return Draft.View.Kind switch
            {
                CaseKind.TemporaryMonitoring => "temporary",
                CaseKind.PermitApplication when track.Receiver == ReceiverAuthority.CountyBoard => "county-board",
                CaseKind.PermitApplication when track.Receiver != ReceiverAuthority.Nobody => "authority",
                _ => "nobody",
            };
        }
    }

    /// <summary>Whether there is something to sign on the next page.</summary>
    public bool MaySend => Draft.IsOpen && Draft.View.Kind != CaseKind.TemporaryMonitoring && Submission.TableOf(Draft.View).Transitions.Count > 0;

    /// <summary>The name of the receiver; null when there is none.</summary>
    public string? Receiver => Draft.View.Facts.Receiver?.Name ?? (Draft.View.Facts.Place?.CountyCode is { } county ? desk.Reference.BoardOfCounty(county)?.Name : null);

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/granska";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft)
        {
            return NotFound();
        }

        Draft = draft;
        Report = new CheckReport(desk, router, draft, clock.Today(), words.Language);
        Answers = [.. catalog.For(draft.View.Kind).Select(step => AnswerList.Of(HttpContext.RequestServices, draft, step))];
        return Page();
    }
}
