using OppnaDrogscener.Domain.Cases;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R32. Who decides, and by which delegation item or minutes.</summary>
public sealed class DecisionMakerHasMandateCheck : Check
{
    public override int Order => 320;

    public override IReadOnlyList<string> Keys =>
    [
        "mandate", "no-mandate", "give-mandate",
    ];

    public override Judgement Judge(CaseView view)
    {
        var decision = view.Facts.Applicant?.Decision;
        var temporary = view.Kind == CaseKind.TemporaryMonitoring;
        var by = temporary ? view.Facts.Temporary?.DecidedBy ?? decision?.DecidedBy : decision?.DecidedBy;
        var byPath = temporary ? "$.facts.temporary.decidedBy" : "$.facts.applicant.decision.decidedBy";
        const string MandatePath = "$.facts.applicant.decision.mandate";
        if (string.IsNullOrWhiteSpace(by))
        {
            return string.IsNullOrWhiteSpace(decision?.Mandate) ? Judgement.Lacks(byPath, MandatePath) : Judgement.Lacks(byPath);
        }

        return string.IsNullOrWhiteSpace(decision?.Mandate)
            ? Judgement.NotMet("no-mandate", ("by", by)).From(byPath).Wanting(MandatePath).Try("give-mandate")
            : Judgement.Met("mandate", ("by", by), ("mandate", decision.Mandate)).From(byPath, MandatePath);
    }
}
