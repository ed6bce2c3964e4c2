namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A remark in smaller type that belongs to what stands before it: a source, a reservation.</summary>
public sealed record Note(IReadOnlyList<Inline> Inlines) : Block;
