using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R35. Each purpose is in the list of the regime for this kind of operator and is tied to facts.</summary>
public sealed class PurposeIsAllowedCheck : Check
{
    public override int Order => 350;

    public override IReadOnlyList<string> Keys =>
    [
        "judged-with-ground", "not-allowed", "allowed", "choose-allowed",
    ];

    public override Judgement Judge(CaseView view)
    {
        if (view.Kind == CaseKind.TemporaryMonitoring && view.Facts.Monitoring?.Purposes is null or { Count: 0 })
        {
            return Judgement.NotApplicable("judged-with-ground");
        }

        if (view.Applicant is not { } applicant)
        {
            return Judgement.Lacks("$.facts.applicant.kind");
        }

        var purposes = view.Facts.Monitoring?.Purposes ?? [];
        return purposes.Count == 0
            ? Judgement.Lacks("$.facts.monitoring.purposes")
            : Judgement.Of(purposes.Select((purpose, index) => One(purpose, $"$.facts.monitoring.purposes[{index}]", view.Regime, applicant)));
    }

    private static Judgement One(StatedPurpose purpose, string path, Regime regime, ApplicantKind applicant)
    {
        if (purpose.PurposeId is not { } id)
        {
            return Judgement.Lacks($"{path}.purposeId");
        }

        if (!regime.Purposes.TryGetValue(id, out var allowed) || !allowed.AllowedFor(applicant))
        {
            return Judgement.NotMet("not-allowed", ("purpose", allowed?.Text ?? id), ("regime", regime.ShortName)).From($"{path}.purposeId", "$.facts.applicant.kind")
                .Try("choose-allowed", ("allowed", Value.List(regime.Purposes.Values.Where(item => item.AllowedFor(applicant)).Select(item => item.Text))));
        }

        return string.IsNullOrWhiteSpace(purpose.Text)
            ? Judgement.Lacks($"{path}.text")
            : Judgement.Met("allowed", ("purpose", allowed.Text)).From($"{path}.purposeId", $"{path}.text");
    }
}
