namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Change at the place relative to a control, from months (methods B04): log μ = area + post + area·post + calendar month, by
/// Poisson regression. With balanced data the coefficient is −ln RES of B01.
/// </summary>
/// <param name="Coefficient">Of area·post, or of area·time before the start.</param>
/// <param name="StandardError">Under Poisson.</param>
/// <param name="Phi">Pearson X² ÷ degrees of freedom.</param>
public sealed record DifferenceInDifferences(double Coefficient, double StandardError, double Phi)
{
    private const int MonthsOfYear = 12;

    /// <summary>exp(coefficient): 0.74 is a fall of 26 % relative to the control.</summary>
    public double RateRatio => Math.Exp(Coefficient);

    /// <summary>95 % interval of the ratio, widened by √max(1, φ).</summary>
    public Interval Interval => Interval.OfRatio(Coefficient, StandardError * Math.Sqrt(Math.Max(1, Phi)), Chance.Z95);

    /// <summary>Before against after. Each series begins in the same calendar month; refused below a year and when an area has no offences.</summary>
    public static Computed<DifferenceInDifferences> Of(
        IReadOnlyList<int> placeBefore, IReadOnlyList<int> placeAfter, IReadOnlyList<int> controlBefore, IReadOnlyList<int> controlAfter)
    {
        IReadOnlyList<int>[] series = [placeBefore, placeAfter, controlBefore, controlAfter];
        if (RefusalOf(series) is { } refusal)
        {
            return refusal;
        }

        var rows = series.SelectMany((counts, i) => counts.Select((_, t) => Row(t, (i < 2 ? 1 : 0), i % 2, (i < 2 ? 1 : 0) * (i % 2)))).ToList();
        return Fit(rows, [.. series.SelectMany(counts => counts)], coefficient: 2);
    }

    /// <summary>
    /// Whether place and control ran in parallel before the start: log μ = area + time + area·time, whose last coefficient, per
    /// month, should be near 0. Otherwise the comparison after the start means little.
    /// </summary>
    public static Computed<DifferenceInDifferences> Parallel(IReadOnlyList<int> placeBefore, IReadOnlyList<int> controlBefore)
    {
        IReadOnlyList<int>[] series = [placeBefore, controlBefore];
        if (RefusalOf(series) is { } refusal)
        {
            return refusal;
        }

        var rows = series.SelectMany((counts, i) => counts.Select((_, t) => new double[] { 1, 1 - i, t, (1 - i) * t })).ToList();
        return Fit(rows, [.. series.SelectMany(counts => counts)], coefficient: 3);
    }

    private static Refusal? RefusalOf(IReadOnlyList<int>[] series)
    {
        if (series.Any(counts => counts.Count != series[0].Count))
        {
            return Refusal.DifferentMonths;
        }

        return series[0].Count < MonthsOfYear ? Refusal.SeriesTooShort
            : series.Any(counts => counts.All(count => count == 0)) ? Refusal.NothingCounted
            : null;
    }

    /// <summary>The regressors of interest first, then one column per calendar month.</summary>
    private static double[] Row(int t, params double[] regressors) =>
        [.. regressors, .. Enumerable.Range(0, MonthsOfYear).Select(month => t % MonthsOfYear == month ? 1d : 0)];

    private static Computed<DifferenceInDifferences> Fit(List<double[]> rows, int[] counts, int coefficient)
    {
        var fit = PoissonRegression.Fit(rows, [.. counts.Select(_ => 0d)], counts);
        return fit is null
            ? Refusal.NoConvergence
            : new DifferenceInDifferences(fit.Coefficients[coefficient], fit.StandardErrors[coefficient], fit.Phi);
    }
}
