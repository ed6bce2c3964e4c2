using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;

namespace OppnaDrogscener.Web.Pages;

public sealed class IndexModel(AppDbContext db, CaseStore store, TemporaryWatch watch, AccessTable access) : PageModel
{
    private const int Shown = 5;

    /// <summary>Whether the user may make cases.</summary>
    public bool MayDraft { get; private set; }

    /// <summary>The cases that were last worked with.</summary>
    public IReadOnlyList<CaseFileRow> Latest { get; private set; } = [];

    /// <summary>Whether the user may start temporary monitoring.</summary>
    public bool MayCapture { get; private set; }

    /// <summary>The temporary periods of the organisation that go on, the one that ends first first.</summary>
    public IReadOnlyList<(CaseFileRow Row, TemporaryPeriodRow Period)> Running { get; private set; } = [];

    public async Task OnGetAsync()
    {
        MayDraft = access.Admits(User, AccessConvention.StepPages, "POST");
        if (MayDraft)
        {
            MayCapture = access.Admits(User, "/tillfallig/ny");
            Running = await RunningAsync(CurrentUser.Of(User));
            var cases = await store.ListAsync(CurrentUser.Of(User).OrganisationId, null, HttpContext.RequestAborted);
            Latest = [.. cases.Take(Shown)];
        }
    }

    private async Task<IReadOnlyList<(CaseFileRow Row, TemporaryPeriodRow Period)>> RunningAsync(CurrentUser user)
    {
        await watch.SettleAllAsync(user, HttpContext.RequestAborted);
        var found = await (from row in db.Cases.AsNoTracking()
                           join period in db.TemporaryPeriods on row.Id equals period.CaseId
                           where row.OrganisationId == user.OrganisationId && (row.Status == CaseStatus.Running || row.Status == CaseStatus.ContinuesPendingDecision)
                           orderby period.LastDay
                           select new { row, period }).ToListAsync(HttpContext.RequestAborted);
        return [.. found.Select(item => (item.row, item.period))];
    }
}
