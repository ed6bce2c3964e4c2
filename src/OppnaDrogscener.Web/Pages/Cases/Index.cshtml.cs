using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>The organisation's cases.</summary>
public sealed class IndexModel(CaseStore store, TemporaryWatch watch, AccessTable access) : PageModel
{
    public IReadOnlyList<CaseFileRow> Rows { get; private set; } = [];

    /// <summary>Where the next page of the list begins; null on the last.</summary>
    public ListPlace? Older { get; private set; }

    public bool MayDraft { get; private set; }

    public async Task OnGetAsync(string? fore)
    {
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        await watch.SettleAllAsync(CurrentUser.Of(User), HttpContext.RequestAborted);
        var rows = await store.ListAsync(CurrentUser.Of(User).OrganisationId, ListPlace.Read(fore), HttpContext.RequestAborted);
        Rows = [.. rows.Take(CaseStore.PageSize)];
        Older = rows.Count > CaseStore.PageSize ? new ListPlace(Rows[^1].UpdatedAt, Rows[^1].Id) : null;
    }
}
