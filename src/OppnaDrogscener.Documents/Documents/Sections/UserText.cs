using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Documents.Sections;

/// <summary>Long texts that users have written, as paragraphs.</summary>
internal static class UserText
{
    /// <summary>A paragraph for each stretch between blank lines; where there is no text, a paragraph that says so.</summary>
    public static IReadOnlyList<Block> Paragraphs(string? text, string path, DocumentScope scope) =>
        string.IsNullOrWhiteSpace(text) ? [new Paragraph(scope.Write.Missing)] : Optional(text, path);

    /// <summary>As <see cref="Paragraphs"/>, but nothing where there is no text.</summary>
    public static IReadOnlyList<Block> Optional(string? text, string path) => string.IsNullOrWhiteSpace(text) ? [] :
    [
        .. text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => new Paragraph([new TextRun(part, Emphasis.None, path)])),
    ];
}
