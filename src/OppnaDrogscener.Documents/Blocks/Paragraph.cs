namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Running text.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines, ParagraphStyle Style = ParagraphStyle.Body) : Block;
