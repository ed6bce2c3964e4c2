using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Measures;

/// <summary>R20. Less intrusive measures: considered (METODBOK), or at least one tried with period and result (dated regimes).</summary>
public sealed class MeasuresConsideredCheck : Check
{
    public override int Order => 200;

    public override IReadOnlyList<string> Keys =>
    [
        "tried", "context", "only-ruled-out", "ruled-out-not-tried", "nothing-recorded", "none", "only-context",
        "own-unsorted", "incomplete", "try-one", "complete",
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
            return WithContext(Judgement.Met("tried", ("count", tried.Count), ("names", Names(tried, view))).From(Paths(tried)), view);
        }

        var ruledOut = measures.Where(pair => IsRuledOut(pair.Item)).ToList();
        return ruledOut.Count == 0 ? Incomplete(measures, view) : RuledOut(ruledOut, view);
    }

    /// <summary>Enough for the book, which asks that measures have been considered; not for the dated laws.</summary>
    private static Judgement RuledOut(List<(int Index, Measure Item)> ruledOut, CaseView view)
    {
        (string, Value)[] values = [("count", ruledOut.Count), ("names", Names(ruledOut, view))];
        var judgement = view.Regime.Key == RegimeKey.Metodbok ? Judgement.Met("only-ruled-out", values) : Judgement.NotMet("ruled-out-not-tried", values);
        return judgement.From(Paths(ruledOut)).Try("try-one");
    }

    private static Judgement Nothing(CaseView view)
    {
        var unsorted = view.Facts.Measures.Index().Where(pair => pair.Item is { CatalogueId: null, CountsAsAlternative: null }).ToList();
        if (unsorted.Count > 0)
        {
            return Judgement.Unclear("own-unsorted", ("count", unsorted.Count), ("names", Names(unsorted, view)))
                .Wanting([.. unsorted.Select(pair => $"$.facts.measures[{pair.Index}].countsAsAlternative")]);
        }

        if (view.Facts.Measures.Count > 0)
        {
            return Judgement.NotMet("only-context", ("count", view.Facts.Measures.Count)).From("$.facts.measures").Try("try-one");
        }

        return view.Facts.MeasuresNone == true
            ? Judgement.NotMet("none").From("$.facts.measuresNone").Try("try-one")
            : Judgement.NotMet("nothing-recorded").Wanting("$.facts.measures").Try("try-one");
    }

    private static Judgement Incomplete(List<(int Index, Measure Item)> measures, CaseView view)
    {
        var missing = measures.SelectMany(pair => MeasureGaps.Of(pair.Item, $"$.facts.measures[{pair.Index}]")).ToList();
        return Judgement.NotMet("incomplete", ("count", measures.Count), ("names", Names(measures, view)))
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

    private static Value Names(List<(int Index, Measure Item)> measures, CaseView view) =>
        Value.List(measures.Select(pair => pair.Item.Name ?? Title(pair.Item.CatalogueId, view) ?? pair.Item.Id!));

    private static string? Title(string? catalogueId, CaseView view) =>
        catalogueId is null ? null : view.Surroundings.MeasureTitles.GetValueOrDefault(catalogueId, catalogueId);

    private static string[] Paths(List<(int Index, Measure Item)> measures) =>
        [.. measures.Select(pair => $"$.facts.measures[{pair.Index}]")];
}
