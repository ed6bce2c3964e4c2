using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>How the offences at the place have moved over the months: direction, season and how much they vary.</summary>
/// <param name="Counts">Every known month, at most ten years.</param>
public sealed record TimeCourse(MonthlyCounts Counts)
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    /// <summary>Five expected in each calendar month: below that the chi-squared test does not hold.</summary>
    private const int FewestForSeason = 60;

    /// <summary>How much the months vary beside chance (A06).</summary>
    public Computed<Dispersion> Dispersion { get; } = Statistics.Dispersion.Of(Counts.Counts);

    /// <summary>The yearly change with the season in the model (A11).</summary>
    public Computed<TrendRegression> Trend { get; } = TrendRegression.WithSeason(Counts.Counts, Counts.Days);

    /// <summary>Rising or falling, calendar month by calendar month, over whole years (A10).</summary>
    public Computed<SeasonalKendall> Seasonal { get; } = SeasonalKendall.Of(Years(Counts));

    /// <summary>Mann–Kendall and Sen's slope over whole quarters (A09).</summary>
    public Computed<MannKendall> Quarters { get; } = MannKendall.Of(QuartersOf(Counts));

    /// <summary>Whether the offences follow the calendar, over whole years (A12).</summary>
    public Computed<Seasonality> Season { get; } = SeasonOf(Years(Counts));

    /// <summary>The months that season and direction are read from: the latest whole years.</summary>
    public MonthlyCounts WholeYears => Years(Counts);

    /// <summary>The course of a series; null when the place has none.</summary>
    public static TimeCourse? Of(AreaSeries? place) => place is { Counts: { Months: > 0, Total: > 0 } counts } ? new TimeCourse(counts) : null;

    private static Computed<Seasonality> SeasonOf(MonthlyCounts years) => years switch
    {
        { Months: 0 } => Refusal.SeriesTooShort,
        { Total: < FewestForSeason } => Refusal.TooFewAtPlace,
        _ => Seasonality.Of(years),
    };

    private static MonthlyCounts Years(MonthlyCounts counts) => counts.Latest(counts.Months / MonthsOfYear * MonthsOfYear);

    /// <summary>The latest whole quarters, oldest first.</summary>
    private static List<double> QuartersOf(MonthlyCounts counts) =>
        [.. counts.Latest(counts.Months / MonthsOfQuarter * MonthsOfQuarter).Counts.Chunk(MonthsOfQuarter).Select(quarter => quarter.Sum(count => (double)count))];
}
