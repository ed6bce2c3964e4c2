namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Empty room, for title pages. Dropped where a page ends.</summary>
/// <param name="Height">Points, 0 or more.</param>
public sealed record Spacer(double Height) : Block;
