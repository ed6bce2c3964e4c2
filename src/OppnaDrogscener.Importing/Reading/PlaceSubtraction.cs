using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Cells;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>
/// Takes the place's own offences away from the numbers of an area that the place lies in (methods A.0: the reference must
/// exclude the place). A month for which the place's number is not known is left out.
/// </summary>
internal static class PlaceSubtraction
{
    /// <summary>The numbers without the place's.</summary>
    public static List<MonthlyCount> From(CrimeFacts crime, IReadOnlyList<MonthlyCount> counts)
    {
        var place = crime.Areas.FirstOrDefault(area => area.Role == AreaRole.Place)?.Id;
        var typed = crime.MonthlyCounts.Where(row => row.AreaId == place && place is not null).ToLookup(row => (row.Month, row.Type));
        var offences = crime.Incidents.Where(offence => offence.From is not null)
            .GroupBy(offence => CellPeriod.Month(offence.From!.Value.Day.Year, offence.From.Value.Day.Month))
            .ToDictionary(month => month.Key, month => month.ToList(), StringComparer.Ordinal);
        List<MonthlyCount> rest = [];
        foreach (var row in counts)
        {
            var own = crime.Incidents.Count > 0 ? OfOffences(crime, offences.GetValueOrDefault(row.Month!, []), row) : typed[(row.Month, row.Type)].FirstOrDefault()?.Count;
            if (row.Count is null)
            {
                rest.Add(row);
            }
            else if (own is { } taken && taken <= row.Count)
            {
                rest.Add(row with { Count = row.Count - taken });
            }
        }

        return rest;
    }

    /// <summary>The place's offences in a month that the period has the whole of.</summary>
    private static int? OfOffences(CrimeFacts crime, List<Incident> month, MonthlyCount row)
    {
        var first = DateOnly.ParseExact(row.Month + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return crime.From <= first && crime.To >= first.AddMonths(1).AddDays(-1)
            ? month.Where(offence => row.Type is null || offence.Type == row.Type).Sum(offence => offence.Counts ?? 1)
            : null;
    }
}
