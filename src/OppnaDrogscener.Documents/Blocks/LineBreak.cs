namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A forced new line inside a block.</summary>
public sealed record LineBreak : Inline;
