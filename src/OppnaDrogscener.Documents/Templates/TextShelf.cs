namespace OppnaDrogscener.Documents.Templates;

/// <summary>Texts of one form, found by id, law date and language.</summary>
internal sealed class TextShelf<T>
{
    private readonly Dictionary<string, List<(TextVariant Variant, T Content)>> texts = new(StringComparer.Ordinal);
    private readonly string what;

    /// <exception cref="TemplateException">A text is broken, or a variant has no base, or English differs from Swedish in its keys.</exception>
    public TextShelf(string what, IEnumerable<TextVariant> variants, Func<TextVariant, T> read, Func<T, IEnumerable<string>> keys)
    {
        this.what = what;
        foreach (var group in variants.GroupBy(variant => variant.Id))
        {
            texts[group.Key] = [.. group.OrderByDescending(variant => variant.From).Select(variant => (variant, read(variant)))];
            RequirePairs(texts[group.Key], keys);
        }
    }

    public IReadOnlyList<string> Ids => [.. texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The latest variant that has begun on the law date; Swedish where there is no English.</summary>
    /// <exception cref="TemplateException">No text has the id.</exception>
    public T Find(string id, DateOnly lawDate, TextLanguage language)
    {
        if (!texts.TryGetValue(id, out var variants))
        {
            throw new TemplateException(new TemplateProblem(id + ".md", 0, $"the {what} is missing", []));
        }

        var begun = variants.Where(text => text.Variant.From is not { } from || from <= lawDate).ToList();
        var same = begun.Where(text => text.Variant.From == begun[0].Variant.From).ToList();
        return same.OrderByDescending(text => text.Variant.Language == language).First().Content;
    }

    private static void RequirePairs(List<(TextVariant Variant, T Content)> variants, Func<T, IEnumerable<string>> keys)
    {
        foreach (var (variant, content) in variants)
        {
            var swedish = variants.FirstOrDefault(text => text.Variant.Language == TextLanguage.Swedish && text.Variant.From == variant.From);
            if (swedish.Variant is null || variants.All(text => text.Variant.From is not null))
            {
                throw variant.File.Error(0, "the Swedish text that this one stands beside is missing", [variant.Id + ".md"]);
            }

            if (keys(content).Except(keys(swedish.Content)).Concat(keys(swedish.Content).Except(keys(content))).FirstOrDefault() is { } key)
            {
                throw variant.File.Error(1, $"'{key}' is not in both languages", keys(swedish.Content));
            }
        }
    }
}
