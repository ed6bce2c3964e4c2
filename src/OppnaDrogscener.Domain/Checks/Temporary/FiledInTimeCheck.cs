using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Clock;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R16. End day, outer filing day (2 § lag 1930:173) and the conservative file-by day.</summary>
public sealed class FiledInTimeCheck : Check
{
    public override int Order => 160;

    public override IReadOnlyList<string> Keys =>
    [
        "no-filing", "stops-in-time", "deadline", "before-start", "in-time", "in-time-late", "weekend-rule", "late", "file",
    ];

    private const string Filed = "$.facts.temporary.filedOn";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        if (view.Ground is not { } ground)
        {
            return ClockGaps.Judge(view);
        }

        if (view.Applicant is null && ground.Users.Select(user => view.Regime.FilingProlongs(ground, user)).Distinct().Count() > 1)
        {
            return Judgement.Lacks("$.facts.applicant.kind");
        }

        if (!view.FilingProlongs(ground))
        {
            return Judgement.NotApplicable("no-filing").From("$.facts.temporary.groundId");
        }

        return view.Clock is { FileBy: { } by, LastFilingDay: { } outer } clock
            ? Judge(view.Facts.Temporary!, by, outer, clock)
            : ClockGaps.Judge(view);
    }

    private static Judgement Judge(TemporaryFacts temporary, DateOnly by, DateOnly outer, ClockResult clock)
    {
        var stopsInTime = temporary.Stop is { } stop && stop <= clock.LastMonitoringDay;
        if (stopsInTime && (temporary.FiledOn is null || temporary.FiledOn > clock.EndDay))
        {
            return Judgement.NotApplicable("stops-in-time", [("stop", temporary.Stop!.Value), .. Days(by, outer, clock)]).From("$.facts.temporary.stop", "$.facts.temporary.start");
        }

        return temporary.FiledOn is { } filed ? Judge(filed, by, outer, clock)
            : Judgement.Lacks(Filed).And("deadline", Days(by, outer, clock)).Try("file", ("by", by));
    }

    private static Judgement Judge(DateOnly filed, DateOnly by, DateOnly outer, ClockResult clock)
    {
        (string, Value)[] values = [("filed", filed), .. Days(by, outer, clock)];
        var judgement = TemporaryCourse.Read(clock, filed) switch
        {
            FilingReading.BeforeStart => Judgement.Unclear("before-start", values),
            FilingReading.InTime => Judgement.Met("in-time", values),
            FilingReading.InTimeLate => Judgement.Met("in-time-late", values),
            FilingReading.WeekendRule => Judgement.Unclear("weekend-rule", values),
            _ => Judgement.NotMet("late", values),
        };
        return judgement.From(Filed, "$.facts.temporary.start");
    }

    private static (string, Value)[] Days(DateOnly by, DateOnly outer, ClockResult clock) =>
        [("by", by), ("outer", outer), ("end", clock.EndDay), ("start", clock.Start), ("reminder", clock.RemindOn!.Value)];
}
