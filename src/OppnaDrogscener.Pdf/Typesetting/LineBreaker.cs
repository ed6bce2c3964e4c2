using System.Globalization;

namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>
/// Breaks text into lines, each as full as it can be, ragged, without hyphens. A word wider than the line is broken as a last
/// resort: after a slash, point or the like in its later half, else before the character that does not fit.
/// </summary>
internal static class LineBreaker
{
    /// <summary>Differences below this are rounding, not width.</summary>
    private const double Tolerance = 0.001;

    /// <param name="text">What is broken.</param>
    /// <param name="width">Room in points. However small, each line takes at least one glyph.</param>
    internal static TextLine[] Break(ShapedText text, double width)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Cells.Length;)
        {
            var line = Next(text.Cells, start, width);
            lines.Add(line);
            start = line.End;
        }

        return [.. lines];
    }

    /// <summary>As <see cref="Break"/>, but with lines as equal as they can be without becoming more: for titles and headings.</summary>
    internal static TextLine[] Balance(ShapedText text, double width)
    {
        const double Precision = 2;
        var lines = Break(text, width);
        var (low, high) = (lines.Length > 1 ? Math.Max(width / 2, text.LongestWord) : width, width);
        while (high - low > Precision)
        {
            var middle = (low + high) / 2;
            var narrower = Break(text, middle);
            (lines, low, high) = narrower.Length == lines.Length ? (narrower, low, middle) : (lines, middle, high);
        }

        return lines;
    }

    private static TextLine Next(ReadOnlySpan<GlyphCell> cells, int start, double width)
    {
        double total = 0, seen = 0;
        var (end, endWidth) = (-1, 0.0);
        for (var i = start; i < cells.Length; i++)
        {
            var cell = cells[i];
            total += cell.Advance;
            if (!cell.IsSpace && cell.Break != BreakAfter.Required)
            {
                seen = total;
                if (seen > width + Tolerance && i > start)
                {
                    return end > start ? new TextLine(start, end, endWidth) : Emergency(cells, start, i);
                }
            }

            if (cell.Break == BreakAfter.Required)
            {
                return new TextLine(start, i + 1, seen);
            }

            if (cell.Break >= BreakAfter.Allowed)
            {
                (end, endWidth) = (i + 1, seen);
            }
        }

        return new TextLine(start, cells.Length, seen);
    }

    private static TextLine Emergency(ReadOnlySpan<GlyphCell> cells, int start, int overflow)
    {
        var end = overflow;
        for (var i = overflow - 1; i > start + ((overflow - start) / 2); i--)
        {
            if (cells[i].Break == BreakAfter.Reluctantly)
            {
                return new TextLine(start, i + 1, Width(cells, start, i + 1));
            }
        }

        while (end > start + 1 && IsMark(cells[end].Character))
        {
            end--;
        }

        return new TextLine(start, end, Width(cells, start, end));
    }

    private static bool IsMark(int character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static double Width(ReadOnlySpan<GlyphCell> cells, int start, int end)
    {
        double sum = 0;
        for (var i = start; i < end; i++)
        {
            sum += cells[i].Advance;
        }

        return sum;
    }
}
