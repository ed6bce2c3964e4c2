using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OppnaDrogscener.Documents.Templates;
using YamlDotNet.RepresentationModel;

namespace OppnaDrogscener.Tests.Support;

/// <summary>
/// Knows Swedish that is ours: every text of templates/ that pages may show and that no English text has, in pieces between
/// the placeholders. Law and documents are left out: they are Swedish on English pages too.
/// </summary>
public static partial class SwedishOfOurs
{
    private const string English = ".en.md";
    private const int FewestLetters = 12;
    private static readonly string[] StaysSwedish = ["law/", "documents/", "command-line", "crime-request"];

    private static readonly TemplateFolder Folder = TemplateFolder.Open(RepositoryFolder.PathTo("templates"));

    private static readonly HashSet<string> EnglishPieces = [.. Folder.Files.Where(file => file.Path.EndsWith(English, StringComparison.Ordinal)).SelectMany(Pieces)];

    private static readonly string EnglishText = string.Join('\n', EnglishPieces);

    private static readonly HashSet<string> Wholes = [.. SwedishFiles.SelectMany(Pieces).Where(piece => piece.Count(char.IsLetter) > 1 && !EnglishPieces.Contains(piece))];

    private static readonly List<string> Parts = [.. Wholes
        .Where(piece => piece.Contains(' ', StringComparison.Ordinal) && piece.Count(char.IsLetter) >= FewestLetters && !EnglishText.Contains(piece, StringComparison.Ordinal))];

    /// <summary>The Swedish files that pages show something of.</summary>
    public static IEnumerable<TemplateFile> SwedishFiles => Folder.Files
        .Where(file => !file.Path.EndsWith(English, StringComparison.Ordinal) && !StaysSwedish.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal)));

    /// <summary>The English file beside a Swedish one; null when there is none.</summary>
    public static TemplateFile? EnglishOf(TemplateFile file) => Folder.EnglishOf(file.Path);

    /// <summary>What in a text is Swedish of ours; null when nothing is.</summary>
    /// <param name="text">A text that stands by itself, such as a paragraph or a label.</param>
    /// <param name="given">What the user or the outside world has given, in any language: not ours.</param>
    public static string? In(string text, string given)
    {
        var whole = Trimmed(text);
        return Wholes.Contains(whole) && !given.Contains(whole, StringComparison.Ordinal)
            ? whole
            : Parts.FirstOrDefault(part => text.Contains(part, StringComparison.Ordinal) && !given.Contains(part, StringComparison.Ordinal))
                ?? SwedishWord().Matches(text).Select(match => match.Value)
                    .FirstOrDefault(word => !given.Contains(word, StringComparison.OrdinalIgnoreCase) && !EnglishText.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every text in a JSON tree, one to a line.</summary>
    public static string TextsOf(JsonNode? node) => node switch
    {
        JsonObject item => string.Join('\n', item.Select(pair => TextsOf(pair.Value))),
        JsonArray list => string.Join('\n', list.Select(TextsOf)),
        JsonValue value => value.ToString(),
        _ => "",
    };

    /// <summary>The texts of a file by key, such as <c>words.missing</c>; the Markdown below the front matter under an empty key.</summary>
    public static IReadOnlyDictionary<string, string> TextsOf(TemplateFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var parts = FrontMatterFence().Split(file.Text);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(parts[1]));
        return Scalars(yaml.Documents.Count == 0 ? new YamlMappingNode() : yaml.Documents[0].RootNode, "")
            .Append(KeyValuePair.Create("", string.Join("---\n", parts.Skip(2)).Trim()))
            .ToDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pieces(TemplateFile file) => TextsOf(file).Values
        .SelectMany(text => text.Split('\n'))
        .SelectMany(line => Placeholder().Split(Heading().Replace(line, "").Replace("*", "", StringComparison.Ordinal)))
        .Select(Trimmed).Where(piece => piece.Length > 0);

    private static string Trimmed(string text) => text.Trim().Trim(' ', '.', ',', ':', ';', '(', ')', '”', '“', '-', '#', '\u00A0');

    private static IEnumerable<KeyValuePair<string, string>> Scalars(YamlNode node, string path) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => Scalars(pair.Value, $"{path}.{pair.Key}".TrimStart('.'))),
        YamlSequenceNode list => list.Children.SelectMany((item, index) => Scalars(item, $"{path}[{index}]")),
        YamlScalarNode scalar => [KeyValuePair.Create(path, scalar.Value ?? "")],
        _ => [],
    };

    [GeneratedRegex(@"^---\n", RegexOptions.Multiline)]
    private static partial Regex FrontMatterFence();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{#[^}]*\}")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\w*[åäöÅÄÖ]\w*")]
    private static partial Regex SwedishWord();
}
