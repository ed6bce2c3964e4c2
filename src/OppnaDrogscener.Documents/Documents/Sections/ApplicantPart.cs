using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>Who applies or monitors, who decided it, and where to sign.</summary>
internal sealed class ApplicantPart : DocumentPart
{
    private const string Root = "$.facts.applicant";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["applicant-facts"] = Applicant,
            ["decision-facts"] = Decision,
            ["signature"] = Sign,
        };

    /// <summary>Name, role, e-mail and telephone of a person, a line each; missing when nothing is known.</summary>
    public static IReadOnlyList<Inline> Person(ContactPerson? person, string path, DocumentScope scope)
    {
        var lines = FactWriter.Lines(
            FactWriter.Optional(person?.Name, path + ".name"),
            FactWriter.Optional(person?.Role, path + ".role"),
            FactWriter.Optional(person?.Email, path + ".email"),
            FactWriter.Optional(person?.Phone, path + ".phone"));
        return lines.Count == 0 ? scope.Write.Missing : lines;
    }

    private static List<Block> Applicant(DocumentScope scope)
    {
        var applicant = scope.Facts.Applicant;
        List<Fact> facts =
        [
            scope.Fact("term-organisation", scope.Write.Text(applicant?.Organisation, Root + ".organisation")),
            scope.Fact("term-organisation-kind", scope.Write.Choice("applicant", applicant?.Kind)),
            scope.Fact("term-organisation-number", scope.Write.Text(applicant?.OrganisationNumber, Root + ".organisationNumber")),
            scope.Fact("term-contact", Person(applicant?.Contact, Root + ".contact", scope)),
            scope.Fact("term-data-protection-officer", Person(applicant?.DataProtectionOfficer, Root + ".dataProtectionOfficer", scope)),
            scope.Fact("term-processor", Processor(scope)),
        ];
        if (applicant?.FeePaidOn is { } paid)
        {
            facts.Add(scope.Fact("term-fee-paid", scope.Write.Day(paid)));
        }

        return [new FactList(facts)];
    }

    private static IReadOnlyList<Inline> Processor(DocumentScope scope)
    {
        var applicant = scope.Facts.Applicant;
        if (applicant?.UsesProcessor == false)
        {
            return FactWriter.Own(scope.Words["processor-none"]);
        }

        return applicant?.Processor is not { } processor ? scope.Write.Missing : FactWriter.Lines(
            scope.Write.Text(processor.Name, Root + ".processor.name"),
            [new TextRun(scope.Words["processor-agreement"] + " "), .. scope.Write.Day(processor.AgreementDate)]);
    }

    private static List<Block> Decision(DocumentScope scope)
    {
        var decision = scope.Facts.Applicant?.Decision;
        return
        [
            new FactList(
            [
                scope.Fact("term-decided-by", scope.Write.Text(decision?.DecidedBy, Root + ".decision.decidedBy")),
                scope.Fact("term-decided-on", scope.Write.Day(decision?.DecidedOn)),
                scope.Fact("term-mandate", scope.Write.Text(decision?.Mandate, Root + ".decision.mandate")),
            ]),
        ];
    }

    private static List<Block> Sign(DocumentScope scope) =>
    [
        new Signature(
        [
            scope.Fact("sign-place-and-date", []),
            scope.Fact("sign-signature", []),
            scope.Fact("sign-name", FactWriter.Optional(scope.Facts.Applicant?.Decision?.DecidedBy, Root + ".decision.decidedBy")),
        ]),
    ];
}
