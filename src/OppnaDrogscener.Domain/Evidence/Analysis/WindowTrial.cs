using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>
/// Whether hours hold for offences that they were not chosen by (methods A13): the shortest week window of the earlier months,
/// tried on the last twelve. Hours that only fit the offences they were found in are no evidence for the next year.
/// </summary>
/// <param name="Window">The window of the earlier months.</param>
/// <param name="ChosenShare">The share of the earlier offences that it holds.</param>
/// <param name="Covered">Offences of the last twelve months in it.</param>
/// <param name="Total">Offences of the last twelve months.</param>
public sealed record WindowTrial(WeekWindow Window, double ChosenShare, double Covered, double Total)
{
    private const int MonthsTried = 12;

    /// <summary>Fewer offences on either side say nothing.</summary>
    private const int FewestOffences = 10;

    /// <summary>The share of the last twelve months' offences that it holds.</summary>
    public double Share => Covered / Total;

    /// <summary>95 % interval of that share (A20).</summary>
    public Interval Interval => WilsonInterval.Of(Covered, Total);

    /// <summary>The trial for a share. Refused without listed offences with times, and when either side has too few.</summary>
    public static Computed<WindowTrial> Of(PlaceEvidence evidence, double q)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var last = evidence.Crime.To ?? evidence.Targeted.Select(incident => incident.From?.Day).Max();
        if (last is not { } end)
        {
            return Refusal.NothingCounted;
        }

        var first = end.AddDays(1).AddMonths(-MonthsTried);
        var sides = evidence.Targeted.ToLookup(incident => incident.From is { } from && from.Day >= first);
        var (chosen, tried) = (Spread(sides[false]), Spread(sides[true]));
        if (chosen.Used < FewestOffences || tried.Used < FewestOffences)
        {
            return Refusal.SeriesTooShort;
        }

        return ShortestWindow.OfWeek(chosen.Matrix, q).Value is { } found
            ? new WindowTrial(found.Window, found.Share, found.Window.SumOf(tried.Matrix), tried.Matrix.Total)
            : Refusal.NothingCounted;
    }

    private static AoristicWeights Spread(IEnumerable<Incident> incidents) => AoristicWeights.Of(PlaceEvidence.Timed(incidents));
}
