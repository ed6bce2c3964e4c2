using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R04. From 2018-08-01 to 2025-03-31 Datainspektionen, from 2021 Integritetsskyddsmyndigheten, received applications, outside this system and without a fee.</summary>
public sealed class ReceiverIsDataProtectionAuthorityCheck : Check
{
    public override int Order => 40;

    public override IReadOnlyList<string> Keys =>
    [
        "right", "other", "police-sought-none", "choose",
    ];

    private static readonly DateOnly RenamedOn = new(2021, 1, 1);

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsApplication)
        {
            return Judgement.NotApplicable(CommonStatements.NoApplication);
        }

        if (view.Regime.Key == RegimeKey.Kbl2020 && view.IsPolice)
        {
            return Judgement.NotApplicable("police-sought-none").From("$.facts.applicant.kind");
        }

        var name = new Value.Term(view.LawDate < RenamedOn ? "datainspektionen" : "imy");
        return view.Facts.Receiver?.Authority switch
        {
            null => Judgement.Lacks("$.facts.receiver.authority"),
            ReceiverAuthority.DataProtectionAuthority => Judgement.Met("right", ("authority", name)).From("$.facts.receiver.authority"),
            _ => Judgement.NotMet("other", ("authority", name)).From("$.facts.receiver.authority")
                .Try(new Remedy(Statement.Of("choose", ("authority", name)), new FactChange("$.facts.receiver.authority", "data-protection-authority"))),
        };
    }
}
