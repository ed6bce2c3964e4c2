namespace OppnaDrogscener.Documents.Blocks;

/// <summary>What a paragraph is for; the renderer decides how that looks.</summary>
public enum ParagraphStyle
{
    Body,
    Lead,
    Small,
}
