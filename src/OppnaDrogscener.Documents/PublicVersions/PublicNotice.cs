using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Publicity;

namespace OppnaDrogscener.Documents.PublicVersions;

/// <summary>Says what a public version leaves out and on which ground: first in the document, and where each part would have stood.</summary>
internal static class PublicNotice
{
    private static readonly Dictionary<string, PublicPart> PartOfSlot = new(StringComparer.Ordinal)
    {
        ["camera-table"] = PublicPart.Cameras,
        ["camera-areas"] = PublicPart.Cameras,
        ["area-numbers"] = PublicPart.Cameras,
        ["sensitive-table"] = PublicPart.SensitivePlaces,
        ["attachments"] = PublicPart.Attachments,
    };

    /// <summary>The box on the first page.</summary>
    public static Block Box(DocumentScope scope, PublicVersion version)
    {
        List<IReadOnlyList<Block>> items = [[new Paragraph(FactWriter.Own(scope.Words["withheld-numbers-always"]))]];
        items.AddRange(version.Withheld.Where(pair => Concerns(pair.Key, scope)).OrderBy(pair => pair.Key).Select(pair => (IReadOnlyList<Block>)[new Paragraph(Line(pair.Key, pair.Value, scope))]));
        return new NoticeBox(scope.Words["public-version"], "public-version",
        [
            new Paragraph(FactWriter.Own(scope.Words["public-version-text"])),
            new ListBlock(false, items),
            new Paragraph(FactWriter.Own(scope.Words["public-version-grounds"]), ParagraphStyle.Small),
        ]);
    }

    /// <summary>What stands instead of a slot that shows a withheld part; null where the slot is shown.</summary>
    public static IReadOnlyList<Block>? Instead(string slot, DocumentScope scope) =>
        PartOfSlot.TryGetValue(slot, out var part) && scope.Material.Public is { } version && version.Withheld.TryGetValue(part, out var item)
            ? [new Paragraph([new TextRun(Mark(item.Ground!.Value, scope.Words), Emphasis.Italic)])]
            : null;

    /// <summary>The mark of a ground.</summary>
    public static string Mark(SecrecyGround ground, Words words) => words.Fill("withheld-mark", ("ground", words.Of("secrecy", ground)));

    private static IReadOnlyList<Inline> Line(PublicPart part, WithheldPart item, DocumentScope scope) => FactWriter.Join(" ",
        FactWriter.Own(scope.Words.Fill("withheld-part", ("part", scope.Words.Of("public-part", part)), ("ground", scope.Words.Of("secrecy", item.Ground!.Value)))),
        FactWriter.Optional(item.Why, $"$.facts.withheld[{scope.Facts.Withheld.Index().FirstOrDefault(pair => pair.Item.Part == part).Index}].why"));

    /// <summary>What a county board writes stands in its own letters and decisions only.</summary>
    private static bool Concerns(PublicPart part, DocumentScope scope) => !PublicParts.OfBoard.Contains(part) || scope.Material.Board is not null;
}
