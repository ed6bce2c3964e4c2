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

    private string Series(MonthlySeries series)
    {
        var known = series.Months.Where(month => month.Count is not null).ToList();
        var hidden = series.Months.Count - known.Count;
        var hiddenText = hidden > 0 ? words.Fill("chart-monthly-hidden", ("count", SwedishText.Number(hidden))) : "";
        if (known.Count == 0)
        {
            return $"{series.Name}: {words["missing"]}.";
        }

        var lowest = known.MinBy(month => month.Count)!;
        var highest = known.MaxBy(month => month.Count)!;
        return (words.Fill("chart-monthly-series",
            ("name", series.Name),
            ("total", SwedishText.Number(known.Sum(month => (long)month.Count!))),
            ("mean", SwedishText.Number(known.Average(month => month.Count!.Value), 1)),
            ("lowest", SwedishText.Number(lowest.Count!.Value)), ("lowest-month", Month(lowest)),
            ("highest", SwedishText.Number(highest.Count!.Value)), ("highest-month", Month(highest))) + " " + hiddenText).TrimEnd();
    }

    private string Row(HourRow row)
    {
        var total = row.Counts.Sum();
        var inside = row.Counts.Zip(row.AskedFor).Where(hour => hour.Second).Sum(hour => hour.First);
        var peak = row.Counts.Index().MaxBy(hour => hour.Item).Index;
        return words.Fill("chart-hours-row",
            ("name", row.Name),
            ("total", SwedishText.Number(total, 1)),
            ("peak", words.Fill("clock-range", ("hours", SwedishText.ClockHours(peak * 60, (peak + 1) * 60)))),
            ("inside", SwedishText.Number(inside, 1)),
            ("share", SwedishText.Percent(total > 0 ? inside / total : 0)));
    }

    private static string Month(MonthValue month) => SwedishText.Month(month.Year, month.Month);
}
