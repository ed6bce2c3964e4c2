using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers from single counts (A00–A05, A14, A17, A18, A20).</summary>
internal static class CountAnswers
{
    private const double Confidence = 0.95;

    public static Answers Indicators(VectorCase vector)
    {
        var score = IndicatorScore.Of(vector.Inputs.GetProperty("present").EnumerateArray().Select(item => (bool?)item.GetBoolean()));
        return new Answers { ["score"] = score.Present, ["qualified"] = score.IsQualified };
    }

    public static Answers Rates(VectorCase vector)
    {
        var (count, months) = (vector.Whole("count"), vector.Whole("months"));
        return new Answers
        {
            ["per_1000_year"] = vector.Has("population") ? Rate.PerThousandResidents(count, months, vector.Whole("population")).Value?.PerYear : null,
            ["per_ha_year"] = vector.Has("area_ha") ? Rate.PerHectare(count, months, vector.Number("area_ha")).Value?.PerYear : null,
        };
    }

    public static Answers Quotients(VectorCase vector)
    {
        if (vector.Has("type_place"))
        {
            var quotient = LocationQuotient.Compare(
                vector.Whole("type_place"), vector.Whole("all_place"), vector.Whole("type_ref"), vector.Whole("all_ref"));
            return new Answers { ["LQ"] = quotient.Value?.Quotient };
        }

        var (count, all) = (vector.Whole("count_place"), vector.Whole("count_all"));
        var (area, whole) = (vector.Number("area_place_ha"), vector.Number("area_all_ha"));
        return new Answers
        {
            ["density_quotient"] = LocationQuotient.Density(count, area, all, whole),
            ["PAI"] = Concentration.AreaIndex(count, all, area, whole),
        };
    }

    public static Answers Garwood(VectorCase vector)
    {
        var (count, exposure) = (vector.Whole("count"), vector.Number("exposure", 1));
        var interval = PoissonInterval.Of(count, exposure, vector.Number("conf", Confidence));
        return new Answers { ["rate"] = count / exposure, ["lo"] = interval.Lower, ["hi"] = interval.Upper };
    }

    public static Answers Ratio(VectorCase vector)
    {
        var (x1, t1, x2, t2) = (vector.Whole("x1"), vector.Number("t1"), vector.Whole("x2"), vector.Number("t2"));
        var ratio = RateRatio.Of(x1, t1, x2, t2, vector.Number("conf", Confidence));
        return new Answers
        {
            ["rate_ratio"] = Bounded(ratio.Ratio),
            ["exact_lo"] = ratio.Exact.Lower,
            ["exact_hi"] = Bounded(ratio.Exact.Upper),
            ["midp_lo"] = ratio.MidP.Lower,
            ["midp_hi"] = Bounded(ratio.MidP.Upper),
            ["exact_p_greater"] = ratio.ExactPGreater,
            ["midp_p_greater"] = ratio.MidPGreater,
            ["exact_p2_central"] = ratio.ExactPTwoSided,
            ["midp_p2"] = ratio.MidPTwoSided,
        };
    }

    public static Answers TwoMeans(VectorCase vector) => new()
    {
        ["p2"] = ETest.PTwoSided(vector.Whole("k1"), vector.Number("t1", 1), vector.Whole("k2"), vector.Number("t2", 1)),
    };

    public static Answers Gathered(VectorCase vector)
    {
        if (vector.Has("obs"))
        {
            var (observed, predicted, areas) = (vector.Numbers("obs"), vector.Numbers("pred"), vector.Numbers("area"));
            return new Answers
            {
                ["PAI"] = Concentration.AreaIndices(observed, predicted, areas),
                ["PEI"] = Concentration.EfficiencyIndices(observed, predicted, areas),
            };
        }

        if (vector.Has("counts_per_place"))
        {
            var counts = vector.Wholes("counts_per_place");
            return new Answers { ["gini"] = Concentration.Gini(counts), ["share_top_10pct"] = Concentration.ShareOfTop(counts, 0.1) };
        }

        return new Answers { ["PAI"] = Concentration.AreaIndex(vector.Number("n"), vector.Number("N"), vector.Number("a_ha"), vector.Number("A_ha")) };
    }

    public static Answers Withheld(VectorCase vector) => new()
    {
        ["published"] = Suppression.OfRow(vector.Wholes("row"), (int)vector.Number("k", Suppression.Threshold)),
    };

    public static Answers Adjusted(VectorCase vector) => new() { ["holm"] = Holm.Adjust(vector.Numbers("p")) };

    public static Answers Wilson(VectorCase vector)
    {
        var (part, whole) = (vector.Number("x"), vector.Number("n"));
        var interval = WilsonInterval.Of(part, whole);
        return new Answers { ["share"] = part / whole, ["lo"] = interval.Lower, ["hi"] = interval.Upper };
    }

    private static double? Bounded(double value) => double.IsInfinity(value) ? null : value;
}
