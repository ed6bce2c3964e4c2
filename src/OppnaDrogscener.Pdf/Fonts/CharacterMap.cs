namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>Code points to glyphs, from <c>cmap</c> subtables of format 12 (all of Unicode) and 4 (the first plane).</summary>
internal sealed class CharacterMap
{
    /// <summary>Latin letters, punctuation and common signs lie below.</summary>
    private const int Near = 0x2300;

    private readonly BigEndian subtable;
    private readonly bool isFull;

    /// <summary>The glyphs of the code points below <see cref="Near"/>, looked up once.</summary>
    private readonly int[] near;

    private CharacterMap(BigEndian subtable, bool isFull)
    {
        this.subtable = subtable;
        this.isFull = isFull;
        near = [.. Enumerable.Range(0, Near).Select(Find)];
    }

    internal static CharacterMap Parse(BigEndian table)
    {
        CharacterMap? basic = null;
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var platform = table.UInt16(4 + (8 * i));
            var encoding = table.UInt16(6 + (8 * i));
            var candidate = table.From(table.Offset32(8 + (8 * i)));
            var format = candidate.UInt16(0);
            if (format == 12 && (platform, encoding) is (3, 10) or (0, _))
            {
                return new CharacterMap(candidate, isFull: true);
            }

            if (format == 4 && (platform, encoding) is (3, 1) or (0, _))
            {
                basic ??= new CharacterMap(candidate, isFull: false);
            }
        }

        return basic ?? throw new InvalidDataException("The font has no Unicode character map of format 4 or 12.");
    }

    internal int Glyph(int codePoint) => codePoint is >= 0 and < Near ? near[codePoint] : Find(codePoint);

    private int Find(int codePoint) => isFull ? FromGroups(codePoint) : codePoint <= 0xFFFF ? FromSegments(codePoint) : 0;

    private int FromGroups(int codePoint)
    {
        var low = 0;
        var high = subtable.Offset32(12) - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var group = 16 + (12 * middle);
            var start = subtable.UInt32(group);
            if (codePoint < start)
            {
                high = middle - 1;
            }
            else if (codePoint > subtable.UInt32(group + 4))
            {
                low = middle + 1;
            }
            else
            {
                return (int)(subtable.UInt32(group + 8) + (codePoint - start));
            }
        }

        return 0;
    }

    private int FromSegments(int codePoint)
    {
        var size = subtable.UInt16(6);
        var (low, high) = (0, (size / 2) - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = codePoint > subtable.UInt16(14 + (2 * middle)) ? (middle + 1, high) : (low, middle);
        }

        var ends = 14 + (2 * low);
        var starts = ends + size + 2;
        var start = subtable.UInt16(starts);
        if (codePoint < start || codePoint > subtable.UInt16(ends))
        {
            return 0;
        }

        var delta = subtable.UInt16(starts + size);
        var rangeAt = starts + (2 * size);
        var range = subtable.UInt16(rangeAt);
        var glyph = range == 0 ? codePoint : subtable.UInt16(rangeAt + range + (2 * (codePoint - start)));
        return range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
