using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Turns the inlines of Markdig into ours and puts values in the place of <c>{{keys}}</c>, after the Markdown has been read:
/// a value can therefore never become markup.</summary>
/// <param name="file">The text file, for messages.</param>
/// <param name="value">The value of a key; null when the key does not exist.</param>
internal sealed partial class MarkdownInlines(string file, Func<string, IReadOnlyList<Inline>?> value)
{
    public IReadOnlyList<Inline> Convert(ContainerInline? container, int line)
    {
        var runs = new List<Inline>();
        Collect(container, Emphasis.None, line, runs);
        return runs;
    }

    /// <summary>Splits text at its keys and puts the values in.</summary>
    public IReadOnlyList<Inline> Fill(string text, Emphasis emphasis, int line)
    {
        var filled = new List<Inline>();
        var at = 0;
        foreach (var match in Key().EnumerateMatches(text))
        {
            AddText(text[at..match.Index], emphasis, filled);
            var key = text.Substring(match.Index + 2, match.Length - 4).Trim();
            var inlines = value(key) ?? throw new BrokenMarkdownException(file, line, $"the placeholder {{{{{key}}}}} does not exist.");
            filled.AddRange(inlines.Select(inline => Stress(inline, emphasis)));
            at = match.Index + match.Length;
        }

        AddText(text[at..], emphasis, filled);
        return filled;
    }

    private void Collect(ContainerInline? container, Emphasis emphasis, int line, List<Inline> runs)
    {
        var literal = new StringBuilder();
        foreach (var inline in container ?? Enumerable.Empty<Markdig.Syntax.Inlines.Inline>())
        {
            if (PlainText(inline) is { } text)
            {
                literal.Append(text);
                continue;
            }

            runs.AddRange(Fill(literal.ToString(), emphasis, line));
            literal.Clear();
            AddMarkup(inline, emphasis, line, runs);
        }

        runs.AddRange(Fill(literal.ToString(), emphasis, line));
    }

    private void AddMarkup(Markdig.Syntax.Inlines.Inline inline, Emphasis emphasis, int line, List<Inline> runs)
    {
        switch (inline)
        {
            case EmphasisInline stressed:
                Collect(stressed, stressed.DelimiterCount == 2 ? Emphasis.Strong : Emphasis.Italic, line, runs);
                break;
            case LineBreakInline:
                runs.Add(new LineBreak());
                break;
            case LinkInline { IsImage: false } link:
                AddLink(link, emphasis, line, runs);
                break;
            default:
                throw new BrokenMarkdownException(file, line,
                    $"{inline.GetType().Name} is not used in texts; allowed are words, *italic*, **strong** and [links](#id).");
        }
    }

    private void AddLink(LinkInline link, Emphasis emphasis, int line, List<Inline> runs)
    {
        var label = new List<Inline>();
        Collect(link, emphasis, line, label);
        if (link.Url is { Length: > 1 } url && url[0] == '#')
        {
            runs.Add(new CrossReference(string.Concat(label.OfType<TextRun>().Select(run => run.Text)), url[1..]));
            return;
        }

        runs.AddRange(label);
        runs.Add(new TextRun($" ({link.Url})", emphasis));
    }

    /// <summary>The characters of an inline that is only text; a soft line break is a space. Null for markup.</summary>
    private static string? PlainText(Markdig.Syntax.Inlines.Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        DelimiterInline delimiter => delimiter.ToLiteral(),
        LineBreakInline { IsHard: false } => " ",
        _ => null,
    };

    private static void AddText(string text, Emphasis emphasis, List<Inline> runs)
    {
        if (text.Length > 0)
        {
            runs.Add(new TextRun(text, emphasis));
        }
    }

    private static Inline Stress(Inline inline, Emphasis emphasis) =>
        inline is TextRun { Emphasis: Emphasis.None } run ? run with { Emphasis = emphasis } : inline;

    [GeneratedRegex(@"\{\{[^{}]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
