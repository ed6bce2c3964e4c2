namespace OppnaDrogscener.Documents.Blocks;

/// <summary>A heading of a text file and what stands under it, up to the next heading.</summary>
/// <param name="Level">1–4, the number of <c>#</c>.</param>
/// <param name="Title">The heading.</param>
/// <param name="Id">The id written as <c>{#id}</c>.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Content">The blocks under it.</param>
public sealed record MarkdownSection(int Level, string Title, string Id, int Line, IReadOnlyList<Block> Content);
