namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A heading, which also becomes a bookmark and a line in the contents.</summary>
/// <param name="Level">1–4; levels follow each other without gaps.</param>
/// <param name="Text">The words, without number.</param>
/// <param name="Id">Unique in the document, usable as a link target.</param>
/// <param name="Number">"3" or "3.1", or null where headings are not numbered.</param>
public sealed record Heading(int Level, string Text, string Id, string? Number = null) : Block
{
    /// <summary>Path in the case file when a user wrote the words, or null.</summary>
    public string? Origin { get; init; }

    /// <summary>False for a heading that the contents leave out.</summary>
    public bool InContents { get; init; } = true;

    /// <summary>Number and words as one line.</summary>
    public string Label => Number is null ? Text : $"{Number} {Text}";
}
