using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Inbox.TakingIn;

/// <summary>Takes in an application that came to the board as a PDF from outside this system.</summary>
[RequestSizeLimit(TakeInPage.MaxBytes)]
public sealed class TakeInModel(ReceivedPdfReader reader, PdfReception reception, PageWords words) : PageModel
{
    /// <summary>The address of the page.</summary>
    public const string Address = InboxModel.Address + "/ta-emot";

    /// <summary>The case that the same application is already; null when it is new or refused.</summary>
    public Guid? Known { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (pdf, problem) = await TakeInPage.ReadAsync(Request, reader, words);
        if (pdf is null)
        {
            ModelState.AddModelError(TakeInPage.Field, problem!);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var title = pdf.View.Facts.Title ?? pdf.View.Facts.Place?.Name ?? words["import.untitled"];
        var taken = await reception.TakeInAsync(pdf, title, CurrentUser.Of(User));
        if (!taken.IsKnown)
        {
            return Redirect(ReceivedModel.Address(taken.CaseId!.Value));
        }

        Known = taken.CaseId;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
