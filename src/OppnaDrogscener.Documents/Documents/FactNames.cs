using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>What a fact is called among people, from templates/fact-names.md: <c>$.facts.measures[2].from</c> is "first day of measure 3".</summary>
/// <param name="texts">The names by path without <c>$.facts.</c> and indexes.</param>
/// <param name="language">The language of the names.</param>
public sealed partial class FactNames(IReadOnlyDictionary<string, TemplateText> texts, TextLanguage language = TextLanguage.Swedish)
{
    /// <summary>Id of the text file.</summary>
    public const string TextId = "fact-names";

    private const string Root = "$.facts.";

    private const string CasePrefix = "case-";

    private readonly Notation notation = new(language);

    /// <summary>The names of the facts, and of what stands beside them in a case file: kind, regime and law date.</summary>
    public static FactNames WithCase(TextLibrary library, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish)
    {
        ArgumentNullException.ThrowIfNull(library);
        var ofCase = library.Words(lawDate, language).Where(word => word.Key.StartsWith(CasePrefix, StringComparison.Ordinal))
            .Select(word => KeyValuePair.Create(word.Key[CasePrefix.Length..], word.Value));
        var ofFacts = library.Text(TextId, lawDate, language).Words;
        return new FactNames(ofFacts.Concat(ofCase).ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal), language);
    }

    /// <summary>Every key there is a name for.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The name of a fact; the number of an item in a list stands after it, counted from 1. Null for a path without a name.</summary>
    public string? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var inside = path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path.TrimStart('$', '.');
        if (!texts.TryGetValue(Index().Replace(inside, ""), out var name))
        {
            return null;
        }

        var number = NumberOf(inside);
        return number.Length == 0 ? name.ToString() : $"{name} ({number})";
    }

    /// <summary>The name of a fact, or the path itself where there is no name.</summary>
    public string Of(string path) => Find(path) ?? path;

    /// <summary>Several facts in running text, those of one list together: "the measures (1, 2 and 4)".</summary>
    public string Together(IEnumerable<string> paths, FactWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer.Enumeration([.. paths.GroupBy(path => Find(Index().Replace(path, "")) ?? path).Select(group =>
        {
            var numbers = group.Select(NumberOf).Where(number => number.Length > 0).Distinct().ToList();
            return numbers.Count == 0 ? group.Key : $"{group.Key} ({writer.Enumeration(numbers)})";
        })]);
    }

    private string NumberOf(string path) => string.Join('.', Index().Matches(path)
        .Select(match => notation.Number(long.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) + 1)));

    [GeneratedRegex(@"\[(?<index>\d{1,9})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
