using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>A YAML mapping that knows its file, so that every fault is said with file, line and what is allowed.</summary>
public sealed class YamlFields
{
    private readonly TemplateFile file;
    private readonly YamlMappingNode node;

    internal YamlFields(TemplateFile file, YamlMappingNode node)
    {
        this.file = file;
        this.node = node;
    }

    /// <summary>The keys in the order of the file.</summary>
    public IReadOnlyList<string> Keys => [.. node.Children.Keys.Select(key => Scalar(key, "a key"))];

    /// <summary>The line in the file where the mapping begins.</summary>
    public int Line => LineOf(node);

    /// <summary>Whether a key is there.</summary>
    public bool Has(string key) => node.Children.ContainsKey(new YamlScalarNode(key));

    /// <summary>Refuses missing and unknown keys.</summary>
    public void Require(IReadOnlyList<string> required, IReadOnlyList<string> optional)
    {
        string[] allowed = [.. required, .. optional];
        foreach (var key in node.Children.Keys)
        {
            if (!allowed.Contains(Scalar(key, "a key")))
            {
                throw file.Error(LineOf(key), $"unknown key '{key}'", allowed);
            }
        }

        if (required.FirstOrDefault(key => !Has(key)) is { } missing)
        {
            throw file.Error(Line, $"the key '{missing}' is missing", allowed);
        }
    }

    /// <summary>A text that is not empty.</summary>
    public string Text(string key) => Scalar(Node(key), key);

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    /// <summary>A text with its place, for texts that have placeholders.</summary>
    public TemplateText Placed(string key)
    {
        var block = Node(key) is YamlScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded };
        return new(Text(key), file.Path, LineOf(Node(key)) + (block ? 1 : 0));
    }

    /// <summary>A date as yyyy-MM-dd.</summary>
    public DateOnly Date(string key) =>
        Read<DateOnly>(key, (string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day), ["a date as yyyy-MM-dd"]);

    public DateOnly? OptionalDate(string key) => Has(key) ? Date(key) : null;

    /// <summary>A whole number, not negative.</summary>
    public int Number(string key) =>
        Read<int>(key, (string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number), ["a whole number"]);

    public bool Flag(string key) =>
        Read<bool>(key, (string text, out bool flag) => (flag = text == "true") || text == "false", ["true", "false"]);

    /// <summary>A member of an enumeration by its English name.</summary>
    public T Member<T>(string key)
        where T : struct, Enum => Read<T>(key, TryMember, Enum.GetNames<T>());

    /// <summary>A value read by a try-method.</summary>
    public T Read<T>(string key, TryRead<T> read, IReadOnlyList<string> allowed) => Read(Node(key), key, read, allowed);

    /// <summary>A list of values read by a try-method; the list is not empty.</summary>
    public IReadOnlyList<T> List<T>(string key, TryRead<T> read, IReadOnlyList<string> allowed) =>
        [.. Items(key).Select(item => Read(item, key, read, allowed))];

    public IReadOnlyList<string> Texts(string key) =>
        List(key, (string text, out string value) => (value = text).Length > 0, []);

    public IReadOnlyList<T> Members<T>(string key)
        where T : struct, Enum => List<T>(key, TryMember, Enum.GetNames<T>());

    /// <summary>A nested mapping.</summary>
    public YamlFields Fields(string key) => Node(key) is YamlMappingNode inner
        ? new YamlFields(file, inner)
        : throw file.Error(LineOf(Node(key)), $"'{key}' must be keys with values");

    /// <summary>A nested mapping of keys to texts, with their places; empty when the key is absent.</summary>
    public IReadOnlyDictionary<string, TemplateText> TextsByKey(string key)
    {
        var texts = new OrderedDictionary<string, TemplateText>(StringComparer.Ordinal);
        foreach (var name in Has(key) ? Fields(key).Keys : [])
        {
            texts.Add(name, Fields(key).Placed(name));
        }

        return texts;
    }

    /// <summary>A nested mapping of keys to texts that has exactly the keys named.</summary>
    public IReadOnlyDictionary<string, TemplateText> TextsFor(string key, IReadOnlyList<string> keys)
    {
        Fields(key).Require(keys, []);
        return TextsByKey(key);
    }

    /// <summary>A list of mappings; empty when the key is absent.</summary>
    public IReadOnlyList<YamlFields> Rows(string key) => [.. (Has(key) ? Items(key) : []).Select(item => item is YamlMappingNode row
        ? new YamlFields(file, row)
        : throw file.Error(LineOf(item), $"every item of '{key}' must be keys with values"))];

    /// <summary>An error at a key, or at the mapping when the key is absent.</summary>
    public TemplateException Error(string key, string message, IEnumerable<string>? allowed = null) =>
        file.Error(Has(key) ? LineOf(Node(key)) : Line, message, allowed);

    private static bool TryMember<T>(string text, out T member)
        where T : struct, Enum => Enum.TryParse(text, ignoreCase: false, out member) && Enum.GetNames<T>().Contains(text);

    // The YAML begins at the file's second line, and its own lines count from 1.
    private static int LineOf(YamlNode node) => (int)Math.Min(node.Start.Line, int.MaxValue - 1) + 1;

    private YamlNode Node(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value)
        ? value
        : throw file.Error(Line, $"the key '{key}' is missing", Keys);

    private IReadOnlyList<YamlNode> Items(string key) => Node(key) is YamlSequenceNode { Children.Count: > 0 } list
        ? [.. list.Children]
        : throw file.Error(LineOf(Node(key)), $"'{key}' must be a list with at least one item");

    private T Read<T>(YamlNode value, string key, TryRead<T> read, IReadOnlyList<string> allowed) =>
        read(Scalar(value, key), out var result)
            ? result
            : throw file.Error(LineOf(value), $"'{Scalar(value, key)}' cannot stand in '{key}'", allowed);

    private string Scalar(YamlNode value, string key) => value is YamlScalarNode { Value.Length: > 0 } scalar
        ? scalar.Value
        : throw file.Error(LineOf(value), $"'{key}' must be a text that is not empty");
}
