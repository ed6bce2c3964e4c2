namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Trend of monthly counts: log μ = b₀ + b₁·t, with the length of the months and one yearly wave (sin and cos of 2πt/12) when
/// they are asked for (methods A11); t = 0 is the first month. Standard errors widen by √max(1, φ), never narrow: a naive
/// quasi-Poisson fit would claim trends that are not there.
/// </summary>
/// <param name="Constant">b₀.</param>
/// <param name="Slope">b₁, change of the logarithm per month.</param>
/// <param name="Sine">Coefficient of the sine; null without the wave.</param>
/// <param name="Cosine">Coefficient of the cosine; null without the wave.</param>
/// <param name="StandardError">Of b₁ under Poisson.</param>
/// <param name="Phi">Pearson X² ÷ degrees of freedom.</param>
public sealed record TrendRegression(double Constant, double Slope, double? Sine, double? Cosine, double StandardError, double Phi)
{
    /// <summary>exp(12·b₁): 1.14 is 14 % more each year.</summary>
    public double YearlyRatio => Math.Exp(12 * Slope);

    /// <summary>95 % interval of the yearly ratio under Poisson.</summary>
    public Interval PoissonInterval => Interval.OfRatio(12 * Slope, 12 * StandardError, Chance.Z95);

    /// <summary>95 % interval of the yearly ratio widened by over-dispersion: the one to report.</summary>
    public Interval QuasiInterval => Interval.OfRatio(12 * Slope, 12 * StandardError * Math.Sqrt(Math.Max(1, Phi)), Chance.Z95);

    /// <summary>The slope alone. Refused below twelve months and when nothing was counted.</summary>
    public static Computed<TrendRegression> Plain(IReadOnlyList<int> counts) => Fit(counts, null, wave: false);

    /// <summary>Slope, yearly wave and length of months. Refused below twenty-four months and when nothing was counted.</summary>
    public static Computed<TrendRegression> WithSeason(IReadOnlyList<int> counts, IReadOnlyList<int> days) => Fit(counts, days, wave: true);

    private static Computed<TrendRegression> Fit(IReadOnlyList<int> counts, IReadOnlyList<int>? days, bool wave)
    {
        if (counts.Count < (wave ? 24 : 12))
        {
            return Refusal.SeriesTooShort;
        }

        if (days is not null && days.Count != counts.Count)
        {
            return Refusal.DifferentMonths;
        }

        if (counts.All(count => count == 0))
        {
            return Refusal.NothingCounted;
        }

        var fit = PoissonRegression.Fit(
            counts.Select((_, t) => Row(t, wave)).ToList(),
            counts.Select((_, t) => days is null ? 0 : Math.Log(days[t])).ToList(),
            counts);
        return fit is null
            ? Refusal.NoConvergence
            : new TrendRegression(
                fit.Coefficients[0], fit.Coefficients[1], wave ? fit.Coefficients[2] : null, wave ? fit.Coefficients[3] : null,
                fit.StandardErrors[1], fit.Phi);
    }

    private static double[] Row(int t, bool wave)
    {
        var turn = 2 * Math.PI * t / 12;
        return wave ? [1, t, Math.Sin(turn), Math.Cos(turn)] : [1, t];
    }
}
