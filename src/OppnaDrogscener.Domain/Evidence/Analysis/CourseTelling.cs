using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>How the offences have moved: direction, season, and how much the months vary.</summary>
internal static class CourseTelling
{
    /// <summary>A yearly change that may be a thousandfold says that the counts are too few to tell a direction.</summary>
    internal const double AbsurdRatio = 1000;

    private const double Significance = 0.05;

    public static AnalysisPart Of(CrimeAnalysis analysis) => analysis.Course is { } course
        ? new("course", [.. Trend(course), .. Quarters(course), .. Spread(course), .. Season(course)], Table(course))
        : new("course", [], []);

    private static IEnumerable<Statement> Trend(TimeCourse course)
    {
        if (course.Trend.Value is { } trend && trend.QuasiInterval.Upper < AbsurdRatio)
        {
            yield return Statement.Of("course-trend", ("months", course.Counts.Months), ("ratio", new Value.Measured(trend.YearlyRatio, 2)), ("interval", new Value.Range(trend.QuasiInterval.Lower, trend.QuasiInterval.Upper, 2)));
        }
        else
        {
            yield return Statement.Of("course-no-trend", ("reason", SummaryTelling.Refused(course.Trend.Refusal ?? Refusal.NoConvergence)));
        }

        if (course.Seasonal.Value is { } kendall)
        {
            yield return Statement.Of(kendall.PTwoSided >= Significance ? "course-kendall-level" : kendall.S > 0 ? "course-kendall-rising" : "course-kendall-falling",
                ("months", course.WholeYears.Months), ("p", new Value.Probability(kendall.PTwoSided)));
        }
    }

    private static IEnumerable<Statement> Quarters(TimeCourse course)
    {
        if (course.Quarters.Value is { } quarters)
        {
            yield return Statement.Of("course-quarters", ("quarters", course.Counts.Months / 3), ("slope", new Value.Measured(quarters.SenSlope, 1)),
                ("p", new Value.Probability(quarters.Exact?.PTwoSided ?? quarters.PTwoSided)));
        }
    }

    private static IEnumerable<Statement> Spread(TimeCourse course)
    {
        if (course.Dispersion.Value is { } spread)
        {
            yield return Statement.Of(spread.POver < Significance ? "course-overdispersed" : "course-even", ("index", new Value.Measured(spread.Index, 1)), ("inflation", new Value.Measured(spread.Inflation, 1)));
        }
    }

    private static IEnumerable<Statement> Season(TimeCourse course)
    {
        if (course.Season.Value is not { } season)
        {
            yield return Statement.Of("course-no-season", ("reason", SummaryTelling.Refused(course.Season.Refusal!.Value)));
            yield break;
        }

        var peak = season.Index.Index().MaxBy(month => month.Item);
        (string, Value)[] values = [("months", course.WholeYears.Months), ("month", new Value.MonthOfYear(peak.Index + 1)), ("index", new Value.Measured(peak.Item, 1)), ("p", new Value.Probability(season.P))];
        yield return Statement.Of(season.P < Significance ? "course-season" : "course-no-clear-season", values);
    }

    private static IReadOnlyList<AnalysisTable> Table(TimeCourse course) => course.Season.Value is { } season
        ? [new AnalysisTable("season", ["month", "index"], [.. season.Index.Index().Select(month => (IReadOnlyList<Value>)[new Value.MonthOfYear(month.Index + 1), new Value.Measured(month.Item, 2)])])]
        : [];
}
