using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Basis;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Status;

namespace OppnaDrogscener.Web.Data;

/// <summary>
/// Notices that law, texts or form have changed since a draft was last seen. The change is told until somebody says that
/// they have seen it; results that move because of the user's own answers are no change.
/// </summary>
public sealed class BasisWatch(AppDbContext db, CaseDesk desk, BasisCatalog catalog, TimeProvider clock)
{
    /// <summary>Whether a draft stands on something else than when it was last seen. Cheap enough for every page.</summary>
    public async Task<bool> HasChangedAsync(Guid caseId, Guid organisationId, CancellationToken cancellation = default)
    {
        var seen = await (from file in db.Cases.AsNoTracking()
                          join basis in db.CaseBases on file.Id equals basis.CaseId
                          where file.Id == caseId && file.OrganisationId == organisationId && file.Status == CaseStatus.Draft
                          select new { file.Kind, file.Regime, file.LawDate, basis.Fingerprint }).FirstOrDefaultAsync(cancellation);
        return seen is not null && seen.Fingerprint != catalog.Of(seen.Kind, seen.Regime, seen.LawDate).Hash;
    }

    /// <summary>What has changed since the draft was last seen; empty when nothing has, or when the case is no draft. What is seen now is remembered when nothing has changed.</summary>
    public async Task<IReadOnlyList<BasisChange>> ChangesAsync(CaseDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (!draft.IsOpen)
        {
            return [];
        }

        var row = await db.CaseBases.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == draft.Id, cancellation);
        var now = Of(draft);
        var changes = row is null ? [] : JsonSerializer.Deserialize<CaseBasis>(row.Json)!.ChangesTo(now);
        if (changes.Count == 0 && row?.Json != JsonSerializer.Serialize(now))
        {
            await RememberAsync(draft, now, cancellation);
        }

        return changes;
    }

    /// <summary>Somebody has seen what has changed.</summary>
    public Task AcknowledgeAsync(CaseDraft draft, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return RememberAsync(draft, Of(draft), cancellation);
    }

    private CaseBasis Of(CaseDraft draft) => StandOf(draft).Basis with
    {
        Results = BasisReader.ResultsOf(desk.Judge(draft.File, draft.View.Regime, draft.View.LawDate)),
    };

    private (CaseBasis Basis, string Hash) StandOf(CaseDraft draft) => catalog.Of(draft.View.Kind, draft.Row.Regime, draft.Row.LawDate);

    private async Task RememberAsync(CaseDraft draft, CaseBasis basis, CancellationToken cancellation)
    {
        var (json, fingerprint, now) = (JsonSerializer.Serialize(basis), StandOf(draft).Hash, clock.GetUtcNow());
        var known = db.CaseBases.Where(item => item.CaseId == draft.Id);
        if (await known.ExecuteUpdateAsync(set => set.SetProperty(item => item.Json, json).SetProperty(item => item.Fingerprint, fingerprint).SetProperty(item => item.SeenAt, now), cancellation) > 0)
        {
            return;
        }

        db.CaseBases.Add(new CaseBasisRow { CaseId = draft.Id, Fingerprint = fingerprint, Json = json, SeenAt = now });
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Two visitors saw the draft for the first time together: either's memory will do.
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }
}
