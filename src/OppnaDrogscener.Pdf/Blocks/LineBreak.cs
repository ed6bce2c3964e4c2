namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>The text continues on a new line of the same paragraph.</summary>
public sealed record LineBreak : Inline;
