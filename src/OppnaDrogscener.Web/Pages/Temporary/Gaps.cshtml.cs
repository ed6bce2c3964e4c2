using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Temporary;

/// <summary>What the application made of a temporary period still lacks, and by when it must be in.</summary>
public sealed class GapsModel(AppDbContext db, CaseStore store, TemporaryWatch watch, StepCatalog steps, StepRouter router, CaseDesk desk, PageWords words, TimeProvider clock) : PageModel
{
    public CaseFileRow Row { get; private set; } = null!;

    /// <summary>The application or assessment.</summary>
    public CaseDraft FollowUp { get; private set; } = null!;

    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    public ClockResult Clock { get; private set; } = null!;

    public bool FilingProlongs { get; private set; }

    /// <summary>How a filing today would be read; null where filing prolongs nothing.</summary>
    public FilingReading? Today { get; private set; }

    /// <summary>The address of the list.</summary>
    public static string Address(Guid caseId) => PeriodModel.Address(caseId) + "/luckor";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var (user, stop) = (CurrentUser.Of(User), HttpContext.RequestAborted);
        await watch.SettleAsync(id, user, stop);
        if (await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == id, stop) is not { FollowUpId: { } made } period
            || await store.FindAsync(made, user.OrganisationId, stop) is not { } followUp)
        {
            return NotFound();
        }

        Row = await db.Cases.AsNoTracking().FirstAsync(item => item.Id == id, stop);
        (FollowUp, Clock, FilingProlongs) = (followUp, watch.ClockOf(Row, period), period.FilingProlongs);
        Today = FilingProlongs ? TemporaryCourse.Read(Clock, clock.Today()) : null;
        Gaps = GapList.Of(desk, steps, router, followUp, clock.Today(), words.Language);
        return Page();
    }
}
