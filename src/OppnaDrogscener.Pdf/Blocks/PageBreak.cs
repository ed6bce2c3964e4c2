namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>What follows starts on a new page. At the top of a page it does nothing. Allowed at the outermost level only.</summary>
public sealed record PageBreak : Block;
