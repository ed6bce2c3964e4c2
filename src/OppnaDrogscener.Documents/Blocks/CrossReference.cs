namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A link to a heading, table or figure of the same document.</summary>
/// <param name="Text">The words shown.</param>
/// <param name="TargetId">The id of the block pointed at.</param>
public sealed record CrossReference(string Text, string TargetId) : Inline;
