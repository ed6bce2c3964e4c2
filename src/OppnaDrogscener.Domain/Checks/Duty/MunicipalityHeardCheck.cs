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

        var hearing = view.Facts.Safeguards?.Consultations.FirstOrDefault(item => item.Party == ConsultedParty.Municipality);
        if (hearing?.HeardOn is { } day)
        {
            return Judgement.Met("heard", ("day", day)).From(Heard);
        }

        return view.Facts.LegalBasis?.MunicipalityHearingUnneeded switch
        {
            true => Judgement.Met("unneeded").From(Unneeded),
            false => Judgement.NotMet("not-heard").From(Unneeded).Try("ask"),
            null => Judgement.Lacks(Heard),
        };
    }
}
