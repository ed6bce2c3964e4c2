using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Statistics;
using DayGroup = OppnaDrogscener.Domain.Cases.Facts.DayGroup;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>The figures of an analysis, each with its message in words; null where there is nothing to draw.</summary>
/// <param name="analysis">The analysis.</param>
/// <param name="words">The words, in the language of page or document.</param>
public sealed class AnalysisFigures(CrimeAnalysis analysis, Words words)
{
    /// <summary>The place month by month against what the first area's level predicts, and the areas below it.</summary>
    public (Drawing Drawing, string Description)? Months()
    {
        if (analysis.Series.Place is not { Counts.Months: > 0 } place)
        {
            return null;
        }

        var name = place.Area?.Name ?? analysis.Series.PlaceArea?.Name ?? words.Of("area", AreaRole.Place);
        var compared = analysis.Comparisons.FirstOrDefault(comparison => comparison.Persistence.Value is not null);
        List<MonthlySeries> series = compared is null
            ? [new MonthlySeries(name, Values(place.Counts.First, place.Counts.Counts))]
            : [new MonthlySeries(name, Values(FirstOf(compared), compared.Main.PlaceCounts)) { Band = BandOf(compared) }, new MonthlySeries(NameOf(compared.Area), Values(FirstOf(compared), compared.Main.ReferenceCounts))];
        return (MonthlyChart.Draw(series, words.Notation), new ChartDescription(words).Monthly(series));
    }

    /// <summary>Weekday and hour, with the hours asked for and those proposed.</summary>
    public (Drawing Drawing, string Description)? Hours()
    {
        if (analysis.Hours is not { } hours || Rows(hours) is not { Count: > 0 } rows)
        {
            return null;
        }

        var asked = words[analysis.Asked.IsEmpty ? "chart-hours-window-none" : "chart-hours-window"];
        return (HourHeatMap.Draw(rows, asked, ProposedLabel(hours), words.Notation), new ChartDescription(words).Hours(rows));
    }

    /// <summary>What the dashed line of an hour map means; null when nothing is proposed.</summary>
    public string? ProposedLabel(HourPattern hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return hours.Drawn is { } drawn ? words.Fill("chart-hours-proposed", ("window", WindowName(drawn.Window)), ("share", words.Notation.Percent(drawn.Share))) : null;
    }

    /// <summary>The offences by type.</summary>
    public (Drawing Drawing, string Description)? Types()
    {
        if (analysis.Types.Lines.Count == 0)
        {
            return null;
        }

        List<TypeBar> bars = [.. analysis.Types.Lines.Select(line => new TypeBar(line.Type is { } type ? words.Of("offence", type) : words["offence-unknown"], line.Count, line.Share, (int)line.Origin))];
        IReadOnlyList<string> origins = [.. Enum.GetValues<OffenceOrigin>().Select(origin => words["origin-" + FactsJson.Word(origin)])];
        return (TypeBars.Draw(bars, origins, words.Notation), new ChartDescription(words).Types(bars, origins));
    }

    private MonthlyBand BandOf(AreaComparison compared) => new(NameOf(compared.Area),
        [.. compared.Persistence.Value!.Months.Select(month => (month.Lowest, month.Highest))], words.Fill("chart-monthly-band-legend", ("area", NameOf(compared.Area))));

    private DateOnly FirstOf(AreaComparison compared) => FigureTables.FirstOf(analysis, compared);

    private static IReadOnlyList<MonthValue> Values(DateOnly first, IReadOnlyList<int> counts) =>
        [.. counts.Select((count, index) => new MonthValue(first.AddMonths(index).Year, first.AddMonths(index).Month, count))];

    private IReadOnlyList<HourRow> Rows(HourPattern hours)
    {
        var drawn = hours.Drawn?.Window;
        if (hours.Evidence.Matrix is { } matrix)
        {
            return [.. Enumerable.Range(0, WeekMatrix.Days).Select(day => Row(DayName(day), hour => matrix[day, hour], hour => analysis.Asked.Asks(day, hour), hour => drawn?.Contains(day, hour) == true))];
        }

        return [.. analysis.Evidence.Crime.HourCounts.Where(counts => counts.Hours.Count == HourProfile.Hours).Select(counts =>
            Row(words.Of("days", counts.Days ?? DayGroup.AllDays), hour => counts.Hours[hour], analysis.Asked.AsksOnAnyDay, hour => drawn?.Contains(0, hour) == true))];
    }

    private static HourRow Row(string name, Func<int, double> count, Func<int, bool> asked, Func<int, bool> proposed)
    {
        var hours = Enumerable.Range(0, HourProfile.Hours).ToList();
        return new HourRow(name, [.. hours.Select(count)], [.. hours.Select(asked)]) { Proposed = [.. hours.Select(proposed)] };
    }

    private string DayName(int fromMonday) => SwedishText.Capitalised(words.Notation.Weekday((DayOfWeek)((fromMonday + 1) % WeekMatrix.Days)));

    private string WindowName(WeekWindow window) => words.Fill("window", ("days", Days(window)),
        ("hours", words.Notation.ClockHours(window.StartHour * 60, (window.EndHour == 0 ? HourProfile.Hours : window.EndHour) * 60)));

    private string Days(WeekWindow window)
    {
        var (first, last) = (DayName(window.StartDay), DayName((window.StartDay + window.Days - 1) % WeekMatrix.Days));
        var span = window.Days == WeekMatrix.Days ? words["days-all-days"] : first == last ? first : SwedishText.Interval(first, last);
        return span.ToLower(SwedishText.Culture);
    }

    private string NameOf(CountedArea area) => area.Name ?? area.Id ?? words["missing"];
}
