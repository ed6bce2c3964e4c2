using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Checks.Crime;

/// <summary>R18. Every band of three hours asked for has at least one offence inside area and purpose in the latest 24 months.</summary>
public sealed class HoursHaveEvidenceCheck : Check
{
    public override int Order => 180;

    public override IReadOnlyList<string> Keys =>
    [
        "empty-bands", "every-band", "days-unknown", "period-unknown", "bands-not-counted", "without-time", "window", "asked-hours",
        "ask-for-times", "leave-out-bands", "adopt-window", "adopt-window-week",
    ];

    private const string SchedulePath = "$.facts.monitoring.schedule";
    private const string Incidents = "$.facts.crime.incidents";
    private const string HourCounts = "$.facts.crime.hourCounts";
    private const int ShownRows = 5;

    public override Judgement Judge(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Figures.Once(this, () => Found(view));
    }

    /// <summary>Follows from the answers alone: regime and day are never asked for.</summary>
    private static Judgement Found(CaseView view)
    {
        List<string> missing = [.. WeekSchedule.Missing(view.Facts.Monitoring)];
        if (view.Schedule.IsEmpty && missing.Count == 0)
        {
            missing.Add(SchedulePath);
        }

        if (view.Hours.Bands is not { } bands)
        {
            return Judgement.Lacks([.. missing, .. Untimed(view)]).Try("ask-for-times");
        }

        if (view.Schedule.IsEmpty)
        {
            return Judgement.Lacks(missing);
        }

        var judged = Judge(view, bands);
        return missing.Count > 0 ? Judgement.Of([judged, Judgement.Lacks(missing)]) : judged;
    }

    private static Judgement Judge(CaseView view, HourBands bands)
    {
        var asked = HourBands.Touched(view.Schedule.Asks);
        var empty = bands.WithoutEvidence(asked);
        var unknown = empty.Where(band => view.Hours.DaysNotCounted.Contains(band.Days)).ToList();
        var known = empty.Except(unknown).ToList();
        var judgement = known.Count > 0
            ? Adopt(view, Judgement.NotMet("empty-bands", ("empty", HourWords.Bands(known)), ("asked", asked.Count)).Try("leave-out-bands", ("empty", HourWords.Bands(known))))
            : unknown.Count > 0 ? Judgement.Unclear("bands-not-counted", ("bands", HourWords.Bands(unknown))).Wanting(HourCounts)
            : Whole(view.Hours, asked, bands);
        return WithWindows(judgement, view).From(SchedulePath, view.Hours.FromCounts ? HourCounts : Incidents);
    }

    /// <summary>The shortest window that holds the largest share and has offences in every band of it, to adopt as it is.</summary>
    private static Judgement Adopt(CaseView view, Judgement judgement)
    {
        var windows = ShortestWindow.CurveShares.Reverse().Select(q => Shortest(view.Hours, q)).OfType<WeekWindow>();
        return windows.Where(view.Hours.Covers).Take(1).Aggregate(judgement, (so, window) => so.Try(HourWords.Adopt(window)));
    }

    private static WeekWindow? Shortest(HourEvidence hours, double q) => hours.Matrix is { } matrix
        ? ShortestWindow.OfWeek(matrix, q).Value?.Window
        : ShortestWindow.OfHours(hours.Profile!, q).Value?.Window is { } day ? new WeekWindow(0, WeekMatrix.Days, day.StartHour, day.Length) : null;

    /// <summary>Every band has offences; what is left is whether they are known to be of those days and of the latest 24 months.</summary>
    private static Judgement Whole(HourEvidence hours, IReadOnlyList<HourBand> asked, HourBands bands)
    {
        if (hours.DaysUnknown.Count > 0)
        {
            return Judgement.Unclear("days-unknown", ("asked", asked.Count)).Wanting(hours.DaysUnknown);
        }

        return hours.PeriodUnknown.Count > 0
            ? Judgement.Unclear("period-unknown", ("asked", asked.Count)).Wanting(hours.PeriodUnknown)
            : Judgement.Met("every-band", ("asked", asked.Count), ("least", asked.Min(band => bands.Counts[band])));
    }

    private static IEnumerable<string> Untimed(CaseView view) => view.Evidence.HasIncidents
        ? view.Evidence.Crime.Incidents.Index().Where(pair => pair.Item.From?.Time is null).Take(ShownRows).Select(pair => $"{Incidents}[{pair.Index}].from")
        : [Incidents];

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

        judgement = view.Hours.WithoutTime > 0 ? judgement.And("without-time", ("count", view.Hours.WithoutTime)).Try("ask-for-times") : judgement;
        return judgement.And("asked-hours", ("hours", new Value.Number(view.Schedule.HoursPerWeek, 1)), ("week", new Value.Share(view.Schedule.HoursPerWeek / 168)));
    }
}
