using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>
/// Takes running periods where days and decisions have brought them. What follows from a filing, a withdrawal or a decision is
/// written in the same transaction as it; what follows from days is written when somebody looks. Both are the system's doing.
/// </summary>
public sealed class TemporaryWatch(AppDbContext db, CaseWriter writer, PeriodClocks clocks, FilingReader filings, TimeProvider clock)
{
    private static readonly CaseStatus[] Alive = [CaseStatus.Running, CaseStatus.ContinuesPendingDecision];

    /// <summary>
    /// An application is being filed, withdrawn or decided: the period that it was made from goes on, or ends. Call it last in the
    /// work of the change, after the row has been moved; nothing happens when the application was not made from a period.
    /// </summary>
    public async Task FollowAsync(CaseChange application, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (await application.Db.TemporaryPeriods.FirstOrDefaultAsync(item => item.FollowUpId == application.Row.Id, cancellation) is { } period)
        {
            var row = await application.Db.Cases.FirstAsync(item => item.Id == period.CaseId, cancellation);
            await TakeAsync(application.Following(row, CurrentUser.System), period, application.Row, cancellation);
        }
    }

    /// <summary>Settles the period that a case is, or that it was made from; nothing happens when it is neither, or another organisation's.</summary>
    public async Task SettleOfAsync(Guid caseId, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => (item.CaseId == caseId || item.FollowUpId == caseId) && item.OrganisationId == user.OrganisationId, cancellation) is { } period)
        {
            await SettleAsync(period.CaseId, cancellation);
        }
    }

    /// <summary>Settles every period of an organisation that goes on.</summary>
    public async Task SettleAllAsync(CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        var alive = await db.Cases.AsNoTracking().Where(item => item.OrganisationId == user.OrganisationId && item.Kind == CaseKind.TemporaryMonitoring && Alive.Contains(item.Status)).Select(item => item.Id).ToListAsync(cancellation);
        foreach (var id in alive)
        {
            await SettleAsync(id, cancellation);
        }
    }

    /// <summary>Takes the steps that are due for a period; nothing is written when none is.</summary>
    public async Task SettleAsync(Guid caseId, CancellationToken cancellation = default)
    {
        if (await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == caseId && Alive.Contains(item.Status), cancellation) is { } row
            && await db.TemporaryPeriods.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId, cancellation) is { } period
            && (await DueAsync(row, period, await ApplicationAsync(period, cancellation), cancellation)).Steps.Count > 0)
        {
            await writer.ChangeAsync(caseId, CurrentUser.System, async change =>
            {
                await SettleAsync(change, cancellation);
                return true;
            }, cancellation);
        }
    }

    /// <summary>Takes the steps that are due inside a change of the period that is being made, before it goes on.</summary>
    internal async Task SettleAsync(CaseChange change, CancellationToken cancellation = default)
    {
        if (Alive.Contains(change.Row.Status) && await change.Db.TemporaryPeriods.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id, cancellation) is { } period)
        {
            await TakeAsync(change.Following(change.Row, CurrentUser.System), period, await ApplicationAsync(period, cancellation), cancellation);
        }
    }

    private Task<CaseFileRow?> ApplicationAsync(TemporaryPeriodRow period, CancellationToken cancellation) =>
        db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == period.FollowUpId, cancellation);

    private async Task TakeAsync(CaseChange change, TemporaryPeriodRow period, CaseFileRow? application, CancellationToken cancellation)
    {
        var (steps, filing) = await DueAsync(change.Row, period, application, cancellation);
        foreach (var step in steps)
        {
            Take(change, period, step, application, filing);
        }

        if (steps.Count == 0 && change.Row.Status == CaseStatus.ContinuesPendingDecision && filing is { Counted: { } day } && day != period.FiledOn)
        {
            period.FiledOn = day;
            change.Happened(EventKinds.FilingCorrected, new JsonObject { ["filed"] = DayText.Iso(day) });
        }
    }

    private static void Take(CaseChange change, TemporaryPeriodRow period, CaseStatus to, CaseFileRow? application, Filing? filing)
    {
        var withdrawn = application is { Outcome: null };
        var (kind, detail) = to switch
        {
            CaseStatus.ContinuesPendingDecision => (EventKinds.ContinuesPendingDecision, new JsonObject { ["application"] = period.FollowUpId?.ToString(), ["filed"] = DayText.Iso(filing!.Day) }),
            CaseStatus.Running => (EventKinds.FilingCorrected, new JsonObject { ["filed"] = filing is null ? null : DayText.Iso(filing.Day) }),
            CaseStatus.Stopped => (withdrawn ? EventKinds.EndedByWithdrawal : EventKinds.EndedByDecision, new JsonObject { ["application"] = period.FollowUpId?.ToString() }),
            _ => (EventKinds.TemporaryExpired, new JsonObject { ["last"] = DayText.Iso(period.LastDay) }),
        };
        if (!change.Move(StatusTables.TemporaryMonitoring, to, kind, detail))
        {
            throw new InvalidOperationException($"A period cannot go from {change.Row.Status} to {to}");
        }

        // What ended by a decision keeps its day; before that a corrected note can take the right to go on away.
        period.FiledOn = to == CaseStatus.Stopped ? period.FiledOn ?? filing?.Counted : filing?.Counted;
        (period.StoppedOn, period.EndedBy) = to switch
        {
            CaseStatus.Expired => (period.LastDay, PeriodEnd.Time),
            CaseStatus.Stopped => (change.Now.SwedishDay(), withdrawn ? PeriodEnd.Withdrawal : PeriodEnd.Decision),
            _ => (period.StoppedOn, period.EndedBy),
        };
    }

    private async Task<(IReadOnlyList<CaseStatus> Steps, Filing? Filing)> DueAsync(CaseFileRow row, TemporaryPeriodRow period, CaseFileRow? application, CancellationToken cancellation)
    {
        var counted = clocks.Of(row, period);
        var filing = application is null ? null : await filings.OfAsync(period, counted, clocks.GroundOf(row, period), cancellation);
        var ended = application is { Outcome: not null } or { WithdrawnAt: not null };
        return (TemporaryCourse.StepsDue(row.Status, counted, period.FilingProlongs, filing?.Counted, ended, clock.Today()), filing);
    }
}
