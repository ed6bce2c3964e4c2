namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Content with a remark beside it, set small in a narrow column on the right and read after the content.</summary>
/// <param name="Content">What stands in the wide column: anything but headings and page breaks.</param>
/// <param name="Note">The remark; paragraphs and lists.</param>
public sealed record SideNote(IReadOnlyList<Block> Content, IReadOnlyList<Block> Note) : Block;
