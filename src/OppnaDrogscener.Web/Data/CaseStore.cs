using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Data;

/// <summary>Loads and saves cases. Every method names the organisation, so that no other's case can be reached.</summary>
public sealed class CaseStore(AppDbContext db, CaseComposer composer, CaseWriter writer, TimeProvider clock)
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
            Id = made.Id ?? Guid.CreateVersion7(now),
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
        };
        CaseTitle.Set(row, made.Title);
        await writer.CreateAsync(row, user, change =>
        {
            db.CaseSteps.AddRange(composer.Divide(made.File.Facts).Select(part => new CaseStepRow
            {
                CaseId = row.Id,
                StepId = part.Key,
                Json = part.Value,
                UpdatedAt = now,
                UpdatedBy = user.Id,
                Version = 1,
            }));
            change.Happened(EventKinds.Created, new JsonObject { ["origin"] = made.Origin });
        }, cancellation);
        return row.Id;
    }

    /// <summary>Saves a step's answers; the new version, or null when somebody else has saved the step since, or the case can no longer be changed.</summary>
    public async Task<int?> SaveStepAsync(CaseDraft draft, StepSave save, CurrentUser user, CaseFacts facts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(save);
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(facts);
        return await writer.ChangeAsync(draft.Id, user, change => SaveStepAsync(change, save, facts, cancellation), cancellation);
    }

    private static async Task<int?> SaveStepAsync(CaseChange change, StepSave save, CaseFacts facts, CancellationToken cancellation)
    {
        var row = await change.Db.CaseSteps.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id && item.StepId == save.Step.Id, cancellation);
        if ((row?.Version ?? 0) != save.Expected || !change.Row.IsOpen)
        {
            return null;
        }

        if (row is not null && row.Raw == save.Raw && (save.Facts is null || row.Json == save.Facts))
        {
            return row.Version;
        }

        if (row is null)
        {
            row = new CaseStepRow { CaseId = change.Row.Id, StepId = save.Step.Id, Json = "{}" };
            change.Db.CaseSteps.Add(row);
        }

        (row.Json, row.Raw, row.UpdatedAt, row.UpdatedBy) = (save.Facts ?? row.Json, save.Raw, change.Now, change.User.Id);
        row.Version++;
        change.Row.MunicipalityCode = facts.Place?.MunicipalityCode;
        change.Happened(EventKinds.StepSaved, new JsonObject { ["step"] = save.Step.Id, ["version"] = row.Version });
        return row.Version;
    }
}
