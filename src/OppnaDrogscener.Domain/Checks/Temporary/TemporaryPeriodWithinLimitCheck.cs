using System.Globalization;
using OppnaDrogscener.Domain.Clock;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R15. The ground's maximum, by 1 § lag (1930:173), the end day read conservatively; no weekend rule for monitoring; no stacking.</summary>
public sealed class TemporaryPeriodWithinLimitCheck : Check
{
    public override int Order => 150;

    public override IReadOnlyList<string> Keys =>
    [
        "limit", "within", "continues", "on-end-day", "over", "stacked", "new-period", "rest", "stop-earlier", "new-decision",
    ];

    private const string Start = "$.facts.temporary.start";
    private const string Stop = "$.facts.temporary.stop";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        if (view.Ground is null)
        {
            return Judgement.Lacks("$.facts.temporary.groundId");
        }

        if (view.Clock is not { } clock)
        {
            return Judgement.Lacks(Start);
        }

        var stacked = EarlierPeriods.Judge(view);
        return stacked is null ? Period(view, clock) : Judgement.Of([stacked, Period(view, clock)]);
    }

    private static Judgement Period(CaseView view, ClockResult clock)
    {
        if (view.Facts.Temporary!.Stop is not { } stop)
        {
            return Judgement.Lacks(Stop).And("limit", Days(clock)).From(Start);
        }

        if (stop <= clock.LastMonitoringDay)
        {
            return Judgement.Met("within", [("stop", stop), .. Days(clock)]).From(Start, Stop);
        }

        if (MayContinue(view, clock))
        {
            return Judgement.Met("continues", [("filed", view.Facts.Temporary.FiledOn!.Value), .. Days(clock)]).From(Start, Stop, "$.facts.temporary.filedOn");
        }

        var earlier = new Remedy(Statement.Of("stop-earlier", ("last", clock.LastMonitoringDay)),
            new FactChange(Stop, clock.LastMonitoringDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return stop == clock.EndDay
            ? Judgement.Unclear("on-end-day", Days(clock)).From(Start, Stop).Try(earlier)
            : Judgement.NotMet("over", [("stop", stop), .. Days(clock)]).From(Start, Stop).Try(earlier);
    }

    private static bool MayContinue(CaseView view, ClockResult clock) =>
        view.Facts.Temporary!.FiledOn is { } filed && view.FilingProlongs(view.Ground!) && filed <= clock.EndDay;

    private static (string, Value)[] Days(ClockResult clock) =>
        [("start", clock.Start), ("end", clock.EndDay), ("last", clock.LastMonitoringDay)];
}
