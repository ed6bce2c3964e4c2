using System.Globalization;
using OppnaDrogscener.Domain.Checks.Duty;

namespace OppnaDrogscener.Domain.Checks.Retention;

/// <summary>R14. KBL2025 9–10 §§: kept at least five years after the end; a minimum, disposal is a person's decision.</summary>
public sealed class KeptFiveYearsCheck : Check
{
    public override int Order => 140;

    public override IReadOnlyList<string> Keys =>
    [
        "long-enough", "too-short", "temporary", "exempt-place", "keep-longer",
    ];

    private const int Years = 5;
    private const string Path = "$.facts.legalBasis.keptUntil";

    public override Judgement Judge(CaseView view)
    {
        if (view.StandsOnGround)
        {
            return Judgement.NotApplicable("temporary").From("$.facts.temporary.groundId");
        }

        if (ExemptPlaces.Exempts(view) == true && view.Facts.Place?.Type is { } type)
        {
            return Judgement.NotApplicable("exempt-place", ("place", ExemptPlaces.Term(type))).From("$.facts.place.type");
        }

        return Kept(view);
    }

    private static Judgement Kept(CaseView view)
    {
        var end = view.IsTemporary ? view.Facts.Temporary?.Stop : view.Facts.Monitoring?.End;
        var endPath = view.IsTemporary ? "$.facts.temporary.stop" : "$.facts.monitoring.end";
        if (view.Facts.LegalBasis?.KeptUntil is not { } kept)
        {
            return Judgement.Lacks(Path);
        }

        if (end is not { } last)
        {
            return Judgement.Lacks(endPath);
        }

        var least = last.AddYears(Years);
        return kept >= least
            ? Judgement.Met("long-enough", ("kept", kept), ("least", least)).From(Path, endPath)
            : Judgement.NotMet("too-short", ("kept", kept), ("least", least)).From(Path, endPath)
                .Try(new Remedy(Statement.Of("keep-longer", ("least", least)), new FactChange(Path, least.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
    }
}
