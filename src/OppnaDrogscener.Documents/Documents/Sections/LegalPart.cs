using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The legal basis beside the balance, the assessment and its renewals, and the register.</summary>
internal sealed class LegalPart : DocumentPart
{
    private const string Root = "$.facts.legalBasis";
    private const string TaskCheck = "statutory-task-named";
    private const int KeptYears = 5;

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["legal-basis"] = Basis,
            ["consent"] = Consent,
            ["assessment-facts"] = AssessmentFacts,
            ["assessment-changes"] = Changes,
            ["register-entry"] = Register,
        };

    /// <summary>A regime that does not ask for the task shows it only when it is stated.</summary>
    private static List<Block> Basis(DocumentScope scope)
    {
        var basis = scope.Facts.LegalBasis;
        var asked = scope.Material.Regime.Checks.ContainsKey(TaskCheck);
        List<Fact> facts = [];
        Add("term-task", basis?.PublicInterestTask, ".publicInterestTask");
        Add("term-task-source", basis?.TaskSource, ".taskSource");
        Add("term-necessity", basis?.Necessity, ".necessity");
        if (basis?.DataProtectionBasis is { } data)
        {
            facts.Add(scope.Fact("term-data-protection-basis", scope.Write.Text(data, Root + ".dataProtectionBasis")));
        }

        if (basis?.FaceRecognitionPermit is { } permit)
        {
            facts.Add(scope.Fact("term-face-recognition-permit", FactWriter.Join(", ",
                scope.Write.Text(permit.Reference, Root + ".faceRecognitionPermit.reference"),
                scope.Write.Text(permit.DecidedBy, Root + ".faceRecognitionPermit.decidedBy"),
                scope.Write.Day(permit.DecidedOn))));
        }

        return facts.Count == 0 ? [] : [new FactList(facts)];

        void Add(string term, string? value, string field)
        {
            if (asked || value is not null)
            {
                facts.Add(scope.Fact(term, scope.Write.Text(value, Root + field)));
            }
        }
    }

    /// <summary>Only for a place that the public has no access to.</summary>
    private static List<Block> Consent(DocumentScope scope)
    {
        if (scope.Facts.Place?.OpenToPublic != false)
        {
            return [];
        }

        var consent = scope.Facts.LegalBasis?.Consent;
        return
        [
            new FactList(
            [
                scope.Fact("term-consent-all", scope.Write.YesNo(consent?.FromEverybody)),
                scope.Fact("term-consent-from", scope.Write.Text(consent?.From, Root + ".consent.from")),
                scope.Fact("term-consent-need", consent?.FromEverybody == true
                    ? FactWriter.Own(scope.Words["not-applicable"])
                    : scope.Write.Text(consent?.NeedWithoutConsent, Root + ".consent.needWithoutConsent")),
            ]),
        ];
    }

    private static List<Block> AssessmentFacts(DocumentScope scope)
    {
        var basis = scope.Facts.LegalBasis;
        return
        [
            new FactList(
            [
                scope.Fact("term-assessment-date", scope.Write.Day(basis?.AssessmentDate)),
                scope.Fact("term-assessment-version", scope.Write.Text(basis?.AssessmentVersion, Root + ".assessmentVersion")),
                scope.Fact("term-start", scope.Write.Day(scope.Facts.Monitoring?.Start)),
                scope.Fact("term-kept-until", KeptUntil(scope)),
            ]),
        ];
    }

    /// <summary>As stated, else at least five years after the stated end.</summary>
    private static IReadOnlyList<Inline> KeptUntil(DocumentScope scope) => (scope.Facts.LegalBasis?.KeptUntil, scope.Facts.Monitoring?.End) switch
    {
        ({ } stated, _) => scope.Write.Day(stated),
        (null, { } end) => FactWriter.Own(scope.Words.Fill("kept-at-least-until", ("day", SwedishText.Date(end.AddYears(KeptYears))))),
        _ => FactWriter.Own(scope.Words["kept-five-years-after-end"]),
    };

    private static List<Block> Changes(DocumentScope scope)
    {
        var changes = scope.Facts.LegalBasis?.Changes ?? [];
        if (changes.Count == 0)
        {
            return [new Paragraph(FactWriter.Own(scope.Words["changes-none"]))];
        }

        var rows = changes.Index().Select(pair => new TableRow(
        [
            scope.Write.Day(pair.Item.ChangedOn),
            scope.Write.Text(pair.Item.What, $"{Root}.changes[{pair.Index}].what"),
            scope.Write.Day(pair.Item.AssessedOn),
        ])).ToList();
        return [scope.Table("table-changes", "caption-changes", [scope.Column("head-changed", 1.3), scope.Column("head-what", 3), scope.Column("head-assessed", 1.3)], rows)];
    }

    /// <summary>Exactly the five fields of 10 section, no more and no fewer.</summary>
    private static List<Block> Register(DocumentScope scope)
    {
        var entry = scope.Facts.LegalBasis?.RegisterEntry;
        const string path = Root + ".registerEntry";
        return
        [
            new FactList(
            [
                scope.Fact("register-address", scope.Write.Text(entry?.Address, path + ".address")),
                scope.Fact("register-place-type", scope.Write.Text(entry?.PlaceType, path + ".placeType")),
                scope.Fact("register-purpose", scope.Write.Text(entry?.Purpose, path + ".purpose")),
                scope.Fact("register-technique", scope.Write.Text(entry?.SpecialTechnique, path + ".specialTechnique")),
                scope.Fact("register-assessment", scope.Write.Day(entry?.AssessmentDate)),
            ]),
        ];
    }
}
