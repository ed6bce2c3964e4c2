using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Outcome;

/// <summary>The county board's decision as a PDF, for the board and for the applicant; the page says why when it cannot be made.</summary>
public sealed class DecisionPdfModel(DecisionPapers papers) : PageModel
{
    /// <summary>Why there is no PDF.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The address of the PDF.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/beslut.pdf";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var (document, problem) = await papers.PdfAsync(id, CurrentUser.Of(User), HttpContext.RequestAborted);
        if (document is not null)
        {
            return File(document.Bytes, MediaTypeNames.Application.Pdf, $"beslut-{id:N}.pdf");
        }

        if (problem is null)
        {
            return NotFound();
        }

        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
