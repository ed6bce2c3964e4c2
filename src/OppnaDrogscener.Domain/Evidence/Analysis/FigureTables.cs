using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Statistics;
using DayGroup = OppnaDrogscener.Domain.Cases.Facts.DayGroup;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>The numbers of each figure as a table, for whoever cannot or will not read a drawing.</summary>
public static class FigureTables
{
    /// <summary>The months of the figure by month; null when there are none.</summary>
    public static AnalysisTable? Months(CrimeAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Series.Place is not { } place)
        {
            return null;
        }

        if (analysis.Comparisons.FirstOrDefault(comparison => comparison.Persistence.Value is not null) is not { } compared)
        {
            return new AnalysisTable("months-alone", ["month", "at-place"],
                [.. place.Counts.Counts.Select((count, index) => (IReadOnlyList<Value>)[new Value.Month(place.Counts.First.AddMonths(index)), count])]);
        }

        var first = FirstOf(analysis, compared);
        var rows = compared.Persistence.Value!.Months.Zip(compared.Main.ReferenceCounts);
        return new AnalysisTable("months", ["month", "at-place", "expected", "in-area", "above"],
            [.. rows.Select((row, index) => (IReadOnlyList<Value>)
            [
                new Value.Month(first.AddMonths(index)), row.First.Count, new Value.Range(row.First.Lowest, row.First.Highest, 0), row.Second,
                new Value.Named(row.First.IsFlagged ? "yes" : "no"),
            ])]);
    }

    /// <summary>The first of the months that the place and an area have in common: they end where the first of the two ends.</summary>
    public static DateOnly FirstOf(CrimeAnalysis analysis, AreaComparison compared)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(compared);
        var (place, reference) = (analysis.Series.Place!.Counts.End, analysis.Series.References.First(one => one.Area == compared.Area).Counts.End);
        return (place < reference ? place : reference).AddMonths(-compared.Main.PlaceCounts.Count);
    }

    /// <summary>The hours of the figure by hour; null when none are known.</summary>
    public static AnalysisTable? Hours(CrimeAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        if (analysis.Hours is not { } hours)
        {
            return null;
        }

        if (hours.Evidence.Matrix is { } matrix)
        {
            return new AnalysisTable("hours", ["hour", .. Enum.GetValues<Weekday>().Select(day => FactsJson.Word(day))],
                [.. Enumerable.Range(0, HourProfile.Hours).Select(hour => (IReadOnlyList<Value>)[Hour(hour), .. Enumerable.Range(0, WeekMatrix.Days).Select(day => new Value.Number(matrix[day, hour], 1))])]);
        }

        var counts = analysis.Evidence.Crime.HourCounts.Where(row => row.Hours.Count == HourProfile.Hours).ToList();
        return new AnalysisTable("hours", ["hour", .. counts.Select(row => FactsJson.Word(row.Days ?? DayGroup.AllDays))],
            [.. Enumerable.Range(0, HourProfile.Hours).Select(hour => (IReadOnlyList<Value>)[Hour(hour), .. counts.Select(row => (Value)row.Hours[hour])])]);
    }

    private static Value.HourSpan Hour(int hour) => new Value.HourSpan(hour, hour + 1);
}
