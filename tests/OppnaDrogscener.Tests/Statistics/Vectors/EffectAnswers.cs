using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Tests.Statistics.Vectors;

/// <summary>Answers about what came after (B01–B05).</summary>
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

    public static Answers Quotient(VectorCase vector)
    {
        BeforeAfter Of(string area) => new(vector.Whole(area + "b"), vector.Whole(area + "a"));
        var found = DisplacementQuotient.Of(Of("R"), Of("D"), Of("C")).Value;
        return new Answers
        {
            ["SM"] = found?.Success,
            ["BDM"] = found?.Ring,
            ["WDQ"] = found?.Quotient,
            ["GE"] = found?.GrossEffect,
            ["NE"] = found?.NetEffect,
            ["TNE"] = found?.TotalNetEffect,
            ["class"] = found?.Reading switch
            {
                DisplacementReading.DiffusionAboveDirect => "diffusion>direct",
                DisplacementReading.Diffusion => "diffusion",
                DisplacementReading.None => "none",
                DisplacementReading.DisplacementBelowDirect => "displacement<direct",
                DisplacementReading.DisplacementAboveDirect => "displacement>direct",
                _ => null,
            },
        };
    }

    public static Answers Differences(VectorCase vector)
    {
        var (place, control) = (vector.Wholes("treated_before"), vector.Wholes("control_before"));
        var found = vector.Has("treated_after")
            ? DifferenceInDifferences.Of(place, vector.Wholes("treated_after"), control, vector.Wholes("control_after")).Value
            : DifferenceInDifferences.Parallel(place, control).Value;
        return new Answers
        {
            ["b"] = found?.Coefficient,
            ["pretrend_b"] = found?.Coefficient,
            ["se_poisson"] = found?.StandardError,
            ["phi"] = found?.Phi,
            ["RIRR"] = found?.RateRatio,
        };
    }

    public static Answers Detectable(VectorCase vector)
    {
        var found = DetectableChange.Of(vector.Number("a"), vector.Number("c"), vector.Number("V", 1)).Value;
        return new Answers { ["RIRR"] = found?.RateRatio, ["reduction_pct"] = found?.ReductionPercent };
    }

    private static BeforeAfter Counts(VectorCase vector, string name) =>
        vector.Has(name) ? new BeforeAfter(vector.Wholes(name)[0], vector.Wholes(name)[1]) : default;
}
