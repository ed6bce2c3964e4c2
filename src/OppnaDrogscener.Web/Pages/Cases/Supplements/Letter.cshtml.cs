using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>The letter that asks for a supplement as a PDF, for the board that sent it and the applicant; the page says why when it cannot be made.</summary>
public sealed class LetterModel(BoardDesk board, SupplementRequests requests) : PageModel
{
    /// <summary>Why there is no PDF.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The address of a letter.</summary>
    public static string Address(Guid caseId, int number) => $"{StepRouter.Overview(caseId)}/brev/{number}.pdf";

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (await board.OpenAsync(id, HttpContext.RequestAborted) is not { } file)
        {
            return NotFound();
        }

        var (letter, problem) = await requests.LetterAsync(file, number, CurrentUser.Of(User), HttpContext.RequestAborted);
        if (letter is not null)
        {
            return File(letter.Bytes, MediaTypeNames.Application.Pdf, $"{file.Board.Diary}.{letter.DocumentId}.{number}.pdf");
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
