using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Puts what was read into the facts of a case, with its source.</summary>
public static class ImportedFacts
{
    private const int MonthLength = 7;
    private const int HashShown = 12;

    /// <summary>The facts with the source and what came from it.</summary>
    /// <param name="crime">The facts as they are.</param>
    /// <param name="source">Where it comes from, with an id that the facts don't have.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="target">Where it belongs.</param>
    public static CrimeFacts Add(CrimeFacts crime, CrimeImport source, ImportReading reading, ImportTarget target)
    {
        ArgumentNullException.ThrowIfNull(crime);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(target);
        var (months, periods) = Counts(crime, source.Id, reading, target);
        return crime with
        {
            Imports = [.. crime.Imports, source with
            {
                RowsRead = (int)Math.Min(int.MaxValue, reading.Rows),
                RowsUsed = (int)Math.Min(int.MaxValue, reading.Taken),
                LeftOut = [.. reading.Dropped.Select(group => new LeftOutRows { Reason = group.Reason, Rows = (int)Math.Min(int.MaxValue, group.Count) })],
            }],
            Incidents = [.. crime.Incidents, .. reading.Offences.Select(offence => offence with { ImportId = source.Id })],
            MonthlyCounts = [.. crime.MonthlyCounts, .. months],
            PeriodCounts = [.. crime.PeriodCounts, .. periods],
        };
    }

    /// <summary>The facts without a source and everything that came from it.</summary>
    public static CrimeFacts Remove(CrimeFacts crime, string importId)
    {
        ArgumentNullException.ThrowIfNull(crime);
        return crime with
        {
            Imports = [.. crime.Imports.Where(item => item.Id != importId)],
            Incidents = [.. crime.Incidents.Where(item => item.ImportId != importId)],
            MonthlyCounts = [.. crime.MonthlyCounts.Where(item => item.ImportId != importId)],
            PeriodCounts = [.. crime.PeriodCounts.Where(item => item.ImportId != importId)],
        };
    }

    /// <summary>An id for a source that the facts don't have: from the hash, so that the same file gets the same id.</summary>
    public static string IdFor(CrimeFacts crime, string sha256)
    {
        ArgumentNullException.ThrowIfNull(crime);
        ArgumentNullException.ThrowIfNull(sha256);
        var stem = "import-" + sha256[..HashShown];
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}")).First(id => crime.Imports.All(import => import.Id != id));
    }

    /// <summary>Whether something of the same kind is already there: then it would be counted twice.</summary>
    public static bool Overlaps(CrimeFacts crime, ImportReading reading, ImportTarget target)
    {
        ArgumentNullException.ThrowIfNull(crime);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(target);
        var (months, periods) = Counts(crime, null, reading, target);
        var known = crime.MonthlyCounts.Select(row => (row.AreaId, row.Type, row.Month)).Concat(crime.PeriodCounts.Select(row => (row.AreaId, row.Type, row.Period))).ToHashSet();
        return months.Select(row => (row.AreaId, row.Type, row.Month)).Concat(periods.Select(row => (row.AreaId, row.Type, row.Period))).Any(known.Contains);
    }

    /// <summary>Numbers that are left out because the place's own number for the month is not known.</summary>
    public static int WithoutPlace(CrimeFacts crime, ImportReading reading, ImportTarget target)
    {
        ArgumentNullException.ThrowIfNull(crime);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(target);
        return Counts(crime, null, reading, target with { TakesPlaceAway = false }).Months.Count - Counts(crime, null, reading, target).Months.Count;
    }

    private static (List<MonthlyCount> Months, List<PeriodCount> Periods) Counts(CrimeFacts crime, string? importId, ImportReading reading, ImportTarget target)
    {
        var months = reading.Months.Select(sum => new MonthlyCount { ImportId = importId, AreaId = target.AreaId, Type = sum.Type, Month = sum.Month, Count = sum.Count }).ToList();
        List<PeriodCount> periods = [];
        foreach (var group in reading.Counts.Where(row => target.Labels.ContainsKey(row.Label)).GroupBy(row => (row.Period, target.Labels[row.Label].Type)))
        {
            var hidden = group.Any(row => row.Count is null);
            int? count = hidden ? null : (int)Math.Min(int.MaxValue, group.Sum(row => (long)row.Count!.Value));
            int? row = group.Count() == 1 ? (int)group.First().Row : null;
            if (group.Key.Period.Length == MonthLength)
            {
                months.Add(new MonthlyCount { ImportId = importId, AreaId = target.AreaId, Type = group.Key.Type, Month = group.Key.Period, Count = count, Suppressed = hidden ? true : null, Row = row });
            }
            else
            {
                periods.Add(new PeriodCount { ImportId = importId, AreaId = target.AreaId, Type = group.Key.Type, Period = group.Key.Period, Count = count, Suppressed = hidden ? true : null, Row = row });
            }
        }

        return (target.TakesPlaceAway ? PlaceSubtraction.From(crime, months) : months, periods);
    }
}
