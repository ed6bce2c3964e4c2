using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Fonts;

namespace OppnaDrogscener.Pdf.Drawings;

/// <summary>How wide text becomes, for those who compose drawings.</summary>
/// <param name="Fonts">The fonts of the document.</param>
public sealed record TextMeasure(FontSet Fonts)
{
    /// <summary>Width in points, kerning included. A character that the font lacks counts as its placeholder.</summary>
    public double Width(string text, double size, FontStyle font = FontStyle.Regular) =>
        TextShaper.Width(Fonts[font].Font, text, size);
}
