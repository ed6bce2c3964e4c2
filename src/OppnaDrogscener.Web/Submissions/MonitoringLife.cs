using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>The monitoring after the decision or the adoption: when it begins and ends, and when its papers are disposed of. The same note twice is one.</summary>
public sealed class MonitoringLife(AppDbContext db, CaseWriter writer, VersionStore versions, TimeProvider clock)
{
    /// <summary>When monitoring may begin; null when nothing permits it.</summary>
    public async Task<PermitTime?> TimeAsync(CaseFileRow row, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Outcome is { } outcome && !DecisionRules.GivesPermit(outcome))
        {
            return null;
        }

        if (await db.Proposals.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == row.Id && item.State == ProposalState.Decided, cancellation) is { DecidedAt: { } decided } decision)
        {
            var conditions = ProposalBasis.Read<PermitConditions>(decision.Conditions);
            var day = decided.SwedishDay();
            return new PermitTime(conditions.From > day ? conditions.From.Value : day, conditions.Until);
        }

        if (await db.OutsideDecisions.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == row.Id, cancellation) is { DecidedOn: { } noted } outside)
        {
            return new PermitTime(noted, outside.Until);
        }

        return await db.CaseVersions.AsNoTracking().Where(item => item.CaseId == row.Id && item.Occasion == EventKinds.Adopted).OrderByDescending(item => item.Number).FirstOrDefaultAsync(cancellation) is { } adopted
            ? new PermitTime(adopted.At.SwedishDay(), null)
            : null;
    }

    /// <summary>Notes that monitoring has begun.</summary>
    public Task<MonitoringOutcome> StartAsync(Guid caseId, DateOnly day, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (await RowAsync(change) is { } started)
        {
            return started.StartedOn == day && change.Row.Status == CaseStatus.Active ? MonitoringOutcome.Done : MonitoringOutcome.NotPossible;
        }

        if (await TimeAsync(change.Row) is not { } time)
        {
            return MonitoringOutcome.NotPossible;
        }

        if (day < time.From || day > time.Until || day > clock.Today())
        {
            return MonitoringOutcome.DayOutside;
        }

        if (!await MoveAsync(change, CaseStatus.Active, EventKinds.MonitoringStarted, new JsonObject { ["day"] = DayText.Iso(day) }))
        {
            return MonitoringOutcome.NotPossible;
        }

        db.Monitorings.Add(new MonitoringRow { CaseId = caseId, StartedOn = day });
        return MonitoringOutcome.Done;
    });

    /// <summary>Notes that monitoring has ended.</summary>
    public Task<MonitoringOutcome> EndAsync(Guid caseId, DateOnly day, string reason, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (await RowAsync(change) is not { } row)
        {
            return MonitoringOutcome.NotPossible;
        }

        if (row.EndedOn is { } ended)
        {
            return ended == day ? MonitoringOutcome.Done : MonitoringOutcome.NotPossible;
        }

        if (day < row.StartedOn || day > clock.Today())
        {
            return MonitoringOutcome.DayOutside;
        }

        (row.EndedOn, row.EndReason) = (day, reason);
        return await MoveAsync(change, CaseStatus.Ended, EventKinds.MonitoringEnded, new JsonObject { ["day"] = DayText.Iso(day) })
            ? MonitoringOutcome.Done
            : throw new InvalidOperationException($"Monitoring that began cannot end while the case is {change.Row.Status}");
    });

    /// <summary>Notes that the papers of an assessment have been disposed of, what and on which ground. Nothing is disposed of by this program itself.</summary>
    public Task<MonitoringOutcome> DisposeAsync(Guid caseId, string what, string basis, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (await RowAsync(change) is not { EndedOn: { } ended } row)
        {
            return MonitoringOutcome.NotPossible;
        }

        if (row.DisposedOn is not null)
        {
            return (row.DisposedWhat, row.DisposalBasis) == (what, basis) ? MonitoringOutcome.Done : MonitoringOutcome.NotPossible;
        }

        if (clock.Today() <= StatutoryTime.KeptAtLeastThrough(ended))
        {
            return MonitoringOutcome.TooEarly;
        }

        (row.DisposedOn, row.DisposedWhat, row.DisposalBasis) = (clock.Today(), what, basis);
        return await MoveAsync(change, CaseStatus.Disposed, EventKinds.Disposed, new JsonObject { ["what"] = Hash(what), ["basis"] = Hash(basis) })
            ? MonitoringOutcome.Done
            : throw new InvalidOperationException($"Nothing can be disposed of while the case is {change.Row.Status}");
    });

    private static string Hash(string text) => VersionStore.HashOf(Encoding.UTF8.GetBytes(text));

    private Task<MonitoringRow?> RowAsync(CaseChange change) => db.Monitorings.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id);

    private async Task<bool> MoveAsync(CaseChange change, CaseStatus to, string kind, JsonObject detail) =>
        await versions.LatestAsync(change.Row.Id) is { } version && change.Move(Submission.TableOf(version.View), to, kind, detail);
}
