using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// Counts per month at the place and in the areas it is compared with, for the same offences: the targeted types where the place and
/// every area with counts per month have them, else all offences together. A month that a publisher has hidden ends the series.
/// </summary>
public sealed class CrimeSeries
{
    /// <summary>The longest series that claims rest on: the latest 24 whole months.</summary>
    public const int LatestMonths = 24;

    private readonly int longest;

    private CrimeSeries(PlaceEvidence evidence, int longest)
    {
        this.longest = longest;
        var crime = evidence.Crime;
        PlaceArea = crime.Areas.FirstOrDefault(area => area.Role == AreaRole.Place);
        var others = crime.Areas.Where(area => area.Role is not null and not AreaRole.Place && crime.MonthlyCounts.Any(row => row.AreaId == area.Id)).ToList();
        TargetedOnly = crime.TargetedOffences.Count > 0 && (evidence.HasIncidents || HasTargeted(PlaceArea, crime)) && others.All(area => HasTargeted(area, crime));
        Place = evidence.HasIncidents ? OfIncidents(TargetedOnly ? evidence.Targeted : evidence.Counted, crime) : OfCounts(PlaceArea, crime);
        References = [.. others.Select(area => OfCounts(area, crime)).OfType<AreaSeries>()];
    }

    /// <summary>The place as a counted area; null when it has none.</summary>
    public CountedArea? PlaceArea { get; }

    /// <summary>Whether only the targeted types are counted.</summary>
    public bool TargetedOnly { get; }

    /// <summary>The place; null when its counts are not known.</summary>
    public AreaSeries? Place { get; }

    /// <summary>The areas it is compared with that have counts.</summary>
    public IReadOnlyList<AreaSeries> References { get; }

    /// <summary>The series of a case.</summary>
    /// <param name="evidence">The offences.</param>
    /// <param name="longest">The longest series that is used, in months: the latest ones.</param>
    public static CrimeSeries Of(PlaceEvidence evidence, int longest = LatestMonths) => new(evidence, longest);

    /// <summary>The months that both series hold, at most the latest 24; null when there are none.</summary>
    public static (IReadOnlyList<int> Place, IReadOnlyList<int> Reference)? Common(MonthlyCounts place, MonthlyCounts reference)
    {
        var first = place.First > reference.First ? place.First : reference.First;
        var end = place.End < reference.End ? place.End : reference.End;
        if (end.AddMonths(-LatestMonths) is var latest && latest > first)
        {
            first = latest;
        }

        return first < end ? (Slice(place, first, end), Slice(reference, first, end)) : null;
    }

    private static bool HasTargeted(CountedArea? area, CrimeFacts crime) =>
        area is not null && crime.MonthlyCounts.Any(row => row.AreaId == area.Id && row.Type is { } type && crime.TargetedOffences.Contains(type));

    private static List<int> Slice(MonthlyCounts counts, DateOnly first, DateOnly end) =>
        [.. counts.Counts.Where((_, index) => counts.First.AddMonths(index) is var month && month >= first && month < end)];

    private AreaSeries? OfIncidents(IReadOnlyList<Incident> incidents, CrimeFacts crime)
    {
        var rows = incidents.Where(incident => incident.From is not null).Select(incident => (incident.From!.Value.Day, incident.Counts ?? 1)).ToList();
        var first = crime.From ?? (rows.Count > 0 ? rows.Min(row => row.Day) : null as DateOnly?);
        var last = crime.To ?? (rows.Count > 0 ? rows.Max(row => row.Day) : null as DateOnly?);
        if (first is not { } from || last is not { } to)
        {
            return null;
        }

        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        return new AreaSeries(null, MonthlyCounts.Of(rows, from, months).Latest(longest));
    }

    private AreaSeries? OfCounts(CountedArea? area, CrimeFacts crime)
    {
        if (area is null)
        {
            return null;
        }

        var rows = crime.MonthlyCounts.Where(row => row.AreaId == area.Id && row.Month is not null && Wanted(row, crime)).ToLookup(row => Month(row.Month!));
        var run = new List<int>();
        DateOnly? first = null;
        foreach (var month in rows.Select(group => group.Key).Order())
        {
            var follows = first is { } start && start.AddMonths(run.Count) == month;
            var hidden = rows[month].Any(row => row.Suppressed == true || row.Count is null);
            if (!follows || hidden)
            {
                (first, run) = (hidden ? null : month, []);
            }

            if (!hidden)
            {
                run.Add(rows[month].Sum(row => row.Count!.Value));
            }
        }

        return first is { } begin ? new AreaSeries(area, new MonthlyCounts(begin, run).Latest(longest)) : null;
    }

    /// <summary>The targeted types, or else the rows for all offences; where there are none of those, every type.</summary>
    private bool Wanted(MonthlyCount row, CrimeFacts crime)
    {
        if (TargetedOnly)
        {
            return row.Type is { } type && crime.TargetedOffences.Contains(type);
        }

        return row.Type is null || !crime.MonthlyCounts.Any(other => other.AreaId == row.AreaId && other.Type is null);
    }

    private static DateOnly Month(string text) => DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
