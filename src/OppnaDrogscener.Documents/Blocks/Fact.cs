namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A term and what the case says about it.</summary>
public sealed record Fact(string Term, IReadOnlyList<Inline> Value);
