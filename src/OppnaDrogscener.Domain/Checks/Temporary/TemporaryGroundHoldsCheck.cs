using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Temporary;

/// <summary>R06. The conditions of the chosen ground, one by one, and its closed list of purposes.</summary>
public sealed class TemporaryGroundHoldsCheck : Check
{
    public override int Order => 60;

    public override IReadOnlyList<string> Keys =>
    [
        "ground-not-here", "condition-unanswered", "condition-holds", "condition-fails", "purposes-hold", "purposes-fail",
        "choose", "choose-purpose",
    ];

    private const string GroundPath = "$.facts.temporary.groundId";
    private const string PurposesPath = "$.facts.temporary.purposeIds";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsTemporary)
        {
            return Judgement.NotApplicable(CommonStatements.NotTemporary);
        }

        if (view.Facts.Temporary is not { GroundId: { } id } temporary)
        {
            return Judgement.Lacks(GroundPath);
        }

        if (view.Ground is not { } ground)
        {
            return Judgement.NotMet("ground-not-here", ("ground", id), ("regime", view.Regime.ShortName)).From(GroundPath, "$.regime")
                .Try("choose", ("grounds", Value.List(view.Regime.Grounds.Values.Select(item => item.Title))));
        }

        return Judgement.Of([.. ground.Conditions.Select(condition => Condition(condition, temporary)), Purposes(ground, temporary, view.Regime)]);
    }

    private static Judgement Condition(GroundCondition condition, TemporaryFacts temporary)
    {
        var answer = GroundConditions.Answer(condition.Id, temporary);
        return answer.Holds switch
        {
            null => Judgement.Unclear("condition-unanswered", ("condition", condition.Text)).Wanting(answer.Path),
            true => Judgement.Met("condition-holds", ("condition", condition.Text)).From(answer.Path),
            false => Judgement.NotMet("condition-fails", ("condition", condition.Text)).From(answer.Path),
        };
    }

    private static Judgement Purposes(Ground ground, TemporaryFacts temporary, Regime regime)
    {
        if (temporary.PurposeIds.Count == 0)
        {
            return Judgement.Lacks(PurposesPath);
        }

        var outside = temporary.PurposeIds.Where(id => !ground.Purposes.Contains(id)).ToList();
        return outside.Count == 0
            ? Judgement.Met("purposes-hold", ("purposes", Texts(temporary.PurposeIds, regime))).From(PurposesPath)
            : Judgement.NotMet("purposes-fail", ("purposes", Texts(outside, regime))).From(PurposesPath).Try("choose-purpose", ("purposes", Texts(ground.Purposes, regime)));
    }

    private static Value Texts(IEnumerable<string> ids, Regime regime) =>
        Value.List(ids.Select(id => regime.Purposes.GetValueOrDefault(id)?.Text ?? id));
}
