using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Makes pieces and nodes of shaped text.</summary>
internal static class TextPiece
{
    internal static Piece Of(
        ShapedText text, TextStyle style, StructureNode element, TextAlignment alignment = TextAlignment.Start,
        bool keepWithNext = false, bool isHeading = false, bool keepWithPrevious = false) => new(text.LongestWord, text.LongestLine, (width, frame) =>
        {
            foreach (var mark in text.Notes)
            {
                mark.Note.LayOut(frame);
            }

            return Node(text, style, element, width, alignment, keepWithNext || isHeading, isHeading, keepWithPrevious);
        });

    internal static TextNode Node(
        ShapedText text, TextStyle style, StructureNode element, double width, TextAlignment alignment = TextAlignment.Start,
        bool keepWithNext = false, bool isHeading = false, bool keepWithPrevious = false) => new()
        {
            Text = text,
            Lines = isHeading ? LineBreaker.Balance(text, width) : LineBreaker.Break(text, width),
            Width = width,
            Style = style,
            BaseLine = BaseLine(text, style),
            Alignment = alignment,
            Element = element,
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            KeepWithNext = keepWithNext,
            KeepWithPrevious = keepWithPrevious,
            Unbreakable = isHeading,
        };

    /// <summary>From the top of a line to its base line: half of what the line has beyond the font's height goes above.</summary>
    internal static double BaseLine(ShapedText text, TextStyle style) =>
        text.Runs.Count == 0 ? style.LineHeight * 0.75 : BaseLine(text.Runs[0].Font, style);

    internal static double BaseLine(Fonts.TrueTypeFont font, TextStyle style)
    {
        var ascent = font.Metrics.Ascent * style.Size / font.UnitsPerEm;
        var descent = -font.Metrics.Descent * style.Size / font.UnitsPerEm;
        return ((style.LineHeight - ascent - descent) / 2) + ascent;
    }
}
