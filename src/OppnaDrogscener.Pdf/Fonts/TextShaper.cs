using System.Text;

namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>Measures text that has been prepared or is plain.</summary>
internal static class TextShaper
{
    /// <summary>Width in points with kerning.</summary>
    internal static double Width(TrueTypeFont font, string text, double size)
    {
        var sum = 0;
        var previous = -1;
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var glyph = font.Glyph(rune.Value);
            sum += font.Advance(glyph) + (previous < 0 ? 0 : font.Kerning(previous, glyph));
            previous = glyph;
        }

        return sum * size / font.UnitsPerEm;
    }
}
