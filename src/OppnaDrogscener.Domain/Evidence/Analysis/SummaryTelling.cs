using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>The findings in a few sentences, each with its uncertainty.</summary>
internal static class SummaryTelling
{
    private static readonly Dictionary<bool, string> Trends = new() { [true] = "summary-rising", [false] = "summary-falling" };

    public static AnalysisPart Of(CrimeAnalysis analysis) => new("summary",
    [
        .. analysis.IsEmpty ? [Statement.Of("summary-empty")] : Array.Empty<Statement>(),
        .. Volume(analysis.Volume, analysis.Series.TargetedOnly),
        .. Levels(analysis),
        .. Kinds(analysis.Types),
        .. Direction(analysis.Course),
        .. Hours(analysis.Hours),
    ], []);

    private static IEnumerable<Statement> Volume(PlaceVolume? volume, bool targetedOnly)
    {
        if (volume is not null)
        {
            yield return Statement.Of(targetedOnly ? "summary-volume-targeted" : "summary-volume", ("count", new Value.Number(volume.Count)), ("months", volume.Counts.Months),
                ("from", new Value.Month(volume.Counts.First)), ("to", new Value.Month(volume.Counts.End.AddMonths(-1))),
                ("mean", new Value.Number(volume.PerMonth, 1)), ("interval", new Value.Range(volume.Interval.Lower, volume.Interval.Upper, 0)));
        }
    }

    private static IEnumerable<Statement> Levels(CrimeAnalysis analysis)
    {
        if (analysis is { Volume: not null, Comparisons.Count: 0 })
        {
            yield return Statement.Of("summary-no-comparison");
        }

        foreach (var comparison in analysis.Comparisons)
        {
            yield return Level(comparison);
        }
    }

    private static Statement Level(AreaComparison comparison)
    {
        (string, Value) area = ("area", AreaName(comparison));
        if (comparison.Main.Ratio.Value is not { } ratio)
        {
            return Statement.Of("summary-level-refused", area, ("reason", Refused(comparison.Main.Ratio.Refusal!.Value)));
        }

        List<(string, Value)> values = [area, ("low", new Value.Measured(ratio.MidP.Lower, 1)), ("high", new Value.Measured(ratio.MidP.Upper, 1)), ("per", new Value.Term("per-" + comparison.Main.Per))];
        return comparison.Persistence.Value is { } steady
            ? Statement.Of("summary-level", [.. values, ("flagged", steady.Flagged), ("months", steady.Months.Count)])
            : Statement.Of("summary-level-alone", [.. values, ("months", comparison.Main.PlaceCounts.Count)]);
    }

    private static IEnumerable<Statement> Kinds(TypeMix types)
    {
        var known = types.Total - types.Of(OffenceOrigin.Unknown);
        if (known > 0)
        {
            yield return Statement.Of("summary-kind", ("share", new Value.Share(types.Of(OffenceOrigin.Reported) / (double)known)), ("found", new Value.Share(types.Of(OffenceOrigin.FoundByPolice) / (double)known)));
        }
    }

    private static IEnumerable<Statement> Direction(TimeCourse? course)
    {
        if (course?.Trend.Value is { } trend && double.IsFinite(trend.QuasiInterval.Upper) && trend.QuasiInterval.Upper < CourseTelling.AbsurdRatio)
        {
            var clear = trend.QuasiInterval.Lower > 1 || trend.QuasiInterval.Upper < 1;
            yield return Statement.Of(clear ? Trends[trend.YearlyRatio > 1] : "summary-level-course",
                ("ratio", new Value.Measured(trend.YearlyRatio, 2)), ("interval", new Value.Range(trend.QuasiInterval.Lower, trend.QuasiInterval.Upper, 2)));
        }
    }

    private static IEnumerable<Statement> Hours(HourPattern? hours)
    {
        if (hours?.Drawn is { } drawn)
        {
            yield return Statement.Of("summary-hours", ("days", HourWords.Days(drawn.Window)), ("hours", HourWords.Span(drawn.Window)),
                ("share", new Value.Share(drawn.Share)), ("week", new Value.Share(drawn.Window.TimeShare)));
        }

        if (hours?.AskedShare is { } share)
        {
            yield return Statement.Of("summary-asked", ("share", new Value.Share(share)), ("week", new Value.Share(hours.Asked.HoursPerWeek / WeekHours)));
        }
    }

    private const double WeekHours = 168;

    /// <summary>The name of an area; its id where it has none.</summary>
    internal static Value AreaName(AreaComparison comparison) => comparison.Area.Name ?? comparison.Area.Id ?? "";

    /// <summary>Why a figure is withheld.</summary>
    internal static Value Refused(Refusal refusal) => new Value.Named("refusal-" + Cases.Reading.FactsJson.Word(refusal));
}
