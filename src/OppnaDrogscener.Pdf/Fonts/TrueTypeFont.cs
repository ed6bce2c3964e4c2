using System.Collections.Frozen;
using System.Text;

namespace OppnaDrogscener.Pdf.Fonts;

/// <summary>
/// A parsed TrueType font: the tables that layout and embedding need (ISO/IEC 14496-22).
/// Immutable, so one instance serves all documents at once.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly FrozenDictionary<string, BigEndian> tables;
    private readonly CharacterMap characters;
    private readonly KerningTable kerning;
    private readonly ushort[] advances;

    private TrueTypeFont(FrozenDictionary<string, BigEndian> tables)
    {
        this.tables = tables;
        var head = Table("head");
        UnitsPerEm = head.UInt16(18);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw new InvalidDataException("The font's units per em are out of range.");
        }

        Box = [head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)];
        LongOffsets = head.Int16(50) != 0;
        GlyphCount = Table("maxp").UInt16(4);
        var os2 = Table("OS/2");
        Metrics = FontMetrics.Read(Table("hhea"), os2, tables.TryGetValue("post", out var post) ? post : null);
        RefuseRestricted(os2);
        advances = ReadAdvances();
        characters = CharacterMap.Parse(Table("cmap"));
        kerning = tables.TryGetValue("GPOS", out var gpos) ? KerningTable.Parse(gpos) : KerningTable.Empty;
        PostScriptName = ReadPostScriptName();
    }

    internal int UnitsPerEm { get; }

    internal int GlyphCount { get; }

    /// <summary>The font's bounding box in font units: left, bottom, right, top.</summary>
    internal IReadOnlyList<int> Box { get; }

    internal FontMetrics Metrics { get; }

    internal string PostScriptName { get; }

    /// <summary>True: <c>loca</c> holds 32-bit offsets.</summary>
    internal bool LongOffsets { get; }

    /// <exception cref="InvalidDataException">Not a TrueType font with outlines, or one that forbids embedding.</exception>
    internal static TrueTypeFont Parse(byte[] content)
    {
        var file = new BigEndian(content);
        if (file.Length < 12 || file.UInt32(0) is not (0x00010000 or 0x74727565))
        {
            throw new InvalidDataException("Not a TrueType font: a single .ttf file with glyf outlines is wanted.");
        }

        var found = new Dictionary<string, BigEndian>();
        for (var i = 0; i < file.UInt16(4); i++)
        {
            var entry = 12 + (16 * i);
            found[Encoding.Latin1.GetString(file.Span.Slice(entry, 4))] = file.Slice(file.Offset32(entry + 8), file.Offset32(entry + 12));
        }

        return new TrueTypeFont(found.ToFrozenDictionary());
    }

    internal BigEndian Table(string tag) =>
        tables.TryGetValue(tag, out var table) ? table : throw new InvalidDataException($"The font has no {tag} table.");

    internal bool TryTable(string tag, out BigEndian table) => tables.TryGetValue(tag, out table);

    /// <summary>The glyph of a code point, or 0 if there is none.</summary>
    internal int Glyph(int codePoint) => characters.Glyph(codePoint);

    /// <summary>Advance width in font units.</summary>
    internal int Advance(int glyph) => advances[Math.Min(glyph, advances.Length - 1)];

    /// <summary>What is added to the first glyph's advance when the second follows, in font units.</summary>
    internal int Kerning(int first, int second) => kerning.Between(first, second);

    /// <summary>The outline of a glyph as stored; empty for a blank one.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var (start, end) = LongOffsets
            ? (loca.Offset32(4 * glyph), loca.Offset32((4 * glyph) + 4))
            : (2 * loca.UInt16(2 * glyph), 2 * loca.UInt16((2 * glyph) + 2));
        return Table("glyf").Slice(start, end - start).Span;
    }

    /// <summary>OS/2 fsType bit 1 alone means that the maker forbids embedding; bit 8 forbids subsets.</summary>
    private static void RefuseRestricted(BigEndian os2)
    {
        var type = os2.UInt16(8);
        if ((type & 0x000E) == 0x0002 || (type & 0x0300) != 0)
        {
            throw new InvalidDataException("The font's licence bits forbid embedding it, or a subset of it.");
        }
    }

    private ushort[] ReadAdvances()
    {
        var table = Table("hmtx");
        var count = Table("hhea").UInt16(34);
        if (count == 0)
        {
            throw new InvalidDataException("The font has no advance widths.");
        }

        var result = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            result[i] = (ushort)table.UInt16(4 * i);
        }

        return result;
    }

    private string ReadPostScriptName()
    {
        var table = Table("name");
        var storage = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2); i++)
        {
            var entry = table.Slice(6 + (12 * i), 12);
            if (entry.UInt16(6) == 6 && entry.UInt16(0) is 0 or 3)
            {
                var text = Encoding.BigEndianUnicode.GetString(table.Slice(storage + entry.UInt16(10), entry.UInt16(8)).Span);
                return new string([.. text.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
            }
        }

        return "Font";
    }
}
