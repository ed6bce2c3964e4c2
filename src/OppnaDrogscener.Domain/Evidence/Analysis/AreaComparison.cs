using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>The place against one area, by every method that the counts allow.</summary>
/// <param name="Main">The ratio to report: exact and mid-P (A04), per visitor, resident or hectare.</param>
public sealed record AreaComparison(Comparison Main)
{
    /// <summary>Below this count a second test is shown beside the ratio (A05).</summary>
    private const int FewForOneTest = 10;

    private const double MostUnlike = 10;

    /// <summary>Against so many offences the few at the place are all that is uncertain, and one test tells it.</summary>
    private const int ManyForTwoTests = 1000;

    /// <summary>Fewer common months say nothing of persistence, and season does not cancel.</summary>
    private const int FewestMonths = 12;

    /// <summary>The area.</summary>
    public CountedArea Area => Main.Area;

    /// <summary>Offences at the place in the common months.</summary>
    public long AtPlace => Main.PlaceCounts.Sum(count => (long)count);

    /// <summary>Offences in the area in the common months.</summary>
    public long InArea => Main.ReferenceCounts.Sum(count => (long)count);

    /// <summary>The ratio month by month, its interval widened as the months vary (A07); never narrower.</summary>
    public Computed<SeriesRatio> Monthly { get; } =
        SeriesRatio.Compare(Main.PlaceCounts, Main.PlaceExposure, Main.ReferenceCounts, Main.ReferenceExposure);

    /// <summary>The negative binomial ratio (A08); null where the months vary too little or are too few for it to be called for.</summary>
    public Computed<NegativeBinomialRatio>? NegativeBinomial => Monthly.Value is { } monthly && NegativeBinomialRatio.IsCalledFor(monthly.Phi, Main.PlaceCounts.Count)
        ? NegativeBinomialRatio.Compare(Main.PlaceCounts, Main.PlaceExposure, Main.ReferenceCounts, Main.ReferenceExposure)
        : (Computed<NegativeBinomialRatio>?)null;

    /// <summary>
    /// Two-sided p of the E-test, a second opinion where the place has few offences; null where it has enough, and against a
    /// much larger area: there the test counts an empty place as just as strange as a crowded one and says nothing.
    /// </summary>
    public double? SecondOpinion => Main.Ratio.Value is not null && AtPlace < FewForOneTest && Main.ReferenceExposure <= MostUnlike * Main.PlaceExposure && InArea < ManyForTwoTests
        ? ETest.PTwoSided((int)AtPlace, Main.PlaceExposure, (int)Math.Min(int.MaxValue, InArea), Main.ReferenceExposure)
        : null;

    /// <summary>Months clearly above what the area predicts (A19).</summary>
    public Computed<Persistence> Persistence => Main.PlaceCounts.Count < FewestMonths ? Refusal.SeriesTooShort : Main.Persistence;

    /// <summary>Every comparison that the facts allow.</summary>
    public static IReadOnlyList<AreaComparison> All(CrimeSeries series) => [.. Comparison.All(series).Select(comparison => new AreaComparison(comparison))];
}
