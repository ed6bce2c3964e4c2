using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Domain.Checks.Balance;

/// <summary>R28. KBL2025 10 §: the five fields of the register, with the date of the latest assessment.</summary>
public sealed class RegisterEntryCompleteCheck : Check
{
    public override int Order => 280;

    public override IReadOnlyList<string> Keys =>
    [
        "complete", "old-date", "update-date",
    ];

    private const string Root = "$.facts.legalBasis.registerEntry";

    public override Judgement Judge(CaseView view)
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
