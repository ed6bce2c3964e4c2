namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Rate ratio of the place and a reference from two monthly series: log μ = b₀ + b₁·isPlace + log(exposure) by Poisson
/// regression (methods A07). The quasi interval widens by √max(1, φ); crime counts are usually over-dispersed, and then the
/// Poisson interval is far too narrow.
/// </summary>
/// <param name="LogRatio">b₁.</param>
/// <param name="StandardError">Standard error of b₁ under Poisson.</param>
/// <param name="Phi">Pearson X² ÷ (n − 2).</param>
/// <param name="Poisson">95 % interval of the ratio under Poisson.</param>
/// <param name="Quasi">95 % interval widened by over-dispersion; never narrower. The one to report.</param>
public sealed record SeriesRatio(double LogRatio, double StandardError, double Phi, Interval Poisson, Interval Quasi)
{
    /// <summary>exp(b₁).</summary>
    public double Ratio => Math.Exp(LogRatio);

    /// <summary>
    /// Compares month by month. Refused when the months differ, below twelve months, below five offences at the place, and
    /// when the reference has none.
    /// </summary>
    public static Computed<SeriesRatio> Compare(
        IReadOnlyList<int> place, double placeExposure, IReadOnlyList<int> reference, double referenceExposure)
    {
        if (RefusalOf(place, placeExposure, reference, referenceExposure) is { } refusal)
        {
            return refusal;
        }

        var fit = Fit(place, placeExposure, reference, referenceExposure, double.PositiveInfinity);
        return fit is null
            ? Refusal.NoConvergence
            : new SeriesRatio(
                fit.Coefficients[1],
                fit.StandardErrors[1],
                fit.Phi,
                Interval.OfRatio(fit.Coefficients[1], fit.StandardErrors[1], Chance.Z95),
                Interval.OfRatio(fit.Coefficients[1], fit.StandardErrors[1] * Math.Sqrt(fit.Inflation), Chance.Z95));
    }

    internal static Refusal? RefusalOf(
        IReadOnlyList<int> place, double placeExposure, IReadOnlyList<int> reference, double referenceExposure)
    {
        if (!(placeExposure > 0) || !(referenceExposure > 0))
        {
            return Refusal.NoExposure;
        }

        if (place.Count != reference.Count)
        {
            return Refusal.DifferentMonths;
        }

        return (place.Count, place.Sum(), reference.Sum()) switch
        {
            ( < 12, _, _) => Refusal.SeriesTooShort,
            (_, < RateRatio.FewestAtPlace, _) => Refusal.TooFewAtPlace,
            (_, _, 0) => Refusal.NothingInReference,
            _ => null,
        };
    }

    internal static PoissonRegression? Fit(
        IReadOnlyList<int> place, double placeExposure, IReadOnlyList<int> reference, double referenceExposure, double size) =>
        PoissonRegression.Fit(
            [.. place.Select(_ => new[] { 1d, 1 }), .. reference.Select(_ => new[] { 1d, 0 })],
            [.. place.Select(_ => Math.Log(placeExposure)), .. reference.Select(_ => Math.Log(referenceExposure))],
            [.. place, .. reference],
            size);
}
