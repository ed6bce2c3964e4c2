using System.Globalization;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Reads a file with numbers.</summary>
internal sealed class CountReading(ImportMapping mapping, ImportScope scope, ImportLimits limits)
{
    private const int MonthLength = 7;

    public ImportReading Of(ImportFile file, RowPulse pulse)
    {
        var drops = new DropTally();
        var rows = new CountRows(mapping, limits);
        List<CountRow> kept = [];
        foreach (var row in rows.Of(file, drops, pulse))
        {
            if (Why(row) is { } reason)
            {
                drops.Drop(reason, row.Row, $"{row.Area} | {row.Label} | {row.Period} | {row.Count?.ToString(CultureInfo.InvariantCulture) ?? ".."}");
                continue;
            }

            kept.Add(row);
            if (kept.Count > limits.Counts)
            {
                throw new ImportRefusedException(RefusalReasons.TooManyCounts, null, limits.Counts);
            }
        }

        return new ImportReading
        {
            Rows = rows.Rows,
            Taken = kept.Select(row => row.Row).Distinct().Count(),
            Dropped = drops.ToList(),
            Counts = kept,
            Sum = kept.Sum(row => (long)(row.Count ?? 0)),
            FirstDay = kept.Min(row => (DateOnly?)FirstDay(row.Period)),
            LastDay = kept.Max(row => (DateOnly?)LastDay(row.Period)),
            WrongSums = rows.WrongSums,
        };
    }

    private string? Why(CountRow row) => scope.Areas.Count > 0 && !scope.Areas.Contains(row.Area) ? DropReasons.OtherArea
        : scope.Labels.Count > 0 && !scope.Labels.ContainsKey(row.Label) ? DropReasons.OtherLabel
        : (scope.From is { } from && FirstDay(row.Period) < from) || (scope.To is { } to && LastDay(row.Period) > to) ? DropReasons.OutsidePeriod
        : null;

    /// <summary>First day of yyyy-MM, yyyyKn or yyyy.</summary>
    private static DateOnly FirstDay(string period)
    {
        var year = int.Parse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        return period.Length == MonthLength ? new DateOnly(year, int.Parse(period.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture), 1)
            : period.Length > 4 ? new DateOnly(year, (period[^1] - '1') * 3 + 1, 1)
            : new DateOnly(year, 1, 1);
    }

    private static DateOnly LastDay(string period) => FirstDay(period).AddMonths(period.Length == MonthLength ? 1 : period.Length > 4 ? 3 : 12).AddDays(-1);
}
