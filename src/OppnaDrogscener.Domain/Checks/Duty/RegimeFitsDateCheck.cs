using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R01. A dated regime holds only within its dates. METODBOK does not use the rule: it takes any date.</summary>
public sealed class RegimeFitsDateCheck : Check
{
    public override int Order => 10;

    public override IReadOnlyList<string> Keys =>
    [
        "fits", "before-all", "other-law", "change-regime",
    ];

    public override Judgement Judge(CaseView view)
    {
        if (view.Regime.Fits(view.LawDate))
        {
            return Judgement.Met("fits", ("regime", view.Regime.ShortName), ("day", view.LawDate)).From("$.lawDate");
        }

        var next = view.Surroundings.Regimes.InForceOn(view.LawDate);
        return next is null
            ? Judgement.NotMet("before-all", ("regime", view.Regime.ShortName), ("day", view.LawDate)).From("$.lawDate", "$.regime")
            : Judgement.NotMet("other-law", ("regime", view.Regime.ShortName), ("day", view.LawDate), ("other", next.ShortName))
                .From("$.lawDate", "$.regime")
                .Try(new Remedy(Statement.Of("change-regime", ("other", next.ShortName)), new FactChange("$.regime", RegimeKeys.ToText(next.Key))));
    }
}
