using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>
/// Takes running periods where days and decisions have brought them. What is due follows from what is stored, so it can be
/// asked for at any time and by anybody: after a filing, after a decision, and whenever somebody opens a period or a list.
/// </summary>
public sealed class TemporaryWatch(AppDbContext db, CaseWriter writer, CaseDesk desk, TimeProvider clock)
{
    private static readonly CaseStatus[] Alive = [CaseStatus.Running, CaseStatus.ContinuesPendingDecision];

    /// <summary>An application has been filed or decided: the period that it was made from goes on, or ends. Call it after the change is saved; nothing happens when there is no such period.</summary>
    public async Task ApplicationMovedAsync(Guid applicationId, CurrentUser user, CancellationToken cancellation = default)
    {
        if (await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.FollowUpId == applicationId, cancellation) is { } period)
        {
            await SettleAsync(period.CaseId, user, cancellation);
        }
    }

    /// <summary>Settles the period that a case is, or that it was made from; the id of that period's case, or null when there is none. A draft of a period is one too.</summary>
    public async Task<Guid?> SettleOfAsync(Guid caseId, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await db.Cases.AnyAsync(item => item.Id == caseId && item.OrganisationId == user.OrganisationId && item.Kind == CaseKind.TemporaryMonitoring, cancellation))
        {
            await SettleAsync(caseId, user, cancellation);
            return caseId;
        }

        var period = await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.FollowUpId == caseId && item.OrganisationId == user.OrganisationId, cancellation);
        if (period is not null)
        {
            await SettleAsync(period.CaseId, user, cancellation);
        }

        return period?.CaseId;
    }

    /// <summary>Settles every period of an organisation that goes on.</summary>
    public async Task SettleAllAsync(CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        var alive = await db.Cases.AsNoTracking().Where(item => item.OrganisationId == user.OrganisationId && item.Kind == CaseKind.TemporaryMonitoring && Alive.Contains(item.Status)).Select(item => item.Id).ToListAsync(cancellation);
        foreach (var id in alive)
        {
            await SettleAsync(id, user, cancellation);
        }
    }

    /// <summary>Takes the steps that are due for a period; nothing is written when none is.</summary>
    public async Task SettleAsync(Guid caseId, CurrentUser user, CancellationToken cancellation = default)
    {
        var row = await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == caseId, cancellation);
        if (row is not null && Alive.Contains(row.Status) && (await DueAsync(row, cancellation)).Steps.Count > 0)
        {
            await writer.ChangeAsync(caseId, user, change => SettleAsync(change, cancellation), cancellation);
        }
    }

    /// <summary>Takes the steps that are due inside a change that is being made, before it goes on.</summary>
    internal async Task<bool> SettleAsync(CaseChange change, CancellationToken cancellation = default)
    {
        if (!Alive.Contains(change.Row.Status))
        {
            return false;
        }

        var (steps, filed, _) = await DueAsync(change.Row, cancellation);
        var period = await change.Db.TemporaryPeriods.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id, cancellation);
        foreach (var step in steps)
        {
            Take(change, period!, step, filed);
        }

        return steps.Count > 0;
    }

    private static void Take(CaseChange change, TemporaryPeriodRow period, CaseStatus to, DateOnly? filed)
    {
        var (kind, detail) = to switch
        {
            CaseStatus.ContinuesPendingDecision => (EventKinds.ContinuesPendingDecision, new JsonObject { ["application"] = period.FollowUpId?.ToString(), ["filed"] = DayText.Iso(filed!.Value) }),
            CaseStatus.Stopped => (EventKinds.EndedByDecision, new JsonObject { ["application"] = period.FollowUpId?.ToString() }),
            _ => (EventKinds.TemporaryExpired, new JsonObject { ["last"] = DayText.Iso(period.LastDay) }),
        };
        if (!change.Move(StatusTables.TemporaryMonitoring, to, kind, detail))
        {
            throw new InvalidOperationException($"A period cannot go from {change.Row.Status} to {to}");
        }

        period.FiledOn ??= filed;
        period.StoppedOn = to switch
        {
            CaseStatus.Expired => period.LastDay,
            CaseStatus.Stopped => change.Now.SwedishDay(),
            _ => period.StoppedOn,
        };
    }

    private async Task<(IReadOnlyList<CaseStatus> Steps, DateOnly? Filed, bool Decided)> DueAsync(CaseFileRow row, CancellationToken cancellation)
    {
        if (await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == row.Id, cancellation) is not { } period)
        {
            return ([], null, false);
        }

        var application = await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == period.FollowUpId && item.Kind == CaseKind.PermitApplication, cancellation);
        var (filed, decided) = (application?.SubmittedAt?.SwedishDay(), application?.Outcome is not null);
        return (TemporaryCourse.StepsDue(row.Status, ClockOf(row, period), period.FilingProlongs, filed, decided, clock.Today()), filed, decided);
    }

    /// <summary>The clock of a period that has been started.</summary>
    public ClockResult ClockOf(CaseFileRow row, TemporaryPeriodRow period)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(period);
        var regime = desk.Templates.Regimes[row.Regime];
        return new TemporaryClock(desk.Templates.Regimes).Count(regime.Grounds[period.GroundId], regime, period.Start);
    }
}
