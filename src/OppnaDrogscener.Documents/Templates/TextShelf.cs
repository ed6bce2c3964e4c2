namespace OppnaDrogscener.Documents.Templates;

/// <summary>Texts of one form, found by id, law date and language.</summary>
internal sealed class TextShelf<T>
{
    private readonly Dictionary<string, List<(TextVariant Variant, T Content)>> texts = new(StringComparer.Ordinal);
    private readonly string what;
    private readonly bool inPart;

    /// <param name="what">What the texts are called in faults.</param>
    /// <param name="variants">The files.</param>
    /// <param name="read">Reads one.</param>
    /// <param name="keys">The keys of one, which must be the same in both languages.</param>
    /// <param name="inPart">Whether English may leave keys out, because pages never show them.</param>
    /// <exception cref="TemplateException">A text is broken, or a variant has no base, or English differs from Swedish in its keys.</exception>
    public TextShelf(string what, IEnumerable<TextVariant> variants, Func<TextVariant, T> read, Func<T, IEnumerable<string>> keys, bool inPart = false)
    {
        this.what = what;
        this.inPart = inPart;
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

    private void RequirePairs(List<(TextVariant Variant, T Content)> variants, Func<T, IEnumerable<string>> keys)
    {
        foreach (var (variant, content) in variants)
        {
            var swedish = variants.FirstOrDefault(text => text.Variant.Language == TextLanguage.Swedish && text.Variant.From == variant.From);
            if (swedish.Variant is null || variants.All(text => text.Variant.From is not null))
            {
                throw variant.File.Error(0, "the Swedish text that this one stands beside is missing", [variant.Id + ".md"]);
            }

            var leftOut = inPart ? [] : keys(swedish.Content).Except(keys(content));
            if (keys(content).Except(keys(swedish.Content)).Concat(leftOut).FirstOrDefault() is { } key)
            {
                throw variant.File.Error(1, $"'{key}' is not in both languages", keys(swedish.Content));
            }
        }
    }
}
