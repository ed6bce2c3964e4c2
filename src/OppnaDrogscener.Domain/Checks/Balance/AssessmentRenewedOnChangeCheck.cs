using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R13. KBL2025 9 §: a new assessment before a significant change.</summary>
public sealed class AssessmentRenewedOnChangeCheck : Check
{
    public override int Order => 130;

    public override IReadOnlyList<string> Keys =>
    [
        "no-change", "not-assessed", "assessed", "late", "assess",
    ];

    public override Judgement Judge(CaseView view)
    {
        var changes = view.Facts.LegalBasis?.Changes ?? [];
        return changes.Count == 0
            ? Judgement.NotApplicable("no-change")
            : Judgement.Of(changes.Select((change, index) => One(change, $"$.facts.legalBasis.changes[{index}]")));
    }

    private static Judgement One(SignificantChange change, string path) => (change.ChangedOn, change.AssessedOn) switch
    {
        (null, _) => Judgement.Lacks($"{path}.changedOn"),
        ({ } changed, null) => Judgement.NotMet("not-assessed", ("changed", changed)).From($"{path}.changedOn").Wanting($"{path}.assessedOn").Try("assess", ("changed", changed)),
        ({ } changed, { } assessed) when assessed <= changed => Judgement.Met("assessed", ("changed", changed), ("assessed", assessed)).From($"{path}.changedOn", $"{path}.assessedOn"),
        ({ } changed, { } assessed) => Judgement.NotMet("late", ("changed", changed), ("assessed", assessed)).From($"{path}.changedOn", $"{path}.assessedOn").Try("assess", ("changed", changed)),
    };
}
