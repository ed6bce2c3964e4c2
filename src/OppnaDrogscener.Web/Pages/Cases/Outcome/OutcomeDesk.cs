using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Pages.Cases.Outcome;

/// <summary>Reads what became of a case. Says nothing of who may see it: that is asked before.</summary>
public sealed class OutcomeDesk(AppDbContext db, BoardDesk board, OutsideDecisions outside, MonitoringLife life)
{
    private static readonly CaseStatus[] After = [CaseStatus.FiledElsewhere, CaseStatus.Decided, CaseStatus.Adopted, CaseStatus.Active, CaseStatus.Ended, CaseStatus.Disposed];

    /// <summary>What became of a case; null while there is nothing to tell.</summary>
    public async Task<OutcomeView?> OfAsync(CaseFileRow row, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        return !After.Contains(row.Status) ? null : new OutcomeView
        {
            Row = row,
            Board = row.ReceiverId is null ? null : await board.OpenAsync(row.Id, cancellation),
            Outside = await outside.FindAsync(row.Id, cancellation),
            Monitoring = await db.Monitorings.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == row.Id, cancellation),
            Time = await life.TimeAsync(row, cancellation),
        };
    }
}
