using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Data;

/// <summary>Loads and saves cases. Every method names the organisation, so that no other's case can be reached.</summary>
public sealed class CaseStore(AppDbContext db, CaseComposer composer, TimeProvider clock)
{
    /// <summary>Cases shown on one page of a list.</summary>
    public const int PageSize = 25;

    /// <summary>The case; null when the organisation has none with that id.</summary>
    public async Task<CaseDraft?> FindAsync(Guid id, Guid organisationId, CancellationToken cancellation = default)
    {
        var row = await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id && item.OrganisationId == organisationId, cancellation);
        if (row is null)
        {
            return null;
        }

        var steps = await db.CaseSteps.AsNoTracking().Where(item => item.CaseId == id).ToDictionaryAsync(item => item.StepId, StringComparer.Ordinal, cancellation);
        return composer.Compose(row, steps);
    }

    /// <summary>The organisation's cases, the last changed first; one more than a page where there are more.</summary>
    /// <param name="organisationId">The organisation.</param>
    /// <param name="before">Only cases changed before this one in the list; null from the top.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<CaseFileRow>> ListAsync(Guid organisationId, ListPlace? before, CancellationToken cancellation = default)
    {
        var cases = db.Cases.AsNoTracking().Where(item => item.OrganisationId == organisationId);
        if (before is { } place)
        {
            cases = cases.Where(item => item.UpdatedAt < place.At || (item.UpdatedAt == place.At && item.Id.CompareTo(place.Id) < 0));
        }

        return await cases.OrderByDescending(item => item.UpdatedAt).ThenByDescending(item => item.Id).Take(PageSize + 1).ToListAsync(cancellation);
    }

    /// <summary>Stores a new case and gives its id.</summary>
    public async Task<Guid> CreateAsync(NewCase made, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(user);
        var now = clock.GetUtcNow();
        var row = new CaseFileRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = user.OrganisationId,
            Kind = made.File.Kind,
            Regime = made.Regime,
            LawDate = made.LawDate,
            Title = "",
            TitleNorm = "",
            TitleSort = [],
            MunicipalityCode = made.File.Facts.Place?.MunicipalityCode,
            CreatedAt = now,
            UpdatedAt = now,
            Version = 1,
        };
        CaseTitle.Set(row, made.Title);
        db.Cases.Add(row);
        db.CaseSteps.AddRange(composer.Divide(made.File.Facts).Select(part => new CaseStepRow
        {
            CaseId = row.Id,
            StepId = part.Key,
            Json = part.Value,
            UpdatedAt = now,
            UpdatedBy = user.Id,
            Version = 1,
        }));
        Happened(row.Id, user, "case-created", new JsonObject { ["origin"] = made.Origin });
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return row.Id;
    }

    /// <summary>Saves a step's answers; the new version, or null when somebody else has saved since.</summary>
    public async Task<int?> SaveStepAsync(CaseDraft draft, StepSave save, CurrentUser user, CaseFacts facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(save);
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(facts);
        var now = clock.GetUtcNow();
        var row = await db.CaseSteps.FirstOrDefaultAsync(item => item.CaseId == draft.Id && item.StepId == save.Step.Id, cancellation);
        if ((row?.Version ?? 0) != save.Expected)
        {
            return null;
        }

        if (row is not null && row.Raw == save.Raw && (save.Facts is null || row.Json == save.Facts))
        {
            return row.Version;
        }

        if (row is null)
        {
            row = new CaseStepRow { CaseId = draft.Id, StepId = save.Step.Id, Json = "{}" };
            db.CaseSteps.Add(row);
        }

        (row.Json, row.Raw, row.UpdatedAt, row.UpdatedBy) = (save.Facts ?? row.Json, save.Raw, now, user.Id);
        row.Version++;
        var file = await db.Cases.FirstAsync(item => item.Id == draft.Id, cancellation);
        (file.UpdatedAt, file.MunicipalityCode) = (now, facts.Place?.MunicipalityCode);
        Happened(draft.Id, user, "step-saved", new JsonObject { ["step"] = save.Step.Id, ["version"] = row.Version });
        return await CommitAsync(cancellation) ? row.Version : null;
    }

    private async Task<bool> CommitAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException problem) when (problem is DbUpdateConcurrencyException || problem.Entries.Any(entry => entry is { Entity: CaseStepRow, State: EntityState.Added }))
        {
            // The second case: two tabs made the step's first row at the same time.
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private void Happened(Guid caseId, CurrentUser user, string kind, JsonObject detail)
    {
        var now = clock.GetUtcNow();
        db.CaseEvents.Add(new CaseEventRow { Id = Guid.CreateVersion7(now), CaseId = caseId, At = now, UserId = user.Id, Kind = kind, Detail = detail.ToJsonString() });
    }
}
