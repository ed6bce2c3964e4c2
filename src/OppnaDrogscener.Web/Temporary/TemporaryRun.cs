using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What is done with a period that goes on. Steps that have become due are taken first, so that nobody acts on a period that has run out.</summary>
public sealed class TemporaryRun(CaseWriter writer, CaseStore store, TemporaryWatch watch, TemporaryFollowUp followUp)
{
    /// <summary>Notes that the cameras are turned off or on again; a pause never stops the clock. False when the period no longer goes on. The same note twice is one.</summary>
    public Task<bool> NoteAsync(Guid caseId, bool on, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (await GoingOnAsync(change) is not { } period)
        {
            return false;
        }

        if (on == period.PausedAt is not null)
        {
            period.PausedAt = on ? null : change.Now;
            change.Happened(on ? EventKinds.MonitoringResumed : EventKinds.MonitoringPaused);
        }

        return true;
    });

    /// <summary>Stops the monitoring for good; false when it no longer goes on.</summary>
    public Task<bool> StopAsync(Guid caseId, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (await GoingOnAsync(change) is not { } period)
        {
            return false;
        }

        var day = change.Now.SwedishDay();
        (period.StoppedOn, period.EndedBy) = (day, PeriodEnd.Officer);
        return change.Move(StatusTables.TemporaryMonitoring, CaseStatus.Stopped, EventKinds.TemporaryStopped, new JsonObject { ["day"] = DayText.Iso(day) });
    });

    /// <summary>Makes an application, or where none exists an assessment, of the facts; the id of the one made before when there is one. Null when nothing has been started.</summary>
    public async Task<Guid?> FollowUpAsync(Guid caseId, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await store.FindAsync(caseId, user.OrganisationId, cancellation) is not { } draft || draft.Row.Status == CaseStatus.Draft)
        {
            return null;
        }

        // The case gets the id that the period's own gives it, so that two clicks at once make one.
        var id = FollowUpIdOf(caseId);
        if (await store.FindAsync(id, user.OrganisationId, cancellation) is null)
        {
            try
            {
                await store.CreateAsync(followUp.Make(draft) with { Id = id }, user, cancellation);
            }
            catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
            {
                // The other click was first.
            }
        }

        await writer.ChangeAsync(caseId, user, change => LinkAsync(change, id), cancellation);
        return id;
    }

    /// <summary>The id of the case that is made of a period.</summary>
    internal static Guid FollowUpIdOf(Guid caseId) => new(System.Security.Cryptography.SHA256.HashData(Encoding.ASCII.GetBytes($"follow-up of {caseId:N}")).AsSpan(0, 16));

    private static async Task<bool> LinkAsync(CaseChange change, Guid id)
    {
        var period = await change.Db.TemporaryPeriods.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id);
        if (period is null || period.FollowUpId is not null)
        {
            return false;
        }

        period.FollowUpId = id;
        change.Happened(EventKinds.FollowUpMade, new JsonObject { ["case"] = id.ToString() });
        return true;
    }

    private async Task<TemporaryPeriodRow?> GoingOnAsync(CaseChange change)
    {
        await watch.SettleAsync(change);
        return change.Row.Status is CaseStatus.Running or CaseStatus.ContinuesPendingDecision
            ? await change.Db.TemporaryPeriods.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id)
            : null;
    }
}
