namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// The rate at the place over the rate in the reference, the main figure for "crime-exposed" (methods A04). Given
/// n = x₁ + x₂, X₁ is binomial with p = RR·t₁ ÷ (RR·t₁ + t₂). Exact limits by Clopper–Pearson; mid-P limits solve
/// P(X &gt; x₁) + ½·P(X = x₁) = α/2 and its mirror. Two-sided p is twice the smaller tail, at most 1. Report the ratio and the
/// mid-P interval to one decimal; never a p-value below 0.001 as digits.
/// </summary>
/// <param name="Ratio">Rate at the place ÷ rate in the reference; infinite when the reference has none.</param>
/// <param name="MidP">Mid-P interval: the one to report.</param>
/// <param name="Exact">Exact interval: the cautious variant for an appendix.</param>
/// <param name="ExactPGreater">One-sided exact p for "higher than the reference".</param>
/// <param name="MidPGreater">One-sided mid-p for the same.</param>
/// <param name="ExactPTwoSided">Two-sided exact p.</param>
/// <param name="MidPTwoSided">Two-sided mid-p.</param>
public sealed record RateRatio(
    double Ratio,
    Interval MidP,
    Interval Exact,
    double ExactPGreater,
    double MidPGreater,
    double ExactPTwoSided,
    double MidPTwoSided)
{
    /// <summary>The fewest offences at the place for a comparison.</summary>
    public const int FewestAtPlace = 5;

    /// <summary>
    /// The place against a reference that does not hold the place itself. Refused below five offences at the place, without
    /// exposure, and when nothing was counted in the reference.
    /// </summary>
    public static Computed<RateRatio> Compare(long place, double placeExposure, long reference, double referenceExposure)
    {
        if (!(placeExposure > 0) || !(referenceExposure > 0))
        {
            return Refusal.NoExposure;
        }

        if (place < FewestAtPlace)
        {
            return Refusal.TooFewAtPlace;
        }

        return reference == 0 ? Refusal.NothingInReference : Of(place, placeExposure, reference, referenceExposure, 0.95);
    }

    /// <summary>The figures themselves for any counts that are not both zero, without judging whether they are enough.</summary>
    public static RateRatio Of(long x1, double t1, long x2, double t2, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x1);
        ArgumentOutOfRangeException.ThrowIfNegative(x2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(t1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(t2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x1 + x2);
        var (n, even, tail) = (x1 + x2, t1 / (t1 + t2), (1 - confidence) / 2);
        double Ratio(double p) => p >= 1 ? double.PositiveInfinity : p / (1 - p) * t2 / t1;
        var half = Chance.BinomialExactly(x1, n, even) / 2;
        var (greater, less) = (Chance.BinomialAtLeast(x1, n, even), 1 - Chance.BinomialAtLeast(x1 + 1, n, even));
        return new RateRatio(
            x2 == 0 ? double.PositiveInfinity : x1 / t1 / (x2 / t2),
            new Interval(Ratio(MidPLower(x1, n, tail)), Ratio(MidPUpper(x1, n, tail))),
            new Interval(Ratio(x1 == 0 ? 0 : Chance.BetaQuantile(x1, x2 + 1, tail)), Ratio(x2 == 0 ? 1 : Chance.BetaQuantile(x1 + 1, x2, 1 - tail))),
            greater,
            greater - half,
            Math.Min(1, 2 * Math.Min(greater, less)),
            Math.Min(1, 2 * Math.Min(greater - half, less - half)));
    }

    private static double MidPLower(long x, long n, double tail) => x == 0
        ? 0
        : Chance.Root(p => Chance.BinomialAtLeast(x + 1, n, p) + (Chance.BinomialExactly(x, n, p) / 2) - tail, 0, 1);

    private static double MidPUpper(long x, long n, double tail) => x == n
        ? 1
        : Chance.Root(p => 1 - Chance.BinomialAtLeast(x, n, p) + (Chance.BinomialExactly(x, n, p) / 2) - tail, 0, 1);
}
