using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Checks.Temporary;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Temporary;

/// <summary>What the application made of a temporary period still lacks, and by when it must be in.</summary>
public sealed class GapsModel(AppDbContext db, CaseStore store, StepCatalog steps, StepRouter router, CaseDesk desk, PageWords words, TimeProvider clock) : PageModel
{
    public CaseFileRow Row { get; private set; } = null!;

    /// <summary>The application or assessment.</summary>
    public CaseDraft FollowUp { get; private set; } = null!;

    /// <summary>Whether the application has come to be about another place, so that the period may not go on by it.</summary>
    public bool IsElsewhere { get; private set; }

    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    /// <summary>The address of the list.</summary>
    public static string Address(Guid caseId) => PeriodModel.Address(caseId) + "/luckor";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var (user, stop) = (CurrentUser.Of(User), HttpContext.RequestAborted);
        if (await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == id, stop) is not { FollowUpId: { } made } period
            || await store.FindAsync(made, user.OrganisationId, stop) is not { } followUp)
        {
            return NotFound();
        }

        Row = await db.Cases.AsNoTracking().FirstAsync(item => item.Id == id, stop);
        FollowUp = followUp;
        IsElsewhere = SamePlace.Compare(period.Mark, SamePlace.Of(followUp.View.Facts)) is null;
        Gaps = GapList.Of(desk, steps, router, followUp, clock.Today(), words.Language);
        return Page();
    }
}
