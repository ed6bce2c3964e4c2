namespace OppnaDrogscener.Documents.Blocks;

/// <summary>What follows starts on a new page.</summary>
public sealed record PageBreak : Block;
