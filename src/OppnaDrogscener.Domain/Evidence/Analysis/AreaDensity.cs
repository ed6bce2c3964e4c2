using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>Offences per hectare at the place over those in an area (A02, A14 with the interval of A04).</summary>
/// <param name="Area">The area.</param>
/// <param name="Ratio">The ratio, or why it is withheld.</param>
public sealed record AreaDensity(CountedArea Area, Computed<RateRatio> Ratio)
{
    /// <summary>Against a whole municipality the ratio mostly measures forest and fields, and must never be shown without saying so.</summary>
    public bool MeasuresForest => Area.Role is AreaRole.Municipality or AreaRole.LocalPoliceArea;

    /// <summary>Every area whose hectares are known, where the place's are.</summary>
    public static IReadOnlyList<AreaDensity> All(CrimeSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series is { Place: { } place, PlaceArea.Hectares: > 0 and { } here }
            ? [.. series.References.Where(reference => reference.Area?.Hectares > 0).Select(reference => Of(place, here, reference)).OfType<AreaDensity>()]
            : [];
    }

    private static AreaDensity? Of(AreaSeries place, double hectares, AreaSeries reference) => CrimeSeries.Common(place.Counts, reference.Counts) is { } months
        ? new AreaDensity(reference.Area!, RateRatio.Compare(months.Place.Sum(count => (long)count), hectares, months.Reference.Sum(count => (long)count), reference.Area!.Hectares!.Value))
        : null;
}
