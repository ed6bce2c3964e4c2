using System.Text.RegularExpressions;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Puts values into texts. There are no conditions and no loops: a choice is two texts and a line of C#.</summary>
public static partial class Placeholders
{
    /// <summary>The names of the placeholders, each once, in the order of the text.</summary>
    /// <exception cref="TemplateException">Braces that are no placeholder.</exception>
    public static IReadOnlyList<string> NamesIn(TemplateText text)
    {
        if (Braces().Match(Placeholder().Replace(text.Text, match => new string(' ', match.Length))) is { Success: true } stray)
        {
            throw Error(text, stray.Index, "a placeholder is written {{name}} with a-z, 0-9, dot and hyphen", []);
        }

        return [.. Placeholder().Matches(text.Text).Select(match => match.Groups["name"].Value).Distinct()];
    }

    /// <summary>The text with values put in. Values are put in as they are and are not read again.</summary>
    /// <exception cref="TemplateException">A placeholder has no value; the values' names are given as allowed.</exception>
    public static string Fill(TemplateText text, IReadOnlyDictionary<string, string> values)
    {
        RequireKnown(text, values.Keys);
        return Placeholder().Replace(text.Text, match => values[match.Groups["name"].Value]);
    }

    /// <summary>Refuses placeholders other than the ones named.</summary>
    /// <exception cref="TemplateException">A placeholder is not among them.</exception>
    public static void RequireKnown(TemplateText text, IEnumerable<string> names)
    {
        var known = names.ToHashSet(StringComparer.Ordinal);
        if (NamesIn(text).FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            var at = text.Text.IndexOf("{{" + unknown, StringComparison.Ordinal);
            throw Error(text, Math.Max(at, 0), $"unknown placeholder '{unknown}'", known.Order(StringComparer.Ordinal));
        }
    }

    private static TemplateException Error(TemplateText text, int index, string message, IEnumerable<string> allowed) =>
        new(new TemplateProblem(text.File, text.Line + text.Text.AsSpan(0, index).Count('\n'), message, [.. allowed]));

    [GeneratedRegex(@"\{\{(?<name>[a-z0-9]+(?:[.-][a-z0-9]+)*)\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{\{|\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
