using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>How the place stands against other areas, by each method.</summary>
internal static class LevelTelling
{
    private const double Overdispersed = 1.5;

    public static AnalysisPart Of(CrimeAnalysis analysis) => new("level",
    [
        .. analysis is { Series.TargetedOnly: true, Comparisons.Count: > 0 } ? [Statement.Of("only-targeted")] : Array.Empty<Statement>(),
        .. analysis.Comparisons.SelectMany(Methods),
        .. analysis.Densities.Where(density => density.Ratio.Value is not null).Select(Density),
    ], analysis.Comparisons.Count == 0 ? [] : [Table(analysis)]);

    private static AnalysisTable Table(CrimeAnalysis analysis) => new("level",
        ["area", "per", "months", "at-place", "in-area", "ratio", "mid-p", "exact", "monthly"], [.. analysis.Comparisons.Select(Row)]);

    private static IReadOnlyList<Value> Row(AreaComparison one)
    {
        List<Value> counts = [SummaryTelling.AreaName(one), new Value.Term("per-" + one.Main.Per), one.Main.PlaceCounts.Count, new Value.Number(one.AtPlace), new Value.Number(one.InArea)];
        if (one.Main.Ratio.Value is not { } ratio)
        {
            var reason = SummaryTelling.Refused(one.Main.Ratio.Refusal!.Value);
            return [.. counts, reason, reason, reason, reason];
        }

        return
        [
            .. counts,
            new Value.Measured(ratio.Ratio, 1),
            new Value.Range(ratio.MidP.Lower, ratio.MidP.Upper, 1),
            new Value.Range(ratio.Exact.Lower, ratio.Exact.Upper, 1),
            one.Monthly.Value is { } monthly ? new Value.Range(monthly.Quasi.Lower, monthly.Quasi.Upper, 1) : SummaryTelling.Refused(one.Monthly.Refusal!.Value),
        ];
    }

    private static IEnumerable<Statement> Methods(AreaComparison one)
    {
        var area = SummaryTelling.AreaName(one);
        if (one.Monthly.Value is { Phi: > Overdispersed } monthly)
        {
            yield return Statement.Of("level-overdispersed", ("area", area), ("phi", new Value.Measured(monthly.Phi, 1)), ("interval", new Value.Range(monthly.Quasi.Lower, monthly.Quasi.Upper, 1)));
        }

        if (one.NegativeBinomial is { Value: { } fitted })
        {
            yield return Statement.Of("level-negative-binomial", ("area", area), ("ratio", new Value.Measured(fitted.Ratio, 1)), ("interval", new Value.Range(fitted.Interval.Lower, fitted.Interval.Upper, 1)));
        }

        if (one.SecondOpinion is { } p)
        {
            yield return Statement.Of("level-second-opinion", ("area", area), ("count", new Value.Number(one.AtPlace)), ("p", new Value.Probability(p)));
        }
    }

    private static Statement Density(AreaDensity density)
    {
        var ratio = density.Ratio.Value!;
        return Statement.Of(density.MeasuresForest ? "level-density-forest" : "level-density", ("area", density.Area.Name ?? density.Area.Id ?? ""),
            ("ratio", new Value.Measured(ratio.Ratio, 1)), ("interval", new Value.Range(ratio.MidP.Lower, ratio.MidP.Upper, 1)));
    }
}
