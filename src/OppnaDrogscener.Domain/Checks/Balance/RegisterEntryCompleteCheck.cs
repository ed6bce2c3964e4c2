using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Checks.Duty;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R28. KBL2025 10 §: the five fields of the register, with the date of the latest assessment.</summary>
public sealed class RegisterEntryCompleteCheck : Check
{
    public override int Order => 280;

    public override IReadOnlyList<string> Keys =>
    [
        "complete", "old-date", "no-register", "temporary", "exempt-place", "update-date",
    ];

    private const string Root = "$.facts.legalBasis.registerEntry";

    public override Judgement Judge(CaseView view)
    {
        if (view.IsPolice)
        {
            return Judgement.NotApplicable("no-register").From("$.facts.applicant.kind");
        }

        if (view.StandsOnGround)
        {
            return Judgement.NotApplicable("temporary").From("$.facts.temporary.groundId");
        }

        return ExemptPlaces.Exempts(view) == true && view.Facts.Place?.Type is { } type
            ? Judgement.NotApplicable("exempt-place", ("place", ExemptPlaces.Term(type))).From("$.facts.place.type")
            : Entry(view);
    }

    private static Judgement Entry(CaseView view)
    {
        var entry = view.Facts.LegalBasis?.RegisterEntry;
        (string Name, bool Given)[] fields =
        [
            ("address", !string.IsNullOrWhiteSpace(entry?.Address)),
            ("placeType", !string.IsNullOrWhiteSpace(entry?.PlaceType)),
            ("purpose", !string.IsNullOrWhiteSpace(entry?.Purpose)),
            ("specialTechnique", !string.IsNullOrWhiteSpace(entry?.SpecialTechnique)),
            ("assessmentDate", entry?.AssessmentDate is not null),
        ];
        var missing = fields.Where(field => !field.Given).Select(field => $"{Root}.{field.Name}").ToList();
        if (missing.Count > 0)
        {
            return Judgement.Lacks(missing);
        }

        var latest = Latest(view.Facts.LegalBasis!);
        return latest is { } day && day != entry!.AssessmentDate
            ? Judgement.NotMet("old-date", ("entry", entry.AssessmentDate!.Value), ("latest", day)).From($"{Root}.assessmentDate", "$.facts.legalBasis.assessmentDate")
                .Try(new Remedy(Statement.Of("update-date", ("latest", day)), new FactChange($"{Root}.assessmentDate", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))
            : Judgement.Met("complete").From([.. fields.Select(field => $"{Root}.{field.Name}")]);
    }

    private static DateOnly? Latest(LegalBasis basis) =>
        basis.Changes.Select(change => change.AssessedOn).Append(basis.AssessmentDate).Max();
}
