namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>The headings with their pages, each a link. Tagged TOC/TOCI.</summary>
public sealed record TableOfContents : Block
{
    /// <summary>The deepest heading level listed, 1–4.</summary>
    public int DeepestLevel { get; init; } = 2;

    /// <summary>
    /// What a link says to assistive technology, with <c>{0}</c> for the heading and <c>{1}</c> for its page; in the caller's language.
    /// Null: the heading alone.
    /// </summary>
    public string? LinkDescriptionPattern { get; init; }
}
