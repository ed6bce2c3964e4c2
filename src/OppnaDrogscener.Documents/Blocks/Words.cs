using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Short words by key, as the lawyer has written them in <c>templates/words.md</c> and in the texts of documents.</summary>
/// <param name="texts">The words.</param>
/// <param name="language">Their language: English on English pages, never in a document.</param>
public sealed class Words(IReadOnlyDictionary<string, TemplateText> texts, TextLanguage language = TextLanguage.Swedish)
{
    /// <summary>How values between the words are written.</summary>
    public Notation Notation { get; } = new(language);

    /// <summary>The keys there are.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>The words of a key that has no placeholders.</summary>
    /// <exception cref="TemplateException">There is no such key, or it has placeholders.</exception>
    public string this[string key] => Find(key).ToString();

    /// <summary>Whether there are words for a key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The words of a key with values put in the place of <c>{{name}}</c>.</summary>
    /// <exception cref="TemplateException">There is no such key, or a placeholder has no value.</exception>
    public string Fill(string key, params IReadOnlyList<(string Name, string Value)> values) =>
        Find(key).Fill(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    /// <summary>The words for an enum value, under the key <c>prefix-value-name</c>.</summary>
    public string Of<T>(string prefix, T value)
        where T : struct, Enum => this[$"{prefix}-{FactsJson.Word(value)}"];

    /// <summary>These words and others, the others first.</summary>
    public Words With(IReadOnlyDictionary<string, TemplateText> others) =>
        new(texts.Where(text => !others.ContainsKey(text.Key)).Concat(others).ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal), language);

    private TemplateText Find(string key) => texts.TryGetValue(key, out var text)
        ? text
        : throw new TemplateException(new TemplateProblem("words.md", 0, $"the words '{key}' are missing", []));
}
