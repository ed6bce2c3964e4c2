using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>What kinds of offences there are at the place, against one area that has counts by type.</summary>
public sealed class TypeMix
{
    private TypeMix(PlaceEvidence evidence)
    {
        var crime = evidence.Crime;
        var counts = Counts(evidence);
        Total = counts.Sum(pair => pair.Count);
        var typed = counts.Where(pair => pair.Type is not null).Sum(pair => pair.Count);
        Reference = crime.Areas.FirstOrDefault(area => area.Role is not null and not AreaRole.Place && All(crime, area) > 0 && crime.MonthlyCounts.Any(row => row.AreaId == area.Id && row is { Type: not null, Count: > 0 }));
        Lines = Adjusted([.. counts.OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Type).Select(pair => Line(pair.Type, pair.Count, typed, crime))]);
    }

    /// <summary>Types at the place, most first.</summary>
    public IReadOnlyList<TypeLine> Lines { get; }

    /// <summary>All offences at the place.</summary>
    public long Total { get; }

    /// <summary>The area whose mix is compared with; null when none has counts by type.</summary>
    public CountedArea? Reference { get; }

    /// <summary>Whether the offences aimed at were chosen, so that only they need to be tested.</summary>
    public bool IsChosenBefore => Lines.Any(line => line.IsTargeted);

    /// <summary>How many types were tested.</summary>
    public int Tested => Lines.Count(line => line.AdjustedP is not null);

    /// <summary>Offences of an origin.</summary>
    public long Of(OffenceOrigin origin) => Lines.Where(line => line.Origin == origin).Sum(line => line.Count);

    /// <summary>The mix of a case.</summary>
    public static TypeMix Of(PlaceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return new TypeMix(evidence);
    }

    private TypeLine Line(OffenceType? type, long count, long typed, CrimeFacts crime) =>
        new(type, count, count / (double)Math.Max(1, Total), WilsonInterval.Of(count, Math.Max(1, Total)), type is { } known && crime.TargetedOffences.Contains(known))
        {
            Quotient = type is { } compared && Reference is { } area && OfType(crime, area, compared) is { } there ? RateRatio.Compare(count, typed, there, All(crime, area)) : (Computed<RateRatio>?)null,
        };

    /// <summary>Holm's adjustment over every type that could be tested.</summary>
    private static IReadOnlyList<TypeLine> Adjusted(List<TypeLine> lines)
    {
        var tested = lines.Where(line => line.Quotient?.Value is not null).ToList();
        var adjusted = Holm.Adjust([.. tested.Select(line => line.Quotient!.Value.Value!.MidPTwoSided)]);
        return [.. lines.Select(line => tested.IndexOf(line) is >= 0 and var at ? line with { AdjustedP = adjusted[at] } : line)];
    }

    private static List<(OffenceType? Type, long Count)> Counts(PlaceEvidence evidence)
    {
        if (evidence.HasIncidents)
        {
            return [.. evidence.Counted.GroupBy(incident => incident.Type).Select(group => (group.Key, (long)PlaceEvidence.Count(group)))];
        }

        var place = evidence.Crime.Areas.FirstOrDefault(area => area.Role == AreaRole.Place);
        return place is null ? [] : [.. evidence.Crime.MonthlyCounts.Where(row => row.AreaId == place.Id && row is { Type: not null, Count: not null })
            .GroupBy(row => row.Type).Select(group => (group.Key, group.Sum(row => (long)row.Count!)))];
    }

    private static long All(CrimeFacts crime, CountedArea area) =>
        crime.MonthlyCounts.Where(row => row.AreaId == area.Id && row is { Type: null, Count: not null }).Sum(row => (long)row.Count!);

    private static long? OfType(CrimeFacts crime, CountedArea area, OffenceType type)
    {
        var rows = crime.MonthlyCounts.Where(row => row.AreaId == area.Id && row.Type == type && row.Count is not null).ToList();
        return rows.Count == 0 ? null : rows.Sum(row => (long)row.Count!);
    }
}
