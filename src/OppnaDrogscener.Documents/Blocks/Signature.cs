namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Lines to sign on: place and date, signature, name in print and title.</summary>
/// <param name="Lines">The caption under each line to write on, and what is already known (printed on the line) or empty.</param>
public sealed record Signature(IReadOnlyList<Fact> Lines) : Block;
