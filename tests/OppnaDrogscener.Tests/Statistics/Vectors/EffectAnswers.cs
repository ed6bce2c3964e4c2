using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers about what came after (B01, B02).</summary>
internal static class EffectAnswers
{
    public static Answers Relative(VectorCase vector)
    {
        var found = RelativeEffect.Of(vector.Whole("a"), vector.Whole("b"), vector.Whole("c"), vector.Whole("d"), vector.Number("V", 1));
        return new Answers
        {
            ["RES"] = found.Size,
            ["ln_RES"] = found.LogSize,
            ["se"] = found.StandardError,
            ["RES_lo"] = found.Interval.Lower,
            ["RES_hi"] = found.Interval.Upper,
            ["RIRR"] = found.RateRatio,
            ["change_pct"] = found.ChangePercent,
            ["z"] = found.Z,
            ["p2"] = found.PTwoSided,
        };
    }

    public static Answers Displacement(VectorCase vector)
    {
        var areas = new DisplacementAreas(
            Counts(vector, "treated"), Counts(vector, "control"), Counts(vector, "disp_treated"), Counts(vector, "disp_control"));
        if (vector.Has("time_weights"))
        {
            areas = areas with { TimeWeights = (vector.Numbers("time_weights")[0], vector.Numbers("time_weights")[1]) };
        }

        if (vector.Has("area_weights"))
        {
            var weights = vector.Numbers("area_weights");
            areas = areas with { AreaWeights = (weights[0], weights[1], weights.Count > 2 ? weights[2] : 1, weights.Count > 3 ? weights[3] : 1) };
        }

        var found = DisplacementDifference.Of(areas, 1 - vector.Number("alpha", 0.05));
        return new Answers
        {
            ["local"] = found.Local,
            ["se_local"] = found.LocalError,
            ["disp"] = found.Displaced,
            ["se_disp"] = found.DisplacedError,
            ["total"] = found.Total,
            ["se_total"] = found.TotalError,
            ["z"] = found.Z,
            ["lo"] = found.Interval.Lower,
            ["hi"] = found.Interval.Upper,
        };
    }

    private static BeforeAfter Counts(VectorCase vector, string name) =>
        vector.Has(name) ? new BeforeAfter(vector.Wholes(name)[0], vector.Wholes(name)[1]) : default;
}
