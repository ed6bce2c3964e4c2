using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence;

/// <summary>
/// The place against one area. Per person present each day where both are known, else per resident, else per hectare
/// against a comparable place; residents are a poor measure of a square, hectares of a municipality mostly measure forest.
/// </summary>
/// <param name="Area">The area it is compared with.</param>
/// <param name="Per">visitors, residents or hectares.</param>
/// <param name="PlaceCounts">Counts of the place in the common months.</param>
/// <param name="ReferenceCounts">Counts of the area in the common months.</param>
/// <param name="PlaceExposure">People or hectares at the place.</param>
/// <param name="ReferenceExposure">People or hectares in the area.</param>
/// <param name="Ratio">Rate at the place over the rate in the area, or why it is withheld.</param>
public sealed record Comparison(
    CountedArea Area,
    string Per,
    IReadOnlyList<int> PlaceCounts,
    IReadOnlyList<int> ReferenceCounts,
    double PlaceExposure,
    double ReferenceExposure,
    Computed<RateRatio> Ratio)
{
    private const int FewestResidents = Rate.FewestResidents;

    /// <summary>Every comparison that the facts allow.</summary>
    public static IReadOnlyList<Comparison> All(CrimeSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Place is { } place && series.PlaceArea is { } area
            ? [.. series.References.Select(reference => Of(place, area, reference)).OfType<Comparison>()]
            : [];
    }

    /// <summary>Month by month against the same area.</summary>
    public Computed<Persistence> Persistence => Statistics.Persistence.Of(PlaceCounts, PlaceExposure, ReferenceCounts, ReferenceExposure);

    private static Comparison? Of(AreaSeries place, CountedArea placeArea, AreaSeries reference)
    {
        if (CrimeSeries.Common(place.Counts, reference.Counts) is not { } months || Exposure(placeArea, reference.Area!) is not { } exposure)
        {
            return null;
        }

        var ratio = RateRatio.Compare(months.Place.Sum(count => (long)count), exposure.Place, months.Reference.Sum(count => (long)count), exposure.Reference);
        return new Comparison(reference.Area!, exposure.Per, months.Place, months.Reference, exposure.Place, exposure.Reference, ratio);
    }

    private static (string Per, double Place, double Reference)? Exposure(CountedArea place, CountedArea reference) => (place, reference) switch
    {
        ({ DailyVisitors: > 0 and { } here }, { DailyVisitors: > 0 and { } there }) => ("visitors", here, there),
        ({ Population: >= FewestResidents and { } here }, { Population: >= FewestResidents and { } there }) => ("residents", here, there),
        ({ Hectares: > 0 and { } here }, { Hectares: > 0 and { } there, Role: AreaRole.ComparablePlace }) => ("hectares", here, there),
        _ => null,
    };
}
