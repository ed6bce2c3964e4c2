using System.Globalization;
using OppnaDrogscener.Domain.Clock;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R15. The ground's maximum, by 1 § lag (1930:173), the end day read conservatively; no weekend rule for monitoring; no stacking.</summary>
public sealed class TemporaryPeriodWithinLimitCheck : Check
{
    public override int Order => 150;

    public override IReadOnlyList<string> Keys =>
    [
        "limit", "within", "continues", "on-end-day", "over", "stacked", "short-rest", "new-period", "rest", "stop-earlier", "new-decision",
    ];

    private const string Start = "$.facts.temporary.start";
    private const string Stop = "$.facts.temporary.stop";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        if (view.Clock is not { } clock)
        {
            return ClockGaps.Judge(view);
        }

        var stacked = EarlierPeriods.Judge(view);
        return stacked is null ? Period(view, clock) : Judgement.Of([stacked, Period(view, clock)]);
    }

    private static Judgement Period(CaseView view, ClockResult clock)
    {
        var stop = view.Facts.Temporary!.Stop;
        if (stop <= clock.LastMonitoringDay)
        {
            return Judgement.Met("within", [("stop", stop.Value), .. Days(clock)]).From(Start, Stop);
        }

        if (MayContinue(view, clock))
        {
            return Judgement.Met("continues", [("filed", view.Facts.Temporary.FiledOn!.Value), .. Days(clock)]).From(Start, Stop, "$.facts.temporary.filedOn");
        }

        return stop is { } last ? TooLong(last, clock) : Judgement.Lacks(Stop).And("limit", Days(clock)).From(Start);
    }

    private static Judgement TooLong(DateOnly stop, ClockResult clock)
    {
        var earlier = new Remedy(Statement.Of("stop-earlier", ("last", clock.LastMonitoringDay)),
            new FactChange(Stop, clock.LastMonitoringDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return stop == clock.EndDay
            ? Judgement.Unclear("on-end-day", Days(clock)).From(Start, Stop).Try(earlier)
            : Judgement.NotMet("over", [("stop", stop), .. Days(clock)]).From(Start, Stop).Try(earlier);
    }

    /// <summary>An application within the time that the ground gives; one from before the start is not counted on.</summary>
    private static bool MayContinue(CaseView view, ClockResult clock) =>
        view.Facts.Temporary!.FiledOn is { } filed && view.FilingProlongs(view.Ground!) && filed >= clock.Start && filed <= clock.EndDay;

    private static (string, Value)[] Days(ClockResult clock) =>
        [("start", clock.Start), ("end", clock.EndDay), ("last", clock.LastMonitoringDay)];
}
