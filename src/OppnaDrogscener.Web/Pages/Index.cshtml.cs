using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Pages;

public sealed class IndexModel(CaseStore store, AccessTable access) : PageModel
{
    private const int Shown = 5;

    /// <summary>Whether the user may make cases.</summary>
    public bool MayDraft { get; private set; }

    /// <summary>The cases that were last worked with.</summary>
    public IReadOnlyList<CaseFileRow> Latest { get; private set; } = [];

    public async Task OnGetAsync()
    {
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        if (MayDraft)
        {
            var cases = await store.ListAsync(CurrentUser.Of(User).OrganisationId, null, HttpContext.RequestAborted);
            Latest = [.. cases.Take(Shown)];
        }
    }
}
