using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.MethodBook;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The place, and the ten indicators of an open drug scene with the evidence for each.</summary>
internal sealed class PlacePart : DocumentPart
{
    private const string Root = "$.facts.place";

    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["place-facts"] = Facts,
            ["place-description"] = scope => UserText.Paragraphs(scope.Facts.Place?.Description, Root + ".description", scope),
            ["indicators"] = Indicators,
        };

    /// <summary>Name and address on a line each; the municipality unless the address already says it.</summary>
    public static IReadOnlyList<Inline> NameAndAddress(DocumentScope scope)
    {
        var place = scope.Facts.Place;
        var named = place is { Address: { } address, Municipality: { } municipality } && address.Contains(municipality, StringComparison.OrdinalIgnoreCase);
        return FactWriter.Lines(
            scope.Write.Strong(place?.Name, Root + ".name"),
            FactWriter.Join(", ", FactWriter.Optional(place?.Address, Root + ".address"), named ? [] : FactWriter.Optional(place?.Municipality, Root + ".municipality")));
    }

    private static List<Block> Facts(DocumentScope scope)
    {
        var place = scope.Facts.Place;
        List<Fact> facts =
        [
            scope.Fact("term-name", scope.Write.Text(place?.Name, Root + ".name")),
            scope.Fact("term-address", scope.Write.Text(place?.Address, Root + ".address")),
            scope.Fact("term-municipality", scope.Write.Text(place?.Municipality, Root + ".municipality")),
            scope.Fact("term-place-type", scope.Write.Choice("place", place?.Type)),
            scope.Fact("term-open-to-public", scope.Write.YesNo(place?.OpenToPublic)),
            scope.Fact("term-workplace", scope.Write.YesNo(place?.Workplace)),
        ];
        if (place?.SpecialReasonForRisk is { } reason)
        {
            facts.Add(scope.Fact("term-special-reason-for-risk", scope.Write.Text(reason, Root + ".specialReasonForRisk")));
        }

        if (place?.StrategicAgainstSeriousCrime is { } strategic)
        {
            facts.Add(scope.Fact("term-strategic", scope.Write.YesNo(strategic)));
        }

        return [new FactList(facts)];
    }

    private static List<Block> Indicators(DocumentScope scope)
    {
        var book = scope.Material.Templates.MethodBook;
        var findings = scope.Facts.Place?.Indicators ?? [];
        if (findings.Count == 0)
        {
            return [new Paragraph([new TextRun(scope.Words["indicators-none"] + " "), .. scope.Write.Missing])];
        }

        var rows = book.Indicators.Select(indicator => Row(indicator, findings, scope)).ToList();
        var table = scope.Table("table-indicators", "caption-indicators",
        [
            scope.Column("head-indicator", 3), scope.Column("head-answer", 0.9), scope.Column("head-evidence", 3.4), scope.Column("head-observed", 1.3),
        ], rows);
        return [table, new Paragraph(Conclusion(IndicatorScore.Of(findings, book), book, scope))];
    }

    private static TableRow Row(Indicator indicator, IReadOnlyList<IndicatorFinding> findings, DocumentScope scope)
    {
        var index = findings.ToList().FindIndex(finding => finding.IndicatorId == indicator.Id);
        var finding = index < 0 ? null : findings[index];
        var path = $"{Root}.indicators[{index}]";
        var evidence = FactWriter.Lines(
            scope.Write.Text(finding?.Evidence, path + ".evidence"),
            Attachments(finding?.AttachmentIds ?? [], scope));
        return new TableRow(
        [
            FactWriter.Own(indicator.Text),
            finding is null ? scope.Write.Missing : scope.Write.Choice("indicator", finding.Answer),
            finding is { Answer: not IndicatorAnswer.Yes, Evidence: null } ? [] : evidence,
            finding?.ObservedOn is { } day ? FactWriter.Own(SwedishText.ShortDate(day)) : finding is { Answer: IndicatorAnswer.Yes } or null ? scope.Write.Missing : [],
        ]);
    }

    /// <summary>The attachments that carry a claim, by title.</summary>
    public static IReadOnlyList<Inline> Attachments(IReadOnlyList<string> ids, DocumentScope scope) => ids.Count == 0
        ? []
        : [new TextRun(scope.Words["see-attachments"] + " "), .. FactWriter.Join(", ", ids.Select(scope.Attachment))];

    private static IReadOnlyList<Inline> Conclusion(IndicatorScore score, MethodBookContent book, DocumentScope scope)
    {
        var key = score.Qualified switch { true => "indicators-qualified", false => "indicators-not-qualified", null => "indicators-undecided" };
        return FactWriter.Own(scope.Words.Fill(key,
            ("present", SwedishText.Number(score.Present)),
            ("total", SwedishText.Number(book.Indicators.Count)),
            ("unknown", SwedishText.Number(score.Unknown)),
            ("limit", SwedishText.Number(book.QualifiedFrom))));
    }
}
