using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>Our own Markdown, such as the text of a section of law, as lines that fit in a cell.</summary>
internal static class PlainMarkdown
{
    public static IReadOnlyList<Inline> Inlines(string markdown)
    {
        var blocks = new MarkdownToBlocks(new Dictionary<string, IReadOnlyList<Inline>>(), _ => null, [])
            .Convert(new TemplateText(markdown, "law", 1));
        return FactWriter.Lines(blocks.SelectMany(Lines));
    }

    private static IEnumerable<IReadOnlyList<Inline>> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Inlines],
        Note note => [note.Inlines],
        ListBlock list => list.Items.SelectMany((item, index) => item.SelectMany(Lines)
            .Select((line, number) => number > 0 ? line : [new TextRun(list.Ordered ? $"{SwedishText.Number(index + 1)}. " : "– "), .. line])),
        _ => [],
    };
}
