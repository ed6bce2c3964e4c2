namespace OppnaDrogscener.Documents.Templates;

/// <summary>The words of a step of the workflow, from <c>templates/steps/&lt;id&gt;/text.md</c>.</summary>
public sealed record StepText
{
    /// <summary>The step's id, such as <c>place</c>.</summary>
    public required string Id { get; init; }

    public required TemplateText Title { get; init; }

    /// <summary>Markdown above the questions: what the step is for.</summary>
    public required TemplateText Introduction { get; init; }

    /// <summary>The questions by id, in the order of the file.</summary>
    public required IReadOnlyDictionary<string, QuestionText> Questions { get; init; }

    /// <summary>Other short strings of the page by key: headings, buttons, remarks.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Words { get; init; }

    /// <summary>What an answer that cannot stand is met with, by error code.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Errors { get; init; }

    /// <summary>The words of a question.</summary>
    /// <exception cref="TemplateException">There is no such question.</exception>
    public QuestionText Question(string id) => Questions.TryGetValue(id, out var question) ? question : throw Missing("question", id, Questions.Keys);

    /// <summary>A short string.</summary>
    /// <exception cref="TemplateException">There is none with that key.</exception>
    public TemplateText Word(string key) => Words.TryGetValue(key, out var word) ? word : throw Missing("word", key, Words.Keys);

    /// <summary>The words for an error code.</summary>
    /// <exception cref="TemplateException">There are none.</exception>
    public TemplateText Error(string code) => Errors.TryGetValue(code, out var error) ? error : throw Missing("error", code, Errors.Keys);

    private TemplateException Missing(string what, string key, IEnumerable<string> allowed) =>
        new(new TemplateProblem(Title.File, Title.Line, $"the {what} '{key}' is missing", [.. allowed]));
}
