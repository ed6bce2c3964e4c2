using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>The clocks of temporary periods.</summary>
public sealed class PeriodClocks(CaseDesk desk)
{
    /// <summary>The ground of a period that has been started.</summary>
    public Ground GroundOf(CaseFileRow row, TemporaryPeriodRow period)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(period);
        return desk.Templates.Regimes[row.Regime].Grounds[period.GroundId];
    }

    /// <summary>The clock of a period that has been started.</summary>
    public ClockResult Of(CaseFileRow row, TemporaryPeriodRow period)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(period);
        return Count(GroundOf(row, period), desk.Templates.Regimes[row.Regime], period.Start);
    }

    /// <summary>The clock of a case by its own ground and first day; null when it cannot run.</summary>
    public ClockResult? Of(DraftView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Facts.Temporary is { GroundId: { } id } temporary && view.Regime.Grounds.GetValueOrDefault(id) is { } ground
            && TemporaryClock.StartOf(view.Facts.Monitoring?.MountedOn, temporary.Start) is { } start && TemporaryClock.Covers(ground, start)
            ? Count(ground, view.Regime, start)
            : null;
    }

    private ClockResult Count(Ground ground, Regime regime, DateOnly start) => new TemporaryClock(desk.Templates.Regimes).Count(ground, regime, start);
}
