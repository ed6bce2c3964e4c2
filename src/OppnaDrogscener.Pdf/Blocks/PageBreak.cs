namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>What follows starts on a new page. Two in a row are one. Allowed at the outermost level only.</summary>
public sealed record PageBreak : Block
{
    /// <summary>
    /// No new page where at least this share of the height is left, 0–1: the page holds only the end of what came before.
    /// The default, 1, always gives a new page.
    /// </summary>
    public double UnlessLeft { get; init; } = 1;
}
