namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>A glyph of running text. Sixteen bytes, since a long document has a million.</summary>
/// <param name="Character">The code point it stands for.</param>
/// <param name="Advance">How far the pen moves, in points, kerning with the next glyph included.</param>
/// <param name="Glyph">Number in the run's font.</param>
/// <param name="Run">Which of the text's runs; see <see cref="ShapedText.MostRuns"/>.</param>
/// <param name="Kerning">The kerning in <paramref name="Advance"/>, in font units.</param>
/// <param name="Break">What may happen after it.</param>
internal readonly record struct GlyphCell(int Character, float Advance, ushort Glyph, ushort Run, short Kerning, BreakAfter Break)
{
    internal bool IsSpace => Break == BreakAfter.Space;
}
