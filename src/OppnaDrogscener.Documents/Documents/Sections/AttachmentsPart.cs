using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>The last page: what goes with the document, each file with its checksum.</summary>
internal sealed class AttachmentsPart : DocumentPart
{
    public override IReadOnlyDictionary<string, Func<DocumentScope, IReadOnlyList<Block>>> Slots { get; } =
        new Dictionary<string, Func<DocumentScope, IReadOnlyList<Block>>>
        {
            ["attachments"] = Attachments,
            ["embedded-files"] = Embedded,
        };

    private static List<Block> Attachments(DocumentScope scope)
    {
        if (scope.Facts.Attachments.Count == 0)
        {
            return [new Paragraph(FactWriter.Own(scope.Words["attachments-none"]))];
        }

        var rows = scope.Facts.Attachments.Index().Select(pair => new TableRow(
        [
            scope.Write.Text(pair.Item.Title, $"$.facts.attachments[{pair.Index}].title"),
            FactWriter.Lines(
                scope.Write.Text(pair.Item.FileName, $"$.facts.attachments[{pair.Index}].fileName"),
                scope.Write.Text(CrimePart.Breakable(pair.Item.Sha256), $"$.facts.attachments[{pair.Index}].sha256")),
            FactWriter.Own(string.Join("; ", pair.Item.Supports.Select(id => CheckTitle(id, scope)))),
        ])).ToList();
        return
        [
            scope.Table("table-attachments", "caption-attachments",
                [scope.Column("head-attachment", 2.2), scope.Column("head-file-and-checksum", 4), scope.Column("head-supports", 2.4)], rows),
        ];
    }

    private static string CheckTitle(string id, DocumentScope scope) => scope.Material.Templates.Texts.CheckIds.Contains(id)
        ? scope.Material.Templates.Texts.Check(id, scope.Material.LawDate).Title.ToString()
        : id;

    private static List<Block> Embedded(DocumentScope scope)
    {
        var rows = scope.EmbeddedFiles.Select(file => new TableRow(
        [
            FactWriter.Own(file.Name),
            FactWriter.Own(file.Description),
            FactWriter.Own(CrimePart.Breakable(file.Sha256)!),
        ])).ToList();
        return
        [
            scope.Table("table-embedded", "caption-embedded",
                [scope.Column("head-embedded-file", 1.6), scope.Column("head-what-it-is", 3), scope.Column("head-checksum", 4)], rows),
        ];
    }
}
