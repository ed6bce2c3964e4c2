using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>The ladder of methods.md A.22 as a table: never a score.</summary>
internal static class LadderTelling
{
    public static AnalysisPart Of(CrimeAnalysis analysis) => new("ladder", [],
    [
        new AnalysisTable("ladder", ["step", "figure", "strength"], [.. analysis.Ladder.Lines.Select(Row)]),
    ]);

    private static IReadOnlyList<Value> Row(LadderLine line) =>
    [
        new Value.Named("ladder-" + FactsJson.Word(line.Step)),
        line.Values.Count == 0 ? new Value.Named("missing") : new Value.Named("ladder-figure-" + FactsJson.Word(line.Step), line.Values),
        new Value.Named("strength-" + FactsJson.Word(line.Reading)),
    ];
}
