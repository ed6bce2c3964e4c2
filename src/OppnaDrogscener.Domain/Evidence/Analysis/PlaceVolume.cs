using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>How many offences there are at the place (methods A03).</summary>
/// <param name="Counts">Month by month.</param>
/// <param name="Interval">Exact 95 % interval of the number.</param>
public sealed record PlaceVolume(MonthlyCounts Counts, Interval Interval)
{
    private const double Confidence = 0.95;

    /// <summary>The number.</summary>
    public long Count => Counts.Total;

    /// <summary>Offences a month.</summary>
    public double PerMonth => Count / (double)Counts.Months;

    /// <summary>The volume of a series; null when the place has none.</summary>
    public static PlaceVolume? Of(AreaSeries? place) => place is { Counts.Months: > 0 }
        ? new PlaceVolume(place.Counts, PoissonInterval.Of(place.Counts.Total, 1, Confidence))
        : null;
}
