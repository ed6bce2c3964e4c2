namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Plain characters. They are never parsed again: what looks like markup in them is printed as it stands.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Emphasis">How they are stressed.</param>
/// <param name="Origin">Path in the case file (<c>/facts/place/description</c>) when a user wrote them, so that a missing glyph can be
/// named with its field; null for our own words.</param>
public sealed record TextRun(string Text, Emphasis Emphasis = Emphasis.None, string? Origin = null) : Inline;
