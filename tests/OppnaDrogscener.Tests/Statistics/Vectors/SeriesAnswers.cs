using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers from series of counts (A06–A12, A19).</summary>
internal static class SeriesAnswers
{
    public static Answers Dispersion(VectorCase vector)
    {
        var found = Domain.Statistics.Dispersion.Of(vector.Wholes("counts")).Value;
        return new Answers
        {
            ["mean"] = found?.Mean,
            ["variance"] = found?.Variance,
            ["D"] = found?.Index,
            ["X2"] = found?.ChiSquared,
            ["p_over"] = found?.POver,
            ["k_moment"] = found?.Size,
            ["inflation"] = found?.Inflation,
        };
    }

    public static Answers QuasiPoisson(VectorCase vector)
    {
        var found = SeriesRatio.Compare(
            vector.Wholes("place_counts"), vector.Number("place_pop"), vector.Wholes("ref_counts"), vector.Number("ref_pop")).Value;
        return new Answers
        {
            ["log_rr"] = found?.LogRatio,
            ["se_poisson"] = found?.StandardError,
            ["phi"] = found?.Phi,
            ["rr"] = found?.Ratio,
            ["rr_lo_poisson"] = found?.Poisson.Lower,
            ["rr_hi_poisson"] = found?.Poisson.Upper,
            ["rr_lo_quasi"] = found?.Quasi.Lower,
            ["rr_hi_quasi"] = found?.Quasi.Upper,
        };
    }

    public static Answers NegativeBinomial(VectorCase vector)
    {
        var found = NegativeBinomialRatio.Compare(
            vector.Wholes("place_counts"), vector.Number("place_pop"), vector.Wholes("ref_counts"), vector.Number("ref_pop")).Value;
        return new Answers
        {
            ["log_rr"] = found?.LogRatio,
            ["se"] = found?.StandardError,
            ["theta"] = found?.Theta,
            ["rr"] = found?.Ratio,
            ["rr_lo"] = found?.Interval.Lower,
            ["rr_hi"] = found?.Interval.Upper,
        };
    }

    public static Answers Trend(VectorCase vector)
    {
        var found = MannKendall.Of(vector.Numbers("x")).Value;
        return new Answers
        {
            ["S"] = found?.S,
            ["VarS"] = found?.Variance,
            ["Z"] = found?.Z,
            ["p2_normal"] = found?.PTwoSided,
            ["sen"] = found?.SenSlope,
            ["p1_exact"] = found?.Exact?.POneSided,
            ["p2_exact"] = found?.Exact?.PTwoSided,
        };
    }

    public static Answers SeasonalTrend(VectorCase vector)
    {
        var years = vector.Rows("years").Select(year => (IReadOnlyList<int>)[.. year.Select(count => (int)count)]).ToList();
        var found = SeasonalKendall.Of(years).Value;
        return new Answers { ["S"] = found?.S, ["VarS"] = found?.Variance, ["Z"] = found?.Z, ["p2"] = found?.PTwoSided };
    }

    public static Answers Regression(VectorCase vector)
    {
        var counts = vector.Wholes("counts");
        var found = vector.Has("days")
            ? TrendRegression.WithSeason(counts, vector.Wholes("days")).Value
            : TrendRegression.Plain(counts).Value;
        return new Answers
        {
            ["b0"] = found?.Constant,
            ["b1"] = found?.Slope,
            ["b_sin"] = found?.Sine,
            ["b_cos"] = found?.Cosine,
            ["phi"] = found?.Phi,
            ["se_poisson"] = found?.StandardError,
            ["se_b1_poisson"] = found?.StandardError,
            ["yearly_ratio"] = found?.YearlyRatio,
            ["lo_poisson"] = found?.PoissonInterval.Lower,
            ["hi_poisson"] = found?.PoissonInterval.Upper,
            ["lo_quasi"] = found?.QuasiInterval.Lower,
            ["hi_quasi"] = found?.QuasiInterval.Upper,
        };
    }

    public static Answers Season(VectorCase vector)
    {
        var found = Seasonality.Of(vector.Wholes("month_totals"), vector.Wholes("month_days")).Value;
        return new Answers { ["X2"] = found?.ChiSquared, ["df"] = found?.Degrees, ["p"] = found?.P, ["index"] = found?.Index };
    }

    public static Answers Persistent(VectorCase vector)
    {
        var found = Persistence.Of(
            vector.Wholes("place_counts"), vector.Number("exposure_place"), vector.Wholes("ref_counts"), vector.Number("exposure_ref")).Value;
        return new Answers
        {
            ["above_expected"] = found?.AboveExpected,
            ["flagged"] = found?.Flagged,
            ["months"] = found?.Months.Count,
            ["lambda_first"] = found?.Months[0].Expected,
            ["p_first"] = found?.Months[0].P,
        };
    }
}
