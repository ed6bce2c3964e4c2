namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Weighted displacement difference (Wheeler &amp; Ratcliffe 2018, Crime Science 7:11; methods B02):
/// WDD = ΔT − ΔC + ΔRing − ΔRingControl, each count divided by its time and area weight; the variance is the sum of the
/// counts divided by the squared weights. Below zero: crimes avoided. The default figure of a report: it tolerates zeros.
/// </summary>
/// <param name="Local">ΔT − ΔC.</param>
/// <param name="LocalError">Its standard error.</param>
/// <param name="Displaced">ΔRing − ΔRingControl.</param>
/// <param name="DisplacedError">Its standard error; 0 without a ring.</param>
/// <param name="Interval">Normal interval of the total.</param>
public sealed record DisplacementDifference(double Local, double LocalError, double Displaced, double DisplacedError, Interval Interval)
{
    /// <summary>The whole difference: local plus displaced.</summary>
    public double Total => Local + Displaced;

    /// <summary>Its standard error.</summary>
    public double TotalError => double.Hypot(LocalError, DisplacedError);

    /// <summary>Total ÷ standard error; 0 when nothing at all was counted.</summary>
    public double Z => TotalError == 0 ? 0 : Total / TotalError;

    /// <summary>The difference.</summary>
    /// <param name="areas">Counts and weights.</param>
    /// <param name="confidence">0.95 for a 95 % interval.</param>
    public static DisplacementDifference Of(DisplacementAreas areas, double confidence)
    {
        var weights = areas.AreaWeights;
        var treated = Change(areas.Treated, areas.TimeWeights, weights.Treated);
        var control = Change(areas.Control, areas.TimeWeights, weights.Control);
        var ring = Change(areas.Ring, areas.TimeWeights, weights.Ring);
        var ringControl = Change(areas.RingControl, areas.TimeWeights, weights.RingControl);
        var (local, displaced) = (treated.Difference - control.Difference, ring.Difference - ringControl.Difference);
        var (localVariance, displacedVariance) = (treated.Variance + control.Variance, ring.Variance + ringControl.Variance);
        var z = Chance.NormalQuantile(1 - ((1 - confidence) / 2));
        return new DisplacementDifference(
            local,
            Math.Sqrt(localVariance),
            displaced,
            Math.Sqrt(displacedVariance),
            Interval.Around(local + displaced, Math.Sqrt(localVariance + displacedVariance), z));
    }

    private static (double Difference, double Variance) Change(BeforeAfter counts, (double Before, double After) time, double area)
    {
        var (before, after) = (time.Before * area, time.After * area);
        return ((counts.After / after) - (counts.Before / before),
            (counts.After / (after * after)) + (counts.Before / (before * before)));
    }
}
