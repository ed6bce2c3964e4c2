namespace OppnaDrogscener.Documents.Blocks;

/// <summary>The contents, made by the renderer from the headings that follow.</summary>
/// <param name="Title">Its own heading, which is not listed.</param>
/// <param name="Depth">Deepest heading level listed.</param>
public sealed record TableOfContents(string Title, int Depth = 2) : Block;
