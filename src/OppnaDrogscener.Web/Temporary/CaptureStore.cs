using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>Keeps what an officer types before there is a case, and makes the case of it. An officer sees only what they typed themselves.</summary>
public sealed class CaptureStore(AppDbContext db, CaseStore cases, CaseComposer composer, CaseWriter writer, TimeProvider clock)
{
    /// <summary>What the user has typed under an id; null when there is nothing.</summary>
    public Task<TemporaryCaptureRow?> FindAsync(Guid id, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        return db.TemporaryCaptures.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id && item.UserId == user.Id, cancellation);
    }

    /// <summary>What the user typed last and has not started; null when there is nothing.</summary>
    public Task<TemporaryCaptureRow?> LatestAsync(CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        return db.TemporaryCaptures.AsNoTracking().Where(item => item.UserId == user.Id).OrderByDescending(item => item.UpdatedAt).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>Keeps what is typed; the new version, or null when it has been saved from another tab since, or belongs to somebody else.</summary>
    public async Task<int?> SaveAsync(Guid id, CaptureInput input, int expected, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        var (typed, now) = (TypedInput.Write(input), clock.GetUtcNow());
        if (expected > 0)
        {
            var saved = await db.TemporaryCaptures.Where(item => item.Id == id && item.UserId == user.Id && (item.Version == expected || item.Typed == typed))
                .ExecuteUpdateAsync(set => set.SetProperty(item => item.Typed, typed).SetProperty(item => item.UpdatedAt, now).SetProperty(item => item.Version, expected + 1), cancellation);
            return saved > 0 ? expected + 1 : null;
        }

        db.TemporaryCaptures.Add(new TemporaryCaptureRow { Id = id, OrganisationId = user.OrganisationId, UserId = user.Id, Typed = typed, UpdatedAt = now, Version = 1 });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return 1;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            return await FindAsync(id, user, cancellation) is { } row && row.Typed == typed ? row.Version : null;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Makes the case of a capture, or puts what is typed now into the draft that was made of it; false when the draft has been changed in the steps or started since, and must be changed there.</summary>
    public async Task<bool> CommitAsync(Guid id, string title, CaseFile file, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(user);
        if (!await db.Cases.AnyAsync(item => item.Id == id))
        {
            try
            {
                await cases.CreateAsync(new NewCase(title, file, file.Regime!.Value, file.LawDate!.Value, "capture") { Id = id }, user);
                await NoteAsync(id);
                return true;
            }
            catch (DbUpdateException)
            {
                // The same capture was sent twice at once: the other one made the case.
            }
        }

        var put = await writer.ChangeAsync(id, user, change => PutAsync(change, title, file));
        if (put)
        {
            await NoteAsync(id);
        }

        return put;
    }

    private async Task<bool> PutAsync(CaseChange change, string title, CaseFile file)
    {
        var capture = await db.TemporaryCaptures.AsNoTracking().FirstOrDefaultAsync(item => item.Id == change.Row.Id);
        if (change.Row.OrganisationId != change.User.OrganisationId || change.Row.Status != CaseStatus.Draft || capture is null || (capture.LogSequence != 0 && capture.LogSequence != change.Row.LogSequence))
        {
            return false;
        }

        var rows = await change.Db.CaseSteps.Where(item => item.CaseId == change.Row.Id).ToDictionaryAsync(item => item.StepId, StringComparer.Ordinal);
        var parts = composer.Divide(file.Facts);
        if (parts.Count == rows.Count && parts.All(part => rows.TryGetValue(part.Key, out var row) && row.Json == part.Value) && change.Row.Regime == file.Regime && change.Row.LawDate == file.LawDate)
        {
            return true;
        }

        foreach (var id in parts.Keys.Union(rows.Keys).ToList())
        {
            if (!rows.TryGetValue(id, out var row))
            {
                row = new CaseStepRow { CaseId = change.Row.Id, StepId = id, Json = "{}" };
                change.Db.CaseSteps.Add(row);
            }

            (row.Json, row.Raw, row.UpdatedAt, row.UpdatedBy) = (parts.GetValueOrDefault(id, "{}"), null, change.Now, change.User.Id);
            row.Version++;
        }

        CaseTitle.Set(change.Row, title);
        (change.Row.Regime, change.Row.LawDate, change.Row.MunicipalityCode) = (file.Regime!.Value, file.LawDate!.Value, file.Facts.Place?.MunicipalityCode);
        change.Happened(EventKinds.TemporaryCaptured, new JsonObject { ["steps"] = parts.Count });
        return true;
    }

    /// <summary>Remembers how far the log has come, so that a later change in the steps is seen.</summary>
    private async Task NoteAsync(Guid id)
    {
        var sequence = await db.Cases.Where(item => item.Id == id).Select(item => item.LogSequence).FirstAsync();
        await db.TemporaryCaptures.Where(item => item.Id == id).ExecuteUpdateAsync(set => set.SetProperty(item => item.LogSequence, sequence));
    }
}
