namespace OppnaDrogscener.Documents.Templates;

/// <summary>What the box on a document's first page says about the law, and the check's first finding.</summary>
/// <param name="Title">The heading of the box.</param>
/// <param name="Sentences">The text in parts: the regime's law, today's law when it is another, and a warning when the texts are old.</param>
public sealed record LegalPositionText(string Title, IReadOnlyList<string> Sentences)
{
    /// <summary>The whole text as one paragraph.</summary>
    public string Text => string.Join(' ', Sentences);
}
