using System.Globalization;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Perimeters;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>
/// The numbers that tables and charts show, taken from the facts as they are: at the place the listed offences inside area and period
/// where there are any, else monthly counts. Nothing is estimated. They are always the numbers of the whole case, in a public version too:
/// <see cref="DocumentScope.Shown"/> withholds the small ones.
/// </summary>
internal sealed class CrimeCounts
{
    private readonly CrimeFacts crime;
    private readonly PlaceEvidence evidence;
    private readonly Lazy<CrimeAnalysis> analysis;

    public CrimeCounts(DocumentScope scope)
    {
        var facts = scope.Material.File.Facts;
        crime = facts.Crime ?? new CrimeFacts();
        analysis = new Lazy<CrimeAnalysis>(() => CrimeAnalysis.Of(Evidence, facts.Monitoring));
        evidence = PlaceEvidence.Of(crime, scope.Material.Public is null ? scope.Geometry : PerimeterGeometry.Of(facts.Perimeter));
        Areas = [.. crime.Areas.Index().OrderBy(pair => pair.Item.Role == AreaRole.Place ? 0 : 1).Select(pair => Counts(pair.Item, pair.Index)).OfType<AreaCounts>()];
    }

    /// <summary>The offences sorted by area and period.</summary>
    public PlaceEvidence Evidence => evidence;

    /// <summary>Everything that the offences say, always of the whole case.</summary>
    public CrimeAnalysis Analysis => analysis.Value;

    /// <summary>The place first, then what it is compared with; only areas with any number.</summary>
    public IReadOnlyList<AreaCounts> Areas { get; }

    /// <summary>The place itself; null when it has no numbers.</summary>
    public AreaCounts? Place => Areas.FirstOrDefault(area => area.Area.Role == AreaRole.Place);

    /// <summary>Offences at the place by type, most first. The type is null where the source does not say.</summary>
    public IReadOnlyList<(OffenceType? Type, long Count)> ByType()
    {
        var counted = evidence.HasIncidents
            ? evidence.Counted.GroupBy(incident => incident.Type).Select(group => (Type: group.Key, Count: (long)PlaceEvidence.Count(group)))
            : OfPlace().Where(row => row.Type is not null && row.Count is not null).GroupBy(row => row.Type).Select(group => (Type: group.Key, Count: group.Sum(row => (long)row.Count!)));
        return [.. counted.OrderByDescending(row => row.Count).ThenBy(row => row.Type)];
    }

    /// <summary>Totals at the place that may be shown, so that a number beside them must not tell a small rest.</summary>
    public IReadOnlyList<double> Totals => [Place?.Total ?? 0, PlaceEvidence.Count(evidence.Targeted), PlaceEvidence.Count(evidence.Counted)];

    /// <summary>The imports that the numbers by type come from.</summary>
    public IReadOnlyList<string?> TypeImports() => evidence.HasIncidents
        ? [.. evidence.Counted.Select(incident => incident.ImportId).Distinct()]
        : [.. OfPlace().Where(row => row.Type is not null).Select(row => row.ImportId).Distinct()];

    private IEnumerable<MonthlyCount> OfPlace()
    {
        var ids = crime.Areas.Where(area => area.Role == AreaRole.Place).Select(area => area.Id).ToHashSet();
        return crime.MonthlyCounts.Where(row => ids.Contains(row.AreaId));
    }

    private AreaCounts? Counts(CountedArea area, int index)
    {
        var path = $"$.facts.crime.areas[{index}]";
        if (area.Role == AreaRole.Place && evidence.HasIncidents)
        {
            return new AreaCounts(area, path, [.. Months().Select(month => new MonthValue(month.Year, month.Month, Listed(month)))], [.. evidence.Counted.Select(incident => incident.ImportId).Distinct()]);
        }

        var rows = crime.MonthlyCounts.Where(row => row.AreaId == area.Id && row.Month is not null).ToList();
        return rows.Count == 0
            ? null
            : new AreaCounts(area, path, [.. Months().Select(month => new MonthValue(month.Year, month.Month, Sum(rows, month)))], [.. rows.Select(row => row.ImportId).Distinct()]);
    }

    /// <summary>All offences of a month: the row without type, else the sum of the types; null when any part is hidden or nothing is given.</summary>
    private static int? Sum(List<MonthlyCount> rows, DateOnly month)
    {
        var key = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        var ofMonth = rows.Where(row => row.Month == key).ToList();
        var all = ofMonth.Where(row => row.Type is null).ToList();
        var used = all.Count > 0 ? all : ofMonth;
        return used.Count == 0 || used.Any(row => row.Count is null || row.Suppressed == true) ? null : used.Sum(row => row.Count!.Value);
    }

    private int Listed(DateOnly month) => PlaceEvidence.Count(
        evidence.Counted.Where(incident => incident.From is { } from && from.Day.Year == month.Year && from.Day.Month == month.Month));

    /// <summary>The first day of every month of the stated period, else of the months that have numbers.</summary>
    private IEnumerable<DateOnly> Months()
    {
        var given = crime.MonthlyCounts.Select(row => row.Month).OfType<string>()
            .Select(month => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Concat(evidence.Counted.Select(incident => incident.From?.Day).OfType<DateOnly>()).ToList();
        if ((crime.From ?? First(given)) is not { } from || (crime.To ?? Last(given)) is not { } to)
        {
            yield break;
        }

        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static DateOnly? First(List<DateOnly> days) => days.Count == 0 ? null : days.Min();

    private static DateOnly? Last(List<DateOnly> days) => days.Count == 0 ? null : days.Max();
}
