namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A piece of running text inside a block.</summary>
public abstract record Inline;
