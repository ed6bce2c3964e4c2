using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Checks.Crime;

/// <summary>R18. Every band of three hours asked for has at least one offence inside area and purpose in the latest 24 months.</summary>
public sealed class HoursHaveEvidenceCheck : Check
{
    public override int Order => 180;

    public override IReadOnlyList<string> Keys =>
    [
        "empty-bands", "every-band", "days-unknown", "window", "asked-hours", "ask-for-times", "leave-out-bands",
    ];

    private const string SchedulePath = "$.facts.monitoring.schedule";
    private const string Incidents = "$.facts.crime.incidents";

    public override Judgement Judge(CaseView view)
    {
        List<string> missing = [];
        if (view.Schedule.IsEmpty)
        {
            missing.Add(SchedulePath);
        }

        if (view.Hours.Bands is not { } bands)
        {
            missing.Add(view.Evidence.HasIncidents ? $"{Incidents}[*].from" : Incidents);
            return Judgement.Lacks(missing).Try("ask-for-times");
        }

        return missing.Count > 0 ? Judgement.Lacks(missing) : Judge(view, bands);
    }

    private static Judgement Judge(CaseView view, HourBands bands)
    {
        var asked = HourBands.Touched(view.Schedule.Asks);
        var empty = bands.WithoutEvidence(asked);
        var facts = new[] { SchedulePath, view.Evidence.HasIncidents ? Incidents : "$.facts.crime.hourCounts" };
        if (empty.Count > 0)
        {
            return WithWindows(Judgement.NotMet("empty-bands", ("empty", HourWords.Bands(empty)), ("asked", asked.Count)).From(facts), view)
                .Try("leave-out-bands", ("empty", HourWords.Bands(empty)));
        }

        return view.Hours.DaysKnown
            ? WithWindows(Judgement.Met("every-band", ("asked", asked.Count), ("least", asked.Min(band => bands.Counts[band]))).From(facts), view)
            : WithWindows(Judgement.Unclear("days-unknown", ("asked", asked.Count)).From(facts).Wanting("$.facts.crime.hourCounts[*].days"), view);
    }

    /// <summary>The shortest windows that hold 50, 60, 70 and 80 % of the crime, beside the hours asked for.</summary>
    private static Judgement WithWindows(Judgement judgement, CaseView view)
    {
        foreach (var (q, window) in ShortestWindow.Curve(view.Hours.Profile!))
        {
            if (window.Value is { } found)
            {
                judgement = judgement.And("window", ("q", new Value.Share(q)), ("hours", HourWords.Span(found.Window)), ("share", new Value.Share(found.Share)), ("week", new Value.Share(found.Window.TimeShare)));
            }
        }

        return judgement.And("asked-hours", ("hours", new Value.Number(view.Schedule.HoursPerWeek, 1)), ("week", new Value.Share(view.Schedule.HoursPerWeek / 168)));
    }
}
