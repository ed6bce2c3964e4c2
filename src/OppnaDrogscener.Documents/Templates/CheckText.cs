namespace OppnaDrogscener.Documents.Templates;

/// <summary>The words of a check, from templates/checks.</summary>
public sealed record CheckText
{
    /// <summary>The check's id, such as <c>permit-required</c>.</summary>
    public required string Id { get; init; }

    public required TemplateText Title { get; init; }

    /// <summary>The question that the check answers.</summary>
    public required TemplateText Question { get; init; }

    /// <summary>What a finding says, by key. The check gives key and values.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Statements { get; init; }

    /// <summary>What would change the result, by key; empty when the check has none.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Remedies { get; init; }

    /// <summary>Markdown: why it is asked and how it is judged.</summary>
    public required TemplateText Guidance { get; init; }

    /// <exception cref="TemplateException">There is no statement with that key.</exception>
    public TemplateText Statement(string key) => Find(Statements, "statement", key);

    /// <exception cref="TemplateException">There is no remedy with that key.</exception>
    public TemplateText Remedy(string key) => Find(Remedies, "remedy", key);

    private TemplateText Find(IReadOnlyDictionary<string, TemplateText> texts, string what, string key) => texts.TryGetValue(key, out var text)
        ? text
        : throw new TemplateException(new TemplateProblem(Title.File, Title.Line, $"the {what} '{key}' is missing", [.. texts.Keys]));
}
