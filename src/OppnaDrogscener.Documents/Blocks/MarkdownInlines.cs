using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Turns the inlines of Markdig into ours and puts values in the place of <c>{{keys}}</c>, after the Markdown has been read:
/// a value can therefore never become markup.</summary>
/// <param name="file">The text file, for messages.</param>
/// <param name="values">The values of the placeholders.</param>
internal sealed partial class MarkdownInlines(string file, IReadOnlyDictionary<string, IReadOnlyList<Inline>> values)
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
        foreach (Match match in Key().Matches(text))
        {
            AddText(text[at..match.Index], emphasis, filled);
            var key = match.Groups["key"].Value;
            var inlines = values.GetValueOrDefault(key) ?? throw Error(line, $"unknown placeholder '{key}'", values.Keys);
            filled.AddRange(inlines.Select(inline => Stress(inline, emphasis)));
            at = match.Index + match.Length;
        }

        AddText(text[at..], emphasis, filled);
        return filled;
    }

    public TemplateException Error(int line, string message, IEnumerable<string> allowed) =>
        new(new TemplateProblem(file, line, message, [.. allowed.Order(StringComparer.Ordinal)]));

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
                throw Error(line, $"{inline.GetType().Name} is not used in texts", ["words", "*italic*", "**strong**", "[link](#id)"]);
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

    [GeneratedRegex(@"\{\{\s*(?<key>[^{}]*?)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}
