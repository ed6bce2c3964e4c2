namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Seasonal Kendall test (Hirsch, Slack &amp; Smith 1982; methods A10): Mann–Kendall within each calendar month, S and variance
/// summed. No adjustment for serial correlation, which the USGS advises against below ten years.
/// </summary>
/// <param name="S">Sum of the months' scores.</param>
/// <param name="Variance">Sum of their variances.</param>
/// <param name="Z">Continuity-corrected standard score.</param>
/// <param name="PTwoSided">Two-sided p.</param>
public sealed record SeasonalKendall(long S, double Variance, double Z, double PTwoSided)
{
    /// <summary>Tests whole years of equally many seasons (twelve for months). Refused below two years.</summary>
    public static Computed<SeasonalKendall> Of(IReadOnlyList<IReadOnlyList<int>> years)
    {
        if (years.Count < 2)
        {
            return Refusal.SeriesTooShort;
        }

        if (years.Any(year => year.Count != years[0].Count))
        {
            return Refusal.NotWholeYears;
        }

        var seasons = Enumerable.Range(0, years[0].Count).Select(season => years.Select(year => (double)year[season]).ToList()).ToList();
        var (s, variance) = (seasons.Sum(MannKendall.Score), seasons.Sum(MannKendall.VarianceOf));
        var z = MannKendall.ZOf(s, variance);
        return new SeasonalKendall(s, variance, z, Chance.TwoSided(z));
    }

    /// <summary>Tests monthly counts. Refused unless they are whole years, two at least.</summary>
    public static Computed<SeasonalKendall> Of(MonthlyCounts counts) => counts.IsWholeYears
        ? Of(counts.Counts.Chunk(12).ToList())
        : Refusal.NotWholeYears;
}
