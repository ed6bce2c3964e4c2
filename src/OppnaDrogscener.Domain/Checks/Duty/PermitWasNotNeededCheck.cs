namespace OppnaDrogscener.Domain.Checks.Duty;

/// <summary>R23. Places that needed no permit under the wording of 2020.</summary>
public sealed class PermitWasNotNeededCheck : Check
{
    public override int Order => 230;

    public override IReadOnlyList<string> Keys =>
    [
        "exempt", "ordinary",
    ];

    public override Judgement Judge(CaseView view)
    {
        if (!view.IsApplication)
        {
            return Judgement.NotApplicable(CommonStatements.NoApplication);
        }

        return (view.Facts.Place?.Type, ExemptPlaces.Exempts(view)) switch
        {
            (null, _) => Judgement.Lacks("$.facts.place.type"),
            (_, null) => Judgement.Lacks(ExemptPlaces.Purposes),
            ({ } type, true) => Judgement.NotMet("exempt", ("place", ExemptPlaces.Term(type))).From("$.facts.place.type", "$.lawDate"),
            _ => Judgement.NotApplicable("ordinary").From("$.facts.place.type"),
        };
    }
}
