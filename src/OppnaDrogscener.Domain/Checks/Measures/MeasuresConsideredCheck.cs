using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Measures;

/// <summary>R20. Less intrusive measures: considered (METODBOK), or at least one tried with period and result (dated regimes).</summary>
public sealed class MeasuresConsideredCheck : Check
{
    public override int Order => 200;

    public override IReadOnlyList<string> Keys =>
    [
        "tried", "context", "only-ruled-out", "nothing-recorded", "none", "only-context", "incomplete", "try-one", "complete",
    ];

    public override Judgement Judge(CaseView view)
    {
        var measures = view.Facts.Measures.Index().Where(pair => Counts(pair.Item, view.Surroundings)).ToList();
        if (measures.Count == 0)
        {
            return Nothing(view);
        }

        var tried = measures.Where(pair => IsTried(pair.Item)).ToList();
        if (tried.Count > 0)
        {
            return WithContext(Judgement.Met("tried", ("count", tried.Count), ("names", Names(tried))).From(Paths(tried)), view);
        }

        var ruledOut = measures.Where(pair => IsRuledOut(pair.Item)).ToList();
        return view.Regime.Key == RegimeKey.Metodbok && ruledOut.Count > 0
            ? Judgement.Met("only-ruled-out", ("count", ruledOut.Count), ("names", Names(ruledOut))).From(Paths(ruledOut)).Try("try-one")
            : Incomplete(measures);
    }

    private static Judgement Nothing(CaseView view)
    {
        if (view.Facts.Measures.Count > 0)
        {
            return Judgement.NotMet("only-context", ("count", view.Facts.Measures.Count)).From("$.facts.measures").Try("try-one");
        }

        return view.Facts.MeasuresNone == true
            ? Judgement.NotMet("none").From("$.facts.measuresNone").Try("try-one")
            : Judgement.NotMet("nothing-recorded").Wanting("$.facts.measures").Try("try-one");
    }

    private static Judgement Incomplete(List<(int Index, Measure Item)> measures)
    {
        var missing = measures.SelectMany(pair => MeasureGaps.Of(pair.Item, $"$.facts.measures[{pair.Index}]")).ToList();
        return Judgement.NotMet("incomplete", ("count", measures.Count), ("names", Names(measures)))
            .From(Paths(measures)).Wanting(missing).Try("complete");
    }

    /// <summary>Tried with period and result: carried out or going on, since when, and what it led to.</summary>
    private static bool IsTried(Measure measure) =>
        measure.Status is MeasureStatus.Tried or MeasureStatus.Ongoing && MeasureGaps.Of(measure, "").Count == 0;

    private static bool IsRuledOut(Measure measure) =>
        measure.Status == MeasureStatus.RuledOut && MeasureGaps.Of(measure, "").Count == 0;

    private static bool Counts(Measure measure, Surroundings surroundings) => measure.CatalogueId is { } id
        ? surroundings.MeasureCountsAsAlternative.GetValueOrDefault(id)
        : measure.CountsAsAlternative == true;

    private static Judgement WithContext(Judgement judgement, CaseView view)
    {
        var context = view.Facts.Measures.Count(measure => !Counts(measure, view.Surroundings));
        return context == 0 ? judgement : judgement.And("context", ("count", context));
    }

    private static Value Names(List<(int Index, Measure Item)> measures) =>
        Value.List(measures.Select(pair => pair.Item.Name ?? pair.Item.CatalogueId ?? pair.Item.Id!));

    private static string[] Paths(List<(int Index, Measure Item)> measures) =>
        [.. measures.Select(pair => $"$.facts.measures[{pair.Index}]")];
}
