using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Checks.Crime;

/// <summary>R18b. Few or many uninvolved people: a band outside the intrusion-weighted window with less than half its crimes per 1 000 people is not met (methods A21, q = 0.6; a convention).</summary>
public sealed class HoursOutweighIntrusionCheck : Check
{
    public override int Order => 185;

    public override IReadOnlyList<string> Keys =>
    [
        "in-proportion", "out-of-proportion", "band", "window", "estimated", "nothing-counted",
        "nobody-counted", "no-source", "count-people", "adopt-window",
    ];

    private const string SchedulePath = "$.facts.monitoring.schedule";
    private const string Incidents = "$.facts.crime.incidents";
    private const string VisitorsPath = "$.facts.crime.visitors";

    public override Judgement Judge(CaseView view)
    {
        List<string> missing = [.. WeekSchedule.Missing(view.Facts.Monitoring)];
        if (view.Schedule.IsEmpty)
        {
            return Judgement.Lacks(missing.Count > 0 ? missing : [SchedulePath]);
        }

        if (view.Hours.Profile is not { } offences)
        {
            return Judgement.Lacks(Incidents);
        }

        if (Visitors.AverageDay(view.Facts.Crime) is not { Total: > 0 } people)
        {
            return Judgement.Lacks($"{VisitorsPath}.hours").Try("count-people");
        }

        var judged = Weigh(view, offences, people);
        return missing.Count > 0 ? Judgement.Of([judged, Judgement.Lacks(missing)]) : judged;
    }

    private static Judgement Weigh(CaseView view, HourProfile offences, VisitorProfile people)
    {
        if (IntrusionBalance.Weigh(offences, people, IntrusionWindow.DefaultShare).Value is not { } balance)
        {
            return Judgement.Unclear("nothing-counted").Wanting(Incidents);
        }

        return double.IsFinite(balance.Window.PerThousandInside)
            ? Judge(view, balance)
            : Judgement.Unclear("nobody-counted", ("hours", HourWords.Span(balance.Window.Window))).Wanting($"{VisitorsPath}.hours").Try("count-people");
    }

    private static Judgement Judge(CaseView view, IntrusionBalance balance)
    {
        var outweighed = balance.BandsOutweighed.Where(band => band.HoursOutside.Any(view.Schedule.AsksOnAnyDay)).ToList();
        var facts = new[] { SchedulePath, VisitorsPath, view.Hours.FromCounts ? "$.facts.crime.hourCounts" : Incidents };
        var visitors = view.Facts.Crime!.Visitors!;
        var judgement = outweighed.Count == 0
            ? Judgement.Met("in-proportion", Figures(balance.Window))
            : outweighed.Aggregate(
                Judgement.NotMet("out-of-proportion", ("bands", HourWords.List(outweighed.Select(band => (band.StartHour, band.StartHour + HourBand.Length))))),
                (sentences, band) => sentences.And("band", ("hours", new Value.HourSpan(band.StartHour, band.StartHour + HourBand.Length)),
                    ("offences", new Value.Number(band.Offences, 1)), ("people", new Value.Number(band.People)), ("rate", new Value.Number(band.PerThousand, 1)))).And("window", Figures(balance.Window));
        judgement = visitors.Estimated == true ? judgement.And("estimated") : judgement;
        judgement = string.IsNullOrWhiteSpace(visitors.Source) ? judgement.And("no-source") : judgement;
        // What is met lacks nothing; the sentence is enough.
        judgement = judgement.Result != CheckResult.Met && string.IsNullOrWhiteSpace(visitors.Source) ? judgement.Wanting($"{VisitorsPath}.source") : judgement;
        return (outweighed.Count == 0 ? judgement : judgement.Try(HourWords.Adopt(balance.Window.Window))).From(facts);
    }

    private static (string, Value)[] Figures(IntrusionWindow window) =>
    [
        ("hours", HourWords.Span(window.Window)), ("share", new Value.Share(window.Share)), ("people", new Value.Share(window.PeopleShare)),
        ("inside", new Value.Number(window.PerThousandInside, 1)), ("q", new Value.Share(IntrusionWindow.DefaultShare)),
    ];
}
