namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A framed box that must not be overlooked, such as the box on what the law says ("Rättsläge").</summary>
public sealed record NoticeBox(string Title, string Id, IReadOnlyList<Block> Content) : Block;
