using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>Finds the clock that belongs to a case: its own when it is a temporary period, else that of the period it was made from.</summary>
public sealed class ClockFaces(AppDbContext db, CaseStore store, FilingReader filings, PeriodClocks clocks, ClockWords words)
{
    /// <summary>The key of the view that shows the clock itself, so that the frame does not show it once more.</summary>
    public const string ShownByThePage = "clock-shown";

    /// <summary>The clock; null when no clock belongs to the case, or when it is another organisation's.</summary>
    public async Task<ClockFace?> OfAsync(Guid caseId, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => (item.CaseId == caseId || item.FollowUpId == caseId) && item.OrganisationId == user.OrganisationId, cancellation) is { } period)
        {
            return await OfAsync(await db.Cases.AsNoTracking().FirstAsync(item => item.Id == period.CaseId, cancellation), period, cancellation);
        }

        return await db.Cases.AnyAsync(item => item.Id == caseId && item.Kind == CaseKind.TemporaryMonitoring, cancellation)
            && await store.FindAsync(caseId, user.OrganisationId, cancellation) is { Row.Status: CaseStatus.Draft } draft && clocks.Of(draft.View) is { } counted
            ? words.Waiting(draft, counted)
            : null;
    }

    /// <summary>The clocks of an organisation's periods that go on, the one that ends first first.</summary>
    public async Task<IReadOnlyList<ClockFace>> GoingOnAsync(CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        var found = await (from row in db.Cases.AsNoTracking()
                           join period in db.TemporaryPeriods.AsNoTracking() on row.Id equals period.CaseId
                           where row.OrganisationId == user.OrganisationId && (row.Status == CaseStatus.Running || row.Status == CaseStatus.ContinuesPendingDecision)
                           orderby period.LastDay, row.Id
                           select new { row, period }).ToListAsync(cancellation);
        List<ClockFace> faces = [];
        foreach (var item in found)
        {
            faces.Add(await OfAsync(item.row, item.period, cancellation));
        }

        return faces;
    }

    private async Task<ClockFace> OfAsync(CaseFileRow row, TemporaryPeriodRow period, CancellationToken cancellation)
    {
        var counted = clocks.Of(row, period);
        var made = period.FollowUpId is { } id ? await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, cancellation) : null;
        return words.Of(row, period, made, counted, await filings.OfAsync(period, counted, clocks.GroundOf(row, period), cancellation));
    }
}
