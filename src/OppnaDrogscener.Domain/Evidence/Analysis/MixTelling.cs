using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Domain.Evidence.Analysis;

/// <summary>What kinds of offences, where they come from, and how many cases they make.</summary>
internal static class MixTelling
{
    private static readonly Value None = new Value.Words("\u2013");

    public static AnalysisPart Of(CrimeAnalysis analysis)
    {
        var types = analysis.Types;
        return new("mix",
        [
            .. types.Lines.Count == 0 ? [] : Origins(types),
            .. Cases(analysis.Cases),
            .. types.Reference is { } area && types.Tested > 0 ? [Tested(types, area.Name ?? area.Id ?? "")] : Array.Empty<Statement>(),
        ], types.Lines.Count == 0 ? [] : [Table(types)]);
    }

    private static AnalysisTable Table(TypeMix types) => types.Tested == 0
        ? new AnalysisTable("types", ["type", "origin", "count", "share", "share-interval", "targeted"], [.. types.Lines.Select(Row)])
        : new AnalysisTable("types", ["type", "origin", "count", "share", "share-interval", "targeted", "quotient", "quotient-interval", "adjusted-p"],
            [.. types.Lines.Select(line => (IReadOnlyList<Value>)[.. Row(line), .. Quotient(line)])]);

    private static IReadOnlyList<Value> Row(TypeLine line) =>
    [
        new Value.Named(line.Type is { } type ? "offence-" + FactsJson.Word(type) : "offence-unknown"),
        new Value.Named("origin-" + FactsJson.Word(line.Origin)),
        new Value.Number(line.Count),
        new Value.Share(line.Share),
        new Value.ShareRange(line.Interval.Lower, line.Interval.Upper),
        new Value.Named(line.IsTargeted ? "yes" : "no"),
    ];

    private static IEnumerable<Value> Quotient(TypeLine line) => line.Quotient switch
    {
        { Value: { } ratio } => [new Value.Measured(ratio.Ratio, 1), new Value.Range(ratio.MidP.Lower, ratio.MidP.Upper, 1), new Value.Probability(line.AdjustedP!.Value)],
        { Refusal: { } refusal } => [None, SummaryTelling.Refused(refusal), None],
        _ => [None, None, None],
    };

    private static IEnumerable<Statement> Origins(TypeMix types)
    {
        yield return Statement.Of("mix-origins", ("reported", new Value.Number(types.Of(OffenceOrigin.Reported))), ("found", new Value.Number(types.Of(OffenceOrigin.FoundByPolice))));
        if (types.Of(OffenceOrigin.Unknown) is > 0 and var unknown)
        {
            yield return Statement.Of("mix-unknown", ("count", new Value.Number(unknown)));
        }
    }

    private static IEnumerable<Statement> Cases(CaseSpread? cases)
    {
        if (cases is not null)
        {
            yield return Statement.Of("mix-cases", ("offences", new Value.Number(cases.Offences)), ("cases", cases.Cases));
        }

        if (cases is { IsDominated: true })
        {
            yield return Statement.Of("mix-dominated", ("count", new Value.Number(cases.Largest)), ("share", new Value.Share(cases.LargestShare)));
        }
    }

    /// <summary>The types aimed at were chosen before anybody looked, or every type is tested and Holm's adjustment is what counts.</summary>
    private static Statement Tested(TypeMix types, string area) =>
        Statement.Of(types.IsChosenBefore ? "mix-tested-chosen" : "mix-tested-all", ("area", area), ("types", types.Tested));
}
