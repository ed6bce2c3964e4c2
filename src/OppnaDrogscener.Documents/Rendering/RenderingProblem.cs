namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Why a document could not become a file. The words for the user are made by the caller from the code.</summary>
/// <param name="Code">What is wrong, such as <c>GlyphMissing</c>; the same name stands in <c>templates/words.md</c> as <c>problem.glyph-missing</c>.</param>
public sealed record RenderingProblem(string Code)
{
    /// <summary>The character at fault, or null when the problem is not about one.</summary>
    public string? Character { get; init; }

    /// <summary>Its number as <c>U+0041</c>, or null.</summary>
    public string? CodePoint { get; init; }

    /// <summary>Path in the case file (<c>/facts/place/description</c>) of the text it stands in, or null when the text is ours.</summary>
    public string? Origin { get; init; }

    /// <summary>Some of the text around it, or null.</summary>
    public string? Context { get; init; }
}
