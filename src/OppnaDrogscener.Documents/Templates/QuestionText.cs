using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>The words of one question.</summary>
public sealed record QuestionText
{
    /// <summary>Kebab-case; the name of the field that asks it.</summary>
    public required string Id { get; init; }

    /// <summary>The question itself.</summary>
    public required TemplateText Label { get; init; }

    /// <summary>Help under the label; null when there is none.</summary>
    public TemplateText? Hint { get; init; }

    /// <summary>Why it is asked.</summary>
    public required TemplateText Why { get; init; }

    /// <summary>How the answer is judged.</summary>
    public required TemplateText Judged { get; init; }

    /// <summary>Where it comes from; shown as it read on the case's law date, those not in force then left out.</summary>
    public required IReadOnlyList<LawRef> Sources { get; init; }

    /// <summary>The labels of the fields that a question asked in several fields has, by key; else empty.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Parts { get; init; }

    /// <summary>The answers to choose between, by value; empty where they come from elsewhere or are free.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Options { get; init; }
}
