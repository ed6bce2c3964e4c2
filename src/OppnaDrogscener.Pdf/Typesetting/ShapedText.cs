namespace OppnaDrogscener.Pdf.Typesetting;

/// <summary>Running text as glyphs, not yet in lines.</summary>
internal sealed class ShapedText(GlyphCell[] cells, TextRun[] runs, NoteMark[] notes)
{
    /// <summary>Changes of style in one block, inclusive; a block with more is refused.</summary>
    internal const int MostRuns = ushort.MaxValue;

    internal static ShapedText Empty { get; } = new([], [], []);

    internal ReadOnlySpan<GlyphCell> Cells => cells;

    internal IReadOnlyList<TextRun> Runs => runs;

    /// <summary>The notes referred to, in order.</summary>
    internal IReadOnlyList<NoteMark> Notes => notes;

    internal bool IsEmpty => cells.Length == 0;

    /// <summary>Width of the widest part that should not be broken, in points.</summary>
    internal double LongestWord { get; } = Longest(cells, BreakAfter.Allowed);

    /// <summary>Width if lines end only where they must, in points.</summary>
    internal double LongestLine { get; } = Longest(cells, BreakAfter.Required);

    private static double Longest(GlyphCell[] cells, BreakAfter weakest)
    {
        double longest = 0, current = 0, spaces = 0;
        foreach (var cell in cells)
        {
            if (cell.IsSpace)
            {
                spaces += cell.Advance;
            }
            else
            {
                current += spaces + cell.Advance;
                spaces = 0;
                longest = Math.Max(longest, current);
            }

            if (cell.Break >= weakest)
            {
                (current, spaces) = (0, 0);
            }
        }

        return longest;
    }
}
