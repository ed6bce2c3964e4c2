using System.Buffers.Binary;

namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>
/// A font file with only some glyphs. Glyphs keep their numbers, so that CID, glyph and <c>CIDToGIDMap /Identity</c> agree;
/// those left out are blank. Copies of glyphs may be added after the font's own.
/// </summary>
internal static class FontSubset
{
    private static readonly string[] CopiedTables = ["cvt ", "fpgm", "prep"];

    private static ReadOnlySpan<byte> Padding => [0, 0, 0];

    /// <param name="font">The whole font.</param>
    /// <param name="used">Glyph number in the subset → glyph number in the font; equal except for copies.</param>
    internal static byte[] Build(TrueTypeFont font, IReadOnlyDictionary<int, int> used)
    {
        var sources = WithParts(font, used);
        var count = sources.Keys.Max() + 1;
        var glyf = new MemoryStream();
        var loca = new byte[4 * (count + 1)];
        var metrics = new byte[4 * count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (sources.TryGetValue(glyph, out var source))
            {
                glyf.Write(font.Outline(source));
                glyf.Write(Padding[..(int)(-glyf.Length & 3)]);
                WriteMetric(font, source, metrics.AsSpan(4 * glyph));
            }

            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (glyph + 1)), (uint)glyf.Length);
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf.ToArray(),
            ["head"] = Patched(font, "head", 50, 1),
            ["hhea"] = Patched(font, "hhea", 34, count),
            ["hmtx"] = metrics,
            ["loca"] = loca,
            ["maxp"] = Patched(font, "maxp", 4, count),
        };
        foreach (var tag in CopiedTables)
        {
            if (font.TryTable(tag, out var table))
            {
                tables[tag] = table.Span.ToArray();
            }
        }

        return Assemble(tables);
    }

    /// <summary>Adds the parts that composite glyphs are made of, and the placeholder glyph 0.</summary>
    private static SortedDictionary<int, int> WithParts(TrueTypeFont font, IReadOnlyDictionary<int, int> used)
    {
        var result = new SortedDictionary<int, int> { [0] = 0 };
        var pending = new Stack<int>();
        foreach (var (glyph, source) in used)
        {
            result[glyph] = source;
            pending.Push(source);
        }

        while (pending.TryPop(out var glyph))
        {
            foreach (var part in Parts(font.Outline(glyph).ToArray()))
            {
                if (part >= font.GlyphCount)
                {
                    throw new InvalidDataException("The font is damaged: a composite glyph names a part that does not exist.");
                }

                if (result.TryAdd(part, part))
                {
                    pending.Push(part);
                }
            }
        }

        return result;
    }

    private static IEnumerable<int> Parts(byte[] outline)
    {
        var bytes = new BigEndian(outline);
        if (outline.Length < 10 || bytes.Int16(0) >= 0)
        {
            yield break;
        }

        var at = 10;
        int flags;
        do
        {
            flags = bytes.UInt16(at);
            yield return bytes.UInt16(at + 2);
            at += 4 + ((flags & 0x0001) != 0 ? 4 : 2);
            at += (flags & 0x0008) != 0 ? 2 : (flags & 0x0040) != 0 ? 4 : (flags & 0x0080) != 0 ? 8 : 0;
        }
        while ((flags & 0x0020) != 0);
    }

    private static void WriteMetric(TrueTypeFont font, int glyph, Span<byte> target)
    {
        var table = font.Table("hmtx");
        var full = font.Table("hhea").UInt16(34);
        var bearing = glyph < full ? table.Int16((4 * glyph) + 2) : table.Int16((4 * full) + (2 * (glyph - full)));
        BinaryPrimitives.WriteUInt16BigEndian(target, (ushort)font.Advance(glyph));
        BinaryPrimitives.WriteInt16BigEndian(target[2..], (short)bearing);
    }

    private static byte[] Patched(TrueTypeFont font, string tag, int offset, int value)
    {
        var copy = font.Table(tag).Span.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset), (ushort)value);
        return copy;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        var power = (int)Math.Log2(tables.Count);
        var directory = 12 + (16 * tables.Count);
        var file = new byte[directory + tables.Values.Sum(table => (table.Length + 3) & ~3)];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Count) - (16 << power)));
        tables["head"].AsSpan(8, 4).Clear();
        var (entry, at, headAt) = (12, directory, 0);
        foreach (var (tag, table) in tables)
        {
            headAt = tag == "head" ? at : headAt;
            table.CopyTo(file.AsSpan(at));
            System.Text.Encoding.ASCII.GetBytes(tag, file.AsSpan(entry, 4));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(at, (table.Length + 3) & ~3)));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)table.Length);
            entry += 16;
            at += (table.Length + 3) & ~3;
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(0xB1B0AFBA - Checksum(file)));
        return file;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }

        return sum;
    }
}
