using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Figures;

/// <summary>Says in words what the charts show.</summary>
/// <param name="words">The words.</param>
public sealed class ChartDescription(Words words)
{
    /// <summary>The message of a chart by month.</summary>
    public string Monthly(IReadOnlyList<MonthlySeries> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var months = series[0].Months;
        return words.Fill("chart-monthly-alt", ("from", Month(months[0])), ("to", Month(months[^1])),
            ("series", string.Join(' ', series.Select(Series))));
    }

    /// <summary>The message of an hour map.</summary>
    public string Hours(IReadOnlyList<HourRow> rows) =>
        words.Fill("chart-hours-alt", ("rows", string.Join(' ', rows.Select(Row))));

    /// <summary>The message of a chart by type.</summary>
    /// <param name="bars">The bars.</param>
    /// <param name="origins">What each origin is called.</param>
    public string Types(IReadOnlyList<TypeBar> bars, IReadOnlyList<string> origins) => words.Fill("chart-types-alt", ("rows", string.Join(' ', bars.Select(bar => words.Fill("chart-types-row",
        ("type", bar.Name), ("count", words.Notation.Number(bar.Count)), ("share", words.Notation.Percent(bar.Share)), ("origin", origins[bar.Origin].ToLower(SwedishText.Culture)))))));

    /// <summary>What the band of a series shows, if it has one.</summary>
    private string Band(MonthlySeries series) => series.Band is { } band
        ? words.Fill("chart-monthly-band", ("area", band.AreaName), ("above", words.Notation.Number(series.Months.Zip(band.Limits).Count(month => month.First.Count > month.Second.High))), ("months", words.Notation.Number(series.Months.Count)))
        : "";

    private string Series(MonthlySeries series)
    {
        var known = series.Months.Where(month => month.Count is not null).ToList();
        var hidden = series.Months.Count - known.Count;
        var hiddenText = hidden > 0 ? words.Fill("chart-monthly-hidden", ("count", words.Notation.Number(hidden))) : "";
        if (known.Count == 0)
        {
            return $"{series.Name}: {words["missing"]}.";
        }

        var lowest = known.MinBy(month => month.Count)!;
        var highest = known.MaxBy(month => month.Count)!;
        return (words.Fill("chart-monthly-series",
            ("name", series.Name),
            ("total", words.Notation.Number(known.Sum(month => (long)month.Count!))),
            ("mean", words.Notation.Number(known.Average(month => month.Count!.Value), 1)),
            ("lowest", words.Notation.Number(lowest.Count!.Value)), ("lowest-month", Month(lowest)),
            ("highest", words.Notation.Number(highest.Count!.Value)), ("highest-month", Month(highest))) + " " + $"{hiddenText} {Band(series)}".Trim()).TrimEnd();
    }

    private string Row(HourRow row)
    {
        var total = row.Counts.Sum();
        if (total <= 0)
        {
            return words.Fill("chart-hours-row-none", ("name", row.Name));
        }

        var inside = row.Counts.Zip(row.AskedFor).Where(hour => hour.Second).Sum(hour => hour.First);
        var peak = row.Counts.Index().MaxBy(hour => hour.Item).Index;
        return words.Fill("chart-hours-row",
            ("name", row.Name),
            ("total", words.Notation.Number(total, 1)),
            ("peak", words.Fill("clock-range", ("hours", words.Notation.ClockHours(peak * 60, (peak + 1) * 60)))),
            ("inside", words.Notation.Number(inside, 1)),
            ("share", words.Notation.Percent(inside / total)));
    }

    private string Month(MonthValue month) => words.Notation.Month(new DateOnly(month.Year, month.Month, 1));
}
