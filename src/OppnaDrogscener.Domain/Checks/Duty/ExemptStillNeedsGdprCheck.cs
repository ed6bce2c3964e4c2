using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R24. Places exempt from the documented balance still need a basis under the GDPR, signs and information.</summary>
public sealed class ExemptStillNeedsGdprCheck : Check
{
    public override int Order => 240;

    public override IReadOnlyList<string> Keys =>
    [
        "ordinary", "basis", "signs", "no-signs", "plan-signs",
    ];

    public override Judgement Judge(CaseView view)
    {
        if (view.Facts.Place?.Type is not { } type)
        {
            return Judgement.Lacks("$.facts.place.type");
        }

        if (ExemptPlaces.Exempts(view) is not { } exempt)
        {
            return Judgement.Lacks(ExemptPlaces.Purposes);
        }

        if (!exempt)
        {
            return Judgement.NotApplicable("ordinary").From("$.facts.place.type");
        }

        var basis = view.Facts.LegalBasis?.DataProtectionBasis;
        var judgement = string.IsNullOrWhiteSpace(basis)
            ? Judgement.Lacks("$.facts.legalBasis.dataProtectionBasis")
            : Judgement.Met("basis", ("place", ExemptPlaces.Term(type))).From("$.facts.legalBasis.dataProtectionBasis");
        return Judgement.Of([judgement, Notice(view.Facts.Safeguards)]);
    }

    private static Judgement Notice(Safeguards? safeguards) => safeguards?.FirstLayerPlanned switch
    {
        null => Judgement.Lacks("$.facts.safeguards.firstLayerPlanned"),
        true => Judgement.Met("signs").From("$.facts.safeguards.firstLayerPlanned"),
        false => Judgement.NotMet("no-signs").From("$.facts.safeguards.firstLayerPlanned").Try("plan-signs"),
    };
}
