using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R31. The municipality is heard unless unnecessary; skipped when it applies itself.</summary>
public sealed class MunicipalityHeardCheck : Check
{
    public override int Order => 310;

    public override IReadOnlyList<string> Keys =>
    [
        "own-application", "heard", "unneeded", "not-heard", "ask",
    ];

    private const string Heard = "$.facts.safeguards.consultations";
    private const string Unneeded = "$.facts.legalBasis.municipalityHearingUnneeded";

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsApplication)
        {
            return Judgement.NotApplicable(CommonStatements.NoApplication);
        }

        if (view.Applicant == ApplicantKind.Municipality)
        {
            return Judgement.NotApplicable("own-application").From("$.facts.applicant.kind");
        }

        if (view.Applicant is null)
        {
            return Judgement.Lacks("$.facts.applicant.kind");
        }

        var hearings = (view.Facts.Safeguards?.Consultations ?? []).Index().Where(pair => pair.Item.Party == ConsultedParty.Municipality).ToList();
        if (hearings.FirstOrDefault(pair => pair.Item.HeardOn is not null).Item is { HeardOn: { } day })
        {
            return Judgement.Met("heard", ("day", day)).From(Heard);
        }

        return hearings.Count > 0 ? Judgement.Lacks($"{Heard}[{hearings[0].Index}].heardOn") : NotHeard(view);
    }

    private static Judgement NotHeard(CaseView view) => view.Facts.LegalBasis?.MunicipalityHearingUnneeded switch
    {
        true => Judgement.Met("unneeded").From(Unneeded),
        false => Judgement.NotMet("not-heard").From(Unneeded).Try("ask"),
        null => Judgement.Lacks(Heard),
    };
}
