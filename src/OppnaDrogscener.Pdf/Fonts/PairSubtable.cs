using System.Numerics;

namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>A GPOS PairPos subtable: pairs of glyphs (format 1) or of classes (format 2).</summary>
internal readonly struct PairSubtable(BigEndian table)
{
    /// <summary>True: the subtable decides this pair (perhaps with 0), and later subtables of its lookup are not asked.</summary>
    internal bool TryFind(int first, int second, out int advance)
    {
        advance = 0;
        var covered = CoverageIndex(table.From(table.UInt16(2)), first);
        if (covered < 0)
        {
            return false;
        }

        return table.UInt16(0) switch
        {
            1 => TryFindGlyphs(covered, second, out advance),
            2 => FindClasses(first, second, out advance),
            _ => false,
        };
    }

    private static int CoverageIndex(BigEndian coverage, int glyph)
    {
        var isRanges = coverage.UInt16(0) == 2;
        var (low, high) = (0, coverage.UInt16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (middle * (isRanges ? 6 : 2));
            var start = coverage.UInt16(at);
            if (glyph < start)
            {
                high = middle - 1;
            }
            else if (glyph > (isRanges ? coverage.UInt16(at + 2) : start))
            {
                low = middle + 1;
            }
            else
            {
                return isRanges ? coverage.UInt16(at + 4) + glyph - start : middle;
            }
        }

        return -1;
    }

    private static int ClassOf(BigEndian classes, int glyph)
    {
        if (classes.UInt16(0) == 1)
        {
            var index = glyph - classes.UInt16(2);
            return index >= 0 && index < classes.UInt16(4) ? classes.UInt16(6 + (2 * index)) : 0;
        }

        var (low, high) = (0, classes.UInt16(2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 4 + (6 * middle);
            if (glyph < classes.UInt16(at))
            {
                high = middle - 1;
            }
            else if (glyph > classes.UInt16(at + 2))
            {
                low = middle + 1;
            }
            else
            {
                return classes.UInt16(at + 4);
            }
        }

        return 0;
    }

    private static int ValueSize(int format) => 2 * BitOperations.PopCount((uint)format & 0xFF);

    /// <summary>XAdvance of a value record; the fields before it, if there, are XPlacement and YPlacement.</summary>
    private static int XAdvance(BigEndian record, int at, int format) =>
        (format & 4) == 0 ? 0 : record.Int16(at + ValueSize(format & 3));

    private bool TryFindGlyphs(int covered, int second, out int advance)
    {
        advance = 0;
        var format = table.UInt16(4);
        var size = 2 + ValueSize(format) + ValueSize(table.UInt16(6));
        var set = table.From(table.UInt16(10 + (2 * covered)));
        var (low, high) = (0, set.UInt16(0) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var at = 2 + (size * middle);
            var glyph = set.UInt16(at);
            if (second == glyph)
            {
                advance = XAdvance(set, at + 2, format);
                return true;
            }

            (low, high) = second < glyph ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }

    private bool FindClasses(int first, int second, out int advance)
    {
        var format = table.UInt16(4);
        var size = ValueSize(format) + ValueSize(table.UInt16(6));
        var row = ClassOf(table.From(table.UInt16(8)), first);
        var column = ClassOf(table.From(table.UInt16(10)), second);
        advance = XAdvance(table, 16 + (size * ((row * table.UInt16(14)) + column)), format);
        return true;
    }
}
