using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>What stands on the sign: first what everyone must see before they are filmed, then all that article 13 of regulation 2016/679 asks for.</summary>
internal sealed class SignPart : DocumentPart
{
    private const double HoursPerDay = 24;

    /// <summary>The picture is nearly as wide as the text.</summary>
    private const double PictureScale = 1.5;

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["sign-picture"] = Picture,
            ["sign-first-layer"] = First,
            ["sign-second-layer"] = Second,
        };

    private static List<Block> Picture(DocumentScope scope) =>
        [new Figure(CameraSign.Draw(PictureScale * PosterStyle.Factor(scope.Material.Paper)), scope.Words["sign-picture"], scope.Words["sign-picture-alternative"], "sign-picture")];

    private static List<Block> First(DocumentScope scope)
    {
        var (applicant, monitoring) = (scope.Facts.Applicant, scope.Facts.Monitoring);
        List<Fact> facts =
        [
            scope.Fact("sign-who", scope.Write.Strong(applicant?.Organisation, "$.facts.applicant.organisation")),
            scope.Fact("sign-contact", Reach(applicant?.Contact, "$.facts.applicant.contact", scope)),
            scope.Fact("sign-data-protection-officer", Reach(applicant?.DataProtectionOfficer, "$.facts.applicant.dataProtectionOfficer", scope)),
            scope.Fact("sign-why", MonitoringPart.PurposeLine(scope)),
            scope.Fact("sign-when", MonitoringPart.Hours(scope)),
            scope.Fact("sign-kept", Kept(monitoring, scope)),
        ];
        if (monitoring?.LiveViewing == true)
        {
            facts.Add(scope.Fact("sign-live", FactWriter.Own(scope.Words["sign-live-text"])));
        }

        if (monitoring?.Sound == true)
        {
            facts.Add(scope.Fact("sign-sound", [new TextRun(scope.Words["sign-sound-text"], Emphasis.Strong)]));
        }

        return [new FactList(facts)];
    }

    private static List<Block> Second(DocumentScope scope)
    {
        var monitoring = scope.Facts.Monitoring;
        var access = (monitoring?.Access ?? []).Index().Select(pair => FactWriter.Optional(pair.Item.Role, $"$.facts.monitoring.access[{pair.Index}].role")).ToList();
        return
        [
            new FactList(
            [
                scope.Fact("sign-responsible", FactWriter.Lines(
                    scope.Write.Text(scope.Facts.Applicant?.Organisation, "$.facts.applicant.organisation"),
                    FactWriter.Optional(scope.Facts.Applicant?.OrganisationNumber, "$.facts.applicant.organisationNumber"),
                    Reach(scope.Facts.Applicant?.Contact, "$.facts.applicant.contact", scope))),
                scope.Fact("sign-data-protection-officer", Reach(scope.Facts.Applicant?.DataProtectionOfficer, "$.facts.applicant.dataProtectionOfficer", scope)),
                scope.Fact("sign-what-for", Purposes(scope)),
                scope.Fact("sign-legal-basis", FactWriter.Lines(
                    scope.Write.Text(scope.Facts.LegalBasis?.DataProtectionBasis ?? scope.Facts.LegalBasis?.PublicInterestTask, "$.facts.legalBasis.publicInterestTask"),
                    FactWriter.Optional(scope.Facts.LegalBasis?.TaskSource, "$.facts.legalBasis.taskSource"))),
                scope.Fact("sign-kept", Kept(monitoring, scope)),
                scope.Fact("sign-who-sees", access.Count > 0 ? FactWriter.Lines(access) : scope.Write.Missing),
                scope.Fact("sign-processor", scope.Facts.Applicant?.UsesProcessor == false
                    ? FactWriter.Own(scope.Words["processor-none"])
                    : scope.Write.Text(scope.Facts.Applicant?.Processor?.Name, "$.facts.applicant.processor.name")),
                scope.Fact("sign-analytics", monitoring switch
                {
                    { Analytics.Count: > 0 } => FactWriter.Own(scope.Write.Enumeration([.. monitoring.Analytics.Select(kind => scope.Words.Of("analytics", kind))])),
                    { AnalyticsNone: true } => FactWriter.Own(scope.Words["analytics-none"]),
                    _ => scope.Write.Missing,
                }),
            ]),
        ];
    }

    private static IReadOnlyList<Inline> Purposes(DocumentScope scope)
    {
        var own = (scope.Facts.Monitoring?.Purposes ?? []).Index().Select(pair => FactWriter.Optional(pair.Item.Text, $"$.facts.monitoring.purposes[{pair.Index}].text"));
        var lines = FactWriter.Lines(own);
        return lines.Count > 0 ? lines : MonitoringPart.PurposeLine(scope);
    }

    /// <summary>A telephone number and an address; never the name of a single person.</summary>
    private static IReadOnlyList<Inline> Reach(ContactPerson? person, string path, DocumentScope scope)
    {
        var lines = FactWriter.Lines(FactWriter.Optional(person?.Phone, path + ".phone"), FactWriter.Optional(person?.Email, path + ".email"));
        return lines.Count > 0 ? lines : scope.Write.Missing;
    }

    private static IReadOnlyList<Inline> Kept(Monitoring? monitoring, DocumentScope scope) => monitoring switch
    {
        { Recording: false } => FactWriter.Own(scope.Words["sign-not-recorded"]),
        { Recording: true, RetentionHours: { } hours } => FactWriter.Own(scope.Words.Fill("sign-kept-for", ("time", Time(hours, scope)))),
        _ => scope.Write.Missing,
    };

    private static string Time(double hours, DocumentScope scope) => hours >= 2 * HoursPerDay && hours % HoursPerDay == 0
        ? scope.Words.Fill("days", ("count", SwedishText.Number(hours / HoursPerDay, 0)))
        : scope.Words.Fill("hours", ("count", SwedishText.Number(hours, 1)));
}
