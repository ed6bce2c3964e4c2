using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Log;

namespace OppnaDrogscener.Web.Data;

/// <summary>Reads the logs of cases. Says nothing of who may see them: that is asked before.</summary>
public sealed class CaseLog(AppDbContext db)
{
    /// <summary>The log of a case, with its head as the case's row has it; both from one question, so that a writer at the same moment is no fault.</summary>
    public async Task<CaseHistory> ReadAsync(Guid caseId, CancellationToken cancellation = default)
    {
        var rows = await (
            from file in db.Cases
            join item in db.CaseEvents on file.Id equals item.CaseId into events
            from item in events.DefaultIfEmpty()
            where file.Id == caseId
            orderby item.Sequence
            select new { file.LogSequence, file.LogHash, Event = item }).AsNoTracking().ToListAsync(cancellation);
        var head = rows.Count == 0 ? ChainHead.None : new ChainHead(rows[0].LogSequence, rows[0].LogHash);
        return new CaseHistory(caseId, [.. rows.Where(row => row.Event is not null).Select(row => row.Event.ToRecord())], head);
    }
}
