using OppnaDrogscener.Domain.Checks.Duty;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R12. The documented assessment is made no later than the day monitoring starts, except in the exempted cases.</summary>
public sealed class AssessmentBeforeStartCheck : Check
{
    public override int Order => 120;

    public override IReadOnlyList<string> Keys =>
    [
        "temporary", "exempt-place", "before", "after", "start-later",
    ];

    private const string Date = "$.facts.legalBasis.assessmentDate";

    public override Judgement Judge(CaseView view)
    {
        if (view.StandsOnGround)
        {
            return Judgement.NotApplicable("temporary").From("$.facts.temporary.groundId");
        }

        if (view.Regime.Key == RegimeKey.Kbl2025 && ExemptPlaces.Exempts(view) == true && view.Facts.Place?.Type is { } type)
        {
            return Judgement.NotApplicable("exempt-place", ("place", ExemptPlaces.Term(type))).From("$.facts.place.type");
        }

        return (view.Facts.LegalBasis?.AssessmentDate, view.Start) switch
        {
            (null, null) => Judgement.Lacks(Date, "$.facts.monitoring.start"),
            (null, _) => Judgement.Lacks(Date),
            (_, null) => Judgement.Lacks("$.facts.monitoring.start"),
            ({ } made, { } start) when made <= start => Judgement.Met("before", ("made", made), ("start", start)).From(Date, "$.facts.monitoring.start"),
            ({ } made, { } start) => Judgement.NotMet("after", ("made", made), ("start", start)).From(Date, "$.facts.monitoring.start").Try("start-later", ("made", made)),
        };
    }
}
