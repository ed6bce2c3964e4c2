namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Terms with values, set as two columns.</summary>
public sealed record FactList(IReadOnlyList<Fact> Facts) : Block;
