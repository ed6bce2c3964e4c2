using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>
/// Reads a Markdown text of the product into blocks. Raw HTML and images are not understood; every heading carries its id
/// (<c># Plats {#place}</c>); a paragraph that is only <c>[[name]]</c> is a slot that code fills with blocks.
/// </summary>
/// <param name="file">The text file, for messages.</param>
/// <param name="value">The value of a placeholder; null when the key does not exist.</param>
/// <param name="slot">The blocks of a slot; null when the slot does not exist.</param>
public sealed partial class MarkdownToBlocks(string file, Func<string, IReadOnlyList<Inline>?> value, Func<string, IReadOnlyList<Block>?> slot)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    private readonly MarkdownInlines inlines = new(file, value);

    /// <summary>Every heading with what stands under it. Text before the first heading is refused.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="firstLine">Line of the file where the text begins, from 1.</param>
    /// <exception cref="BrokenMarkdownException">The text is not as it should be; file and line are named.</exception>
    public IReadOnlyList<MarkdownSection> Sections(string markdown, int firstLine = 1)
    {
        var sections = new List<MarkdownSection>();
        var content = new List<Block>();
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            var line = block.Line + firstLine;
            if (block is HeadingBlock heading)
            {
                content = [];
                sections.Add(Section(heading, line, content, sections));
            }
            else if (sections.Count == 0)
            {
                throw new BrokenMarkdownException(file, line, "text before the first heading.");
            }
            else
            {
                content.AddRange(Convert(block, firstLine));
            }
        }

        return sections;
    }

    /// <summary>The blocks of a text without headings.</summary>
    public IReadOnlyList<Block> Body(string markdown, int firstLine = 1) =>
        [.. Markdown.Parse(markdown, Pipeline).SelectMany(block => Convert(block, firstLine))];

    /// <summary>One line of words with placeholders, read as plain text.</summary>
    public IReadOnlyList<Inline> Line(string text, int line = 1) => inlines.Fill(text, Emphasis.None, line);

    private MarkdownSection Section(HeadingBlock heading, int line, List<Block> content, List<MarkdownSection> earlier)
    {
        var text = string.Concat(inlines.Convert(heading.Inline, line).OfType<TextRun>().Select(run => run.Text));
        var match = HeadingWithId().Match(text);
        if (!match.Success)
        {
            throw new BrokenMarkdownException(file, line, "a heading needs its id at the end: # Plats {#place} (a-z, 0-9, hyphen).");
        }

        var id = match.Groups["id"].Value;
        return earlier.Any(section => section.Id == id)
            ? throw new BrokenMarkdownException(file, line, $"the id '{id}' stands on two headings.")
            : new MarkdownSection(heading.Level, match.Groups["title"].Value, id, line, content);
    }

    private IReadOnlyList<Block> Convert(Markdig.Syntax.Block block, int firstLine)
    {
        var line = block.Line + firstLine;
        return block switch
        {
            ParagraphBlock paragraph => Paragraphs(paragraph, line),
            Markdig.Syntax.ListBlock list => [new ListBlock(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => Children(item, firstLine))])],
            QuoteBlock quote => [.. Children(quote, firstLine).OfType<Paragraph>().Select(paragraph => new Note(paragraph.Inlines))],
            _ => throw new BrokenMarkdownException(file, line,
                $"{block.GetType().Name} is not used in texts; allowed are headings, paragraphs, lists and quotes."),
        };
    }

    private List<Block> Children(ContainerBlock container, int firstLine) =>
        [.. container.SelectMany(child => Convert(child, firstLine))];

    private IReadOnlyList<Block> Paragraphs(ParagraphBlock paragraph, int line)
    {
        var converted = inlines.Convert(paragraph.Inline, line);
        if (converted is not [TextRun { Origin: null } only] || !SlotName().IsMatch(only.Text))
        {
            return [new Paragraph(converted)];
        }

        var name = only.Text[2..^2];
        return slot(name) ?? throw new BrokenMarkdownException(file, line, $"the slot [[{name}]] does not exist.");
    }

    [GeneratedRegex(@"^(?<title>.+?)\s*\{#(?<id>[a-z0-9]+(-[a-z0-9]+)*)\}$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWithId();

    [GeneratedRegex(@"^\[\[[a-z0-9-]+\]\]$", RegexOptions.CultureInvariant)]
    private static partial Regex SlotName();
}
