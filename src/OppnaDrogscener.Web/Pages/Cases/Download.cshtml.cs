using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>The case as a file in canonical form.</summary>
public sealed class DownloadModel(CaseStore store) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id) =>
        await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is { } draft
            ? File(draft.Canonical.ToArray(), "application/json", $"{draft.Id:N}.case.json")
            : NotFound();
}
