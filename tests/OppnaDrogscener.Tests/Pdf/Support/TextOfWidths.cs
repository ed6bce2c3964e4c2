using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Text in which every character is ten points wide, so that a test can count.</summary>
internal static class TextOfWidths
{
    internal const double Each = 10;

    internal static ShapedText Of(string text)
    {
        var run = new TextRun(FontStyle.Regular, TestFonts.SourceSans.Regular.Font, 10, Colour.Black);
        return new ShapedText([.. text.Select((character, i) => new GlyphCell(character, character == '\n' ? 0 : (float)Each, 1, 0, 0, BreakAt(text, i)))], [run], []);
    }

    internal static string[] Lines(string text, double width, bool isBalanced = false)
    {
        var shaped = Of(text);
        var lines = isBalanced ? LineBreaker.Balance(shaped, width) : LineBreaker.Break(shaped, width);
        return [.. lines.Select(line => text[line.Start..line.End])];
    }

    private static BreakAfter BreakAt(string text, int i) => text[i] switch
    {
        ' ' => BreakAfter.Space,
        '\n' => BreakAfter.Required,
        var character => CharacterRules.BreakOf(i > 0 ? text[i - 1] : -1, character, i + 1 < text.Length ? text[i + 1] : -1),
    };
}
