using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.TakingIn;

/// <summary>What an applicant outside this system sends in afterwards, taken in by the board: a new version of the PDF, or a withdrawal.</summary>
[RequestSizeLimit(TakeInPage.MaxBytes)]
public sealed class TakeInVersionModel(BoardDesk board, ReceivedPdfReader reader, PdfReception reception, Submission submission, PageWords words, AccessTable access) : BoardPage(board, access)
{
    [BindProperty]
    public string Reason { get; set; } = "";

    /// <summary>The case that the same application is already; null when it is new or refused.</summary>
    public Guid? Known { get; private set; }

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/ny-handling";

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>A new version.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var (pdf, problem) = await TakeInPage.ReadAsync(Request, reader, words);
        if (pdf is null)
        {
            ModelState.AddModelError(TakeInPage.Field, problem!);
            return PageWith(StatusCodes.Status400BadRequest);
        }

        var taken = await reception.TakeInVersionAsync(id, pdf, Me);
        if (!taken.IsKnown)
        {
            return Redirect(ReceivedModel.Address(id));
        }

        Known = taken.CaseId;
        return PageWith(StatusCodes.Status409Conflict);
    }

    /// <summary>A withdrawal.</summary>
    public async Task<IActionResult> OnPostWithdrawnAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Reason = TypedText.Clean(Reason);
        if (Reason.Length is 0 or > Data.CaseFileRow.ReasonLength)
        {
            ModelState.AddModelError(nameof(Reason), Reason.Length == 0 ? words["import.error-reason"] : words.Fill("withdraw.error-long", ("most", $"{Data.CaseFileRow.ReasonLength}")));
            return PageWith(StatusCodes.Status400BadRequest);
        }

        return await submission.WithdrawAsync(id, Reason, Me) ? Redirect(ReceivedModel.Address(id)) : StatusCode(StatusCodes.Status409Conflict);
    }

    /// <summary>An applicant inside this system sends in by itself.</summary>
    private async Task<bool> LoadAsync(Guid id) => await OpenAsync(id) && Case.Files.Count > 0;
}
