namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>Turns text into glyphs.</summary>
internal static class TextShaper
{
    internal static double Width(TrueTypeFont font, string text, double size) => font is null ? 0 : text.Length * size;
}
