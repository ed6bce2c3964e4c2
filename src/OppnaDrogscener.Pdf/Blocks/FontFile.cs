using OppnaDrogscener.Pdf.Fonts;

namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>A TrueType font file. Parsed once, on first use; safe to share between threads.</summary>
public sealed class FontFile
{
    private readonly Lazy<TrueTypeFont> parsed;

    /// <param name="content">The bytes of a <c>.ttf</c> file with <c>glyf</c> outlines; not copied, must not change.</param>
    public FontFile(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        parsed = new Lazy<TrueTypeFont>(() => TrueTypeFont.Parse(content));
    }

    /// <summary>The parsed font.</summary>
    /// <exception cref="InvalidDataException">The bytes are no TrueType font that can be embedded.</exception>
    internal TrueTypeFont Font => parsed.Value;
}
