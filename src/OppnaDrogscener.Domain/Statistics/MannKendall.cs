namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Mann–Kendall trend test with Sen's slope (Mann 1945; Kendall; Gilbert 1987 ch. 16; methods A09). S = Σ sgn(xⱼ − xᵢ),
/// Var = [n(n−1)(2n+5) − Σt(t−1)(2t+5)] ÷ 18, Z = (S − sgn S) ÷ √Var. For yearly or quarterly counts: season breaks it, and
/// months take <see cref="SeasonalKendall"/>.
/// </summary>
/// <param name="S">Rising pairs minus falling pairs.</param>
/// <param name="Variance">Variance of S without trend, ties allowed for.</param>
/// <param name="Z">Continuity-corrected standard score; 0 when S is −1, 0 or 1.</param>
/// <param name="PTwoSided">Two-sided p from the normal distribution.</param>
/// <param name="Exact">Exact p; null above ten values or with ties.</param>
/// <param name="SenSlope">Median of the slopes of all pairs, per step.</param>
public sealed record MannKendall(long S, double Variance, double Z, double PTwoSided, ExactKendall? Exact, double SenSlope)
{
    private const int MostForExact = 10;

    /// <summary>Tests values at even steps. Refused below three values.</summary>
    public static Computed<MannKendall> Of(IReadOnlyList<double> values)
    {
        if (values.Count < 3)
        {
            return Refusal.SeriesTooShort;
        }

        var (s, variance) = (Score(values), VarianceOf(values));
        var z = ZOf(s, variance);
        var exact = values.Count <= MostForExact && values.Distinct().Count() == values.Count
            ? ExactKendall.Of(s, values.Count)
            : null;
        return new MannKendall(s, variance, z, Chance.TwoSided(z), exact, Sen(values));
    }

    internal static long Score(IReadOnlyList<double> values) =>
        Pairs(values.Count).Sum(pair => (long)Math.Sign(values[pair.Later] - values[pair.Earlier]));

    internal static double VarianceOf(IReadOnlyList<double> values)
    {
        static double Term(double n) => n * (n - 1) * ((2 * n) + 5);
        return (Term(values.Count) - values.GroupBy(value => value).Sum(ties => Term(ties.Count()))) / 18;
    }

    internal static double ZOf(long s, double variance) => variance <= 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);

    private static IEnumerable<(int Earlier, int Later)> Pairs(int count) =>
        from earlier in Enumerable.Range(0, count)
        from later in Enumerable.Range(earlier + 1, count - earlier - 1)
        select (earlier, later);

    private static double Sen(IReadOnlyList<double> values)
    {
        var slopes = Pairs(values.Count)
            .Select(pair => (values[pair.Later] - values[pair.Earlier]) / (pair.Later - pair.Earlier))
            .Order()
            .ToList();
        return (slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2;
    }
}
