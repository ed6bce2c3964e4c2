namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>The groups that are built, each with the way from a vector's inputs to our answers.</summary>
public static class VectorAnswers
{
    public static IReadOnlyDictionary<string, Func<VectorCase, Answers>> Groups { get; } =
        new Dictionary<string, Func<VectorCase, Answers>>
        {
            ["A00"] = CountAnswers.Indicators,
            ["A01"] = CountAnswers.Rates,
            ["A02"] = CountAnswers.Quotients,
            ["A03"] = CountAnswers.Garwood,
            ["A04"] = CountAnswers.Ratio,
            ["A05"] = CountAnswers.TwoMeans,
            ["A06"] = SeriesAnswers.Dispersion,
            ["A07"] = SeriesAnswers.QuasiPoisson,
            ["A08"] = SeriesAnswers.NegativeBinomial,
            ["A09"] = SeriesAnswers.Trend,
            ["A10"] = SeriesAnswers.SeasonalTrend,
            ["A11"] = SeriesAnswers.Regression,
            ["A12"] = SeriesAnswers.Season,
            ["A13"] = WindowAnswers.Shortest,
            ["A14"] = CountAnswers.Gathered,
            ["A15"] = WindowAnswers.Aoristic,
            ["A17"] = CountAnswers.Withheld,
            ["A18"] = CountAnswers.Adjusted,
            ["A19"] = SeriesAnswers.Persistent,
            ["A20"] = CountAnswers.Wilson,
            ["A21"] = WindowAnswers.FewestFilmed,
            ["B01"] = EffectAnswers.Relative,
            ["B02"] = EffectAnswers.Displacement,
            ["B03"] = EffectAnswers.Quotient,
            ["B04"] = EffectAnswers.Differences,
            ["B05"] = EffectAnswers.Detectable,
            ["C01"] = OpticsAnswers.Angles,
            ["C02"] = OpticsAnswers.Densities,
            ["C03"] = OpticsAnswers.Reach,
            ["C04"] = OpticsAnswers.NearAndFar,
            ["C05"] = OpticsAnswers.Footprint,
            ["C06"] = OpticsAnswers.DensityAtTarget,
            ["C07"] = OpticsAnswers.Levels,
            ["C08"] = FieldAnswers.Turning,
            ["C09"] = FieldAnswers.Occluded,
            ["C10"] = FieldAnswers.Covered,
            ["C11"] = FieldAnswers.SmallestSet,
            ["C12"] = FieldAnswers.Trimmed,
            ["C13"] = FieldAnswers.Sensitive,
            ["D01"] = GeodesyAnswers.Projected,
            ["D02"] = GeodesyAnswers.Factors,
            ["D03"] = GeodesyAnswers.Areas,
            ["D04"] = GeodesyAnswers.Validity,
        };
}
