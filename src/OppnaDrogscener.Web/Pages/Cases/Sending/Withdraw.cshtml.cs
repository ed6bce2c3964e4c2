using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Sending;

/// <summary>Withdraws an application that is with a county board. The board then writes the case off.</summary>
public sealed class WithdrawModel(AppDbContext db, Submission submission, PageWords words) : PageModel
{
    [BindProperty]
    public string Reason { get; set; } = "";

    public CaseFileRow Row { get; private set; } = null!;

    /// <summary>The name of the county board.</summary>
    public string Receiver { get; private set; } = "";

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/aterkalla";

    public async Task<IActionResult> OnGetAsync(Guid id) => await ShowAsync(id);

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        Reason = Reason.Trim();
        if (Reason.Length is 0 or > CaseFileRow.ReasonLength)
        {
            ModelState.AddModelError(nameof(Reason), Reason.Length == 0 ? words["withdraw.error-missing"] : words.Fill("withdraw.error-long", ("most", $"{CaseFileRow.ReasonLength}")));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(id);
        }

        return await submission.WithdrawAsync(id, Reason, CurrentUser.Of(User)) ? Redirect(StepRouter.Overview(id)) : StatusCode(StatusCodes.Status409Conflict);
    }

    private async Task<IActionResult> ShowAsync(Guid id)
    {
        Row = await db.Cases.AsNoTracking().FirstAsync(item => item.Id == id, HttpContext.RequestAborted);
        Receiver = await db.Organisations.Where(item => item.Id == Row.ReceiverId).Select(item => item.Name).FirstOrDefaultAsync(HttpContext.RequestAborted) ?? "";
        return Page();
    }
}
