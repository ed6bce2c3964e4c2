namespace OppnaDrogscener.Documents.Blocks;

/// <summary>The top of the first page.</summary>
/// <param name="Kicker">What kind of paper it is, above the title.</param>
/// <param name="Title">The title; the only one of the document.</param>
/// <param name="Subtitle">Which place and whose, below the title.</param>
public sealed record DocumentTitle(string Kicker, string Title, IReadOnlyList<Inline> Subtitle) : Block;
