namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>The measures of a font that layout and the font descriptor need, in font units.</summary>
internal sealed record FontMetrics(int Ascent, int Descent, int CapHeight, int XHeight, int Weight, double ItalicAngle)
{
    internal static FontMetrics Read(BigEndian hhea, BigEndian os2, BigEndian? post)
    {
        var hasHeights = os2.UInt16(0) >= 2 && os2.Length >= 90;
        var ascent = hhea.Int16(4);
        return new FontMetrics(
            ascent,
            hhea.Int16(6),
            hasHeights ? os2.Int16(88) : ascent * 7 / 10,
            hasHeights ? os2.Int16(86) : ascent / 2,
            os2.UInt16(4),
            post is { } table ? unchecked((int)table.UInt32(4)) / 65536.0 : 0);
    }
}
