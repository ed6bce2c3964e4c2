namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A list; each item holds blocks, so that lists may nest.</summary>
/// <param name="Ordered">True when the order carries meaning: items are then numbered from 1.</param>
/// <param name="Items">The items, in order.</param>
public sealed record ListBlock(bool Ordered, IReadOnlyList<IReadOnlyList<Block>> Items) : Block;
