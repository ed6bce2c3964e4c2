using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>
/// Reads a Markdown text of the product into blocks. Raw HTML and images are not understood; a heading in a text carries its id
/// (<c>### Trend {#trend}</c>); a paragraph that is only <c>[[name]]</c> is a slot that code fills with blocks.
/// </summary>
/// <param name="values">The values of the placeholders.</param>
/// <param name="slot">The blocks of a slot; null when there is no such slot. Asked in the order of the text.</param>
/// <param name="slotNames">Every slot there is, for messages.</param>
public sealed partial class MarkdownToBlocks(
    IReadOnlyDictionary<string, IReadOnlyList<Inline>> values,
    Func<string, IReadOnlyList<Block>?> slot,
    IReadOnlyList<string> slotNames)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Converts a text. A heading of <c>###</c>, which stands inside a section, becomes level 2, and so on.</summary>
    /// <exception cref="TemplateException">The text is not as it should be; file, line and what is allowed are named.</exception>
    public IReadOnlyList<Block> Convert(TemplateText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Children(Markdown.Parse(text.Text, Pipeline), text);
    }

    /// <summary>One line of words with placeholders; no Markdown in it.</summary>
    public IReadOnlyList<Inline> Line(TemplateText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Inlines(text).Fill(text.Text, Emphasis.None, text.Line);
    }

    private List<Block> Children(ContainerBlock container, TemplateText text) =>
        [.. container.SelectMany(child => Convert(child, text, child.Line + text.Line))];

    private IReadOnlyList<Block> Convert(Markdig.Syntax.Block block, TemplateText text, int line) => block switch
    {
        ParagraphBlock paragraph => Paragraphs(paragraph, text, line),
        Markdig.Syntax.ListBlock list => [new ListBlock(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => Children(item, text))])],
        QuoteBlock quote => [.. Children(quote, text).OfType<Paragraph>().Select(paragraph => new Note(paragraph.Inlines))],
        HeadingBlock { Level: > 2 } heading => [HeadingOf(heading, text, line)],
        _ => throw Inlines(text).Error(line, $"{block.GetType().Name} is not used in texts", ["### heading {#id}", "paragraph", "list", "> note"]),
    };

    private Heading HeadingOf(HeadingBlock heading, TemplateText text, int line)
    {
        var title = string.Concat(Inlines(text).Convert(heading.Inline, line).OfType<TextRun>().Select(run => run.Text));
        var match = HeadingWithId().Match(title);
        return match.Success
            ? new Heading(heading.Level - 1, match.Groups["title"].Value, match.Groups["id"].Value)
            : throw Inlines(text).Error(line, "a heading needs its id at the end", ["### Heading {#id} with a-z, 0-9 and hyphen"]);
    }

    private IReadOnlyList<Block> Paragraphs(ParagraphBlock paragraph, TemplateText text, int line)
    {
        if (SlotName().Match(Source(paragraph, text)) is not { Success: true } match)
        {
            return [new Paragraph(Inlines(text).Convert(paragraph.Inline, line))];
        }

        var name = match.Groups["name"].Value;
        return slot(name) ?? throw Inlines(text).Error(line, $"unknown slot '{name}'", slotNames);
    }

    /// <summary>What stands in the file, so that a value can never be taken for a slot.</summary>
    private static string Source(ParagraphBlock paragraph, TemplateText text) =>
        text.Text.Substring(paragraph.Span.Start, paragraph.Span.Length);

    private MarkdownInlines Inlines(TemplateText text) => new(text.File, values);

    [GeneratedRegex(@"^(?<title>.+?)\s*\{#(?<id>[a-z0-9]+(-[a-z0-9]+)*)\}$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithId();

    [GeneratedRegex(@"^\[\[(?<name>[a-z0-9-]+)\]\]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex SlotName();
}
