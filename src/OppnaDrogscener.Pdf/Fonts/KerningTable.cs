namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>
/// Pair kerning from GPOS: the <c>kern</c> feature of Latin script, lookups of type 2 (formats 1 and 2), directly or
/// through Extension lookups (type 9).
/// </summary>
internal sealed class KerningTable
{
    /// <summary>A power of two; a text in one language uses some thousand pairs.</summary>
    private const int Slots = 8_192;

    private readonly IReadOnlyList<IReadOnlyList<PairSubtable>> lookups;

    /// <summary>Pairs found before, each in the slot of its hash: the pair plus one in the upper bits, its kerning in the lower 16. Zero: empty.</summary>
    private readonly long[] known = new long[Slots];

    private KerningTable(IReadOnlyList<IReadOnlyList<PairSubtable>> lookups) => this.lookups = lookups;

    internal static KerningTable Empty { get; } = new([]);

    internal static KerningTable Parse(BigEndian gpos)
    {
        var list = gpos.From(gpos.UInt16(8));
        var lookups = KernLookups(gpos)
            .Where(index => index < list.UInt16(0))
            .Select(index => Subtables(list.From(list.UInt16(2 + (2 * index)))))
            .Where(subtables => subtables.Count > 0);
        return new KerningTable([.. lookups]);
    }

    /// <summary>The change of the first glyph's advance, in font units.</summary>
    internal int Between(int first, int second)
    {
        if (lookups.Count == 0)
        {
            return 0;
        }

        var pair = ((long)first << 16) | (uint)second;
        ref var slot = ref known[unchecked((uint)((pair * 0x9E3779B1) >> 15) % Slots)];
        var seen = Volatile.Read(ref slot);
        if (seen >> 16 != pair + 1)
        {
            seen = ((pair + 1) << 16) | unchecked((ushort)Find(first, second));
            Volatile.Write(ref slot, seen);
        }

        return unchecked((short)seen);
    }

    private static SortedSet<int> KernLookups(BigEndian gpos)
    {
        var result = new SortedSet<int>();
        var features = gpos.From(gpos.UInt16(6));
        foreach (var index in LatinFeatures(gpos.From(gpos.UInt16(4))))
        {
            var entry = 2 + (6 * index);
            if (index < features.UInt16(0) && features.UInt32(entry) == 0x6B65726E)
            {
                var feature = features.From(features.UInt16(entry + 4));
                for (var i = 0; i < feature.UInt16(2); i++)
                {
                    result.Add(feature.UInt16(4 + (2 * i)));
                }
            }
        }

        return result;
    }

    /// <summary>Feature indices of the default language of script <c>latn</c>, else of <c>DFLT</c>.</summary>
    private static IEnumerable<int> LatinFeatures(BigEndian scripts)
    {
        int? chosen = null;
        for (var i = 0; i < scripts.UInt16(0); i++)
        {
            var tag = scripts.UInt32(2 + (6 * i));
            if (tag == 0x6C61746E || (tag == 0x44464C54 && chosen is null))
            {
                chosen = scripts.UInt16(6 + (6 * i));
            }
        }

        if (chosen is not { } offset || scripts.UInt16(offset) == 0)
        {
            return [];
        }

        var language = scripts.From(offset + scripts.UInt16(offset));
        return Enumerable.Range(0, language.UInt16(4)).Select(i => language.UInt16(6 + (2 * i)));
    }

    private static List<PairSubtable> Subtables(BigEndian lookup)
    {
        var result = new List<PairSubtable>();
        var type = lookup.UInt16(0);
        for (var i = 0; i < lookup.UInt16(4); i++)
        {
            var subtable = lookup.From(lookup.UInt16(6 + (2 * i)));
            var inner = type == 9 ? subtable.UInt16(2) : type;
            if (inner == 2)
            {
                result.Add(new PairSubtable(type == 9 ? subtable.From(subtable.Offset32(4)) : subtable));
            }
        }

        return result;
    }

    private short Find(int first, int second)
    {
        var sum = 0;
        foreach (var lookup in lookups)
        {
            foreach (var subtable in lookup)
            {
                if (subtable.TryFind(first, second, out var advance))
                {
                    sum += advance;
                    break;
                }
            }
        }

        return (short)Math.Clamp(sum, short.MinValue, short.MaxValue);
    }
}
