using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Evidence;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Statistics;

namespace OppnaDrogscener.Domain.Checks.Crime;

/// <summary>R36. Shown for the very spot by the ladder of methods.md A.22, with its parts; not one figure and no score.</summary>
public sealed class PlaceIsCrimeExposedCheck : Check
{
    public override int Order => 360;

    public override IReadOnlyList<string> Keys =>
    [
        "shown", "weak", "unknown", "special-reason", "strategic-place", "volume-known", "volume-unknown", "relative-known",
        "relative-unknown", "mix-known", "mix-unknown", "persistence-known", "persistence-unknown", "direction-known",
        "direction-unknown", "time-known", "time-unknown", "kind-known", "kind-unknown", "ask-police",
    ];

    public override Judgement Judge(CaseView view)
    {
        var statistics = Judge(view.Figures.Ladder, Exposed(view));
        return statistics.Result == CheckResult.Met ? statistics : OtherGround(view) is { } other ? Beside(statistics, other) : statistics;
    }

    /// <summary>Not one figure: volume and level both have to carry, and the kind of offence must not be only the police's own finds.</summary>
    private static Judgement Judge(CrimeLadder ladder, (string, Value) exposed)
    {
        var decisive = new[] { ladder[LadderStep.Volume], ladder[LadderStep.Relative], ladder[LadderStep.Kind] };
        var judgement = decisive.Any(line => line.Reading == LadderReading.Weak) ? Judgement.NotMet("weak", [exposed, .. Named(decisive, LadderReading.Weak)])
            : decisive.Any(line => line.Reading == LadderReading.Missing) ? Judgement.Unclear("unknown", [exposed, .. Named(decisive, LadderReading.Missing)]).Wanting(ladder.Missing)
            : Judgement.Met("shown", exposed);
        judgement = ladder.Lines.Aggregate(judgement, (sentences, line) => sentences.And(
            $"{FactsJson.Word(line.Step)}-{(line.Values.Count == 0 ? "unknown" : "known")}",
            [.. line.Values, ("strength", new Value.Term("strength-" + FactsJson.Word(line.Reading)))]));
        judgement = judgement.From(ladder.Facts);
        return judgement.Result == CheckResult.Met ? judgement : judgement.Try("ask-police");
    }

    /// <summary>The word of the regime: the book asks for more than the laws do.</summary>
    private static (string, Value) Exposed(CaseView view) =>
        ("exposed", new Value.Term(view.Regime.Key == RegimeKey.Metodbok ? "especially-exposed" : "exposed"));

    private static (string, Value)[] Named(IEnumerable<LadderLine> lines, LadderReading reading) =>
        [("steps", Value.List(lines.Where(line => line.Reading == reading).Select(line => new Value.Term("ladder-" + FactsJson.Word(line.Step)))))];

    /// <summary>From 2018 also a place with special reason for risk; for the police from 2025 a place of strategic importance.</summary>
    private static Judgement? OtherGround(CaseView view)
    {
        if (view.IsActOf2018 && !string.IsNullOrWhiteSpace(view.Facts.Place?.SpecialReasonForRisk))
        {
            return Judgement.Unclear("special-reason").From("$.facts.place.specialReasonForRisk");
        }

        return view is { IsPolice: true, Regime.Key: RegimeKey.Kbl2025, Facts.Place.StrategicAgainstSeriousCrime: true }
            ? Judgement.Unclear("strategic-place").From("$.facts.place.strategicAgainstSeriousCrime")
            : null;
    }

    /// <summary>Another ground takes the place of statistics in law, but whether it holds is for a person to judge.</summary>
    private static Judgement Beside(Judgement statistics, Judgement other) =>
        statistics.Statements.Aggregate(other, (sentences, statement) => sentences.And(statement.Key, [.. statement.Values.Select(pair => (pair.Key, pair.Value))]))
            .From(statistics.Facts).Wanting(statistics.Missing);
}
