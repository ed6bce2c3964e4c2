using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The first page: what is applied for at a glance, the legal position, the contents.</summary>
internal sealed class OpeningPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["summary"] = Summary,
            ["legal-position"] = LegalPosition,
            ["contents"] = scope => [new TableOfContents(scope.Words["contents"])],
            ["page-break"] = _ => [new PageBreak()],
        };

    private static List<Block> Summary(DocumentScope scope) => [.. Constructed(scope), new FactList(
    [
        scope.Fact("term-applicant", scope.Write.Strong(scope.Facts.Applicant?.Organisation, "$.facts.applicant.organisation")),
        scope.Fact("term-receiver", ReceiverPart.Name(scope)),
        scope.Fact("term-place", PlacePart.NameAndAddress(scope)),
        scope.Fact("term-purposes", MonitoringPart.PurposeLine(scope)),
        scope.Fact("term-hours", MonitoringPart.Hours(scope)),
        scope.Fact("term-cameras", PerimeterPart.CameraCount(scope)),
        scope.Fact("term-area", PerimeterPart.NeededSize(scope)),
        scope.Fact("term-period", MonitoringPart.Period(scope)),
        scope.Fact("term-recording", MonitoringPart.Recording(scope)),
    ])];

    /// <summary>A case that rests on made-up statistics must never be taken for a real one.</summary>
    private static IEnumerable<Block> Constructed(DocumentScope scope) => scope.Facts.Crime?.Imports.Any(import => import.Constructed == true) == true
        ? [new NoticeBox(scope.Words["constructed-title"], "constructed", [new Paragraph(FactWriter.Own(scope.Words["constructed-text"]))])]
        : [];

    /// <summary>The box that says which law judged, and which law applies.</summary>
    private static List<Block> LegalPosition(DocumentScope scope)
    {
        var material = scope.Material;
        var text = material.Templates.LegalPosition.For(material.Regime.Key, material.LawDate, material.MadeOn);
        var judged = scope.Words.Fill("judged-by", ("regime", material.Regime.Name), ("day", SwedishText.Date(material.LawDate)));
        return
        [
            new NoticeBox(text.Title, "legal-position",
            [
                .. text.Sentences.Select(sentence => new Paragraph(FactWriter.Own(sentence))),
                new Paragraph(FactWriter.Own(judged), ParagraphStyle.Small),
            ]),
        ];
    }
}
