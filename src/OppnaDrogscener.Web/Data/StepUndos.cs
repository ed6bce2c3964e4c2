using Microsoft.EntityFrameworkCore;

namespace OppnaDrogscener.Web.Data;

/// <summary>What can be undone of changes that were made by one click: the latest of each step, until somebody writes in it.</summary>
public sealed class StepUndos(AppDbContext db)
{
    /// <summary>How a step was before a change that can still be undone; null when there is none.</summary>
    public async Task<StepUndoRow?> FindAsync(CaseDraft draft, string step, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var version = draft.VersionOf(step);
        return draft.IsOpen && draft.StepRow(step)?.Raw is null
            ? await db.StepUndos.AsNoTracking().FirstOrDefaultAsync(row => row.CaseId == draft.Id && row.StepId == step && row.Version == version, cancellation)
            : null;
    }

    /// <summary>Remembers how a step was.</summary>
    public async Task KeepAsync(StepUndoRow undo, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(undo);
        var changed = await db.StepUndos.Where(row => row.CaseId == undo.CaseId && row.StepId == undo.StepId)
            .ExecuteUpdateAsync(row => row.SetProperty(item => item.Json, undo.Json).SetProperty(item => item.Version, undo.Version), cancellation);
        if (changed == 0)
        {
            db.StepUndos.Add(undo);
            await db.SaveChangesAsync(cancellation);
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Forgets what has been undone.</summary>
    public Task ForgetAsync(Guid caseId, string step, CancellationToken cancellation) =>
        db.StepUndos.Where(row => row.CaseId == caseId && row.StepId == step).ExecuteDeleteAsync(cancellation);
}
