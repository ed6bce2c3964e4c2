using System.Text;
using OppnaDrogscener.Pdf.Fonts;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>
/// Writes a font: Type0 with Identity-H over CIDFontType2 with the embedded subset, widths and ToUnicode
/// (ISO 19005-3 §6.2.11, ISO 14289-1 §7.21).
/// </summary>
internal sealed class FontWriter(PdfFile file, UsedFont used)
{
    private readonly string name = used.SubsetName();

    internal int Write()
    {
        var program = file.Reserve();
        var subset = FontSubset.Build(used.Font, used.Sources);
        file.Stream(program, subset, into => into.Syntax($"/Length1 {subset.Length} "));
        var unicode = file.Reserve();
        file.Stream(unicode, ToUnicode());
        var descendant = WriteDescendant(WriteDescriptor(program));
        var number = file.Reserve();
        file.Begin(number).Syntax(
            $"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R>>");
        file.End();
        return number;
    }

    private double Scaled(double units) => units * 1000 / used.Font.UnitsPerEm;

    private int WriteDescriptor(int program)
    {
        const int Symbolic = 4;
        const int Italic = 64;
        var metrics = used.Font.Metrics;
        var box = used.Font.Box;
        var number = file.Reserve();
        var into = file.Begin(number);
        into.Syntax($"<</Type /FontDescriptor /FontName /{name} /Flags {Symbolic | (metrics.ItalicAngle != 0 ? Italic : 0)} ");
        into.Syntax($"/FontBBox [{Scaled(box[0])} {Scaled(box[1])} {Scaled(box[2])} {Scaled(box[3])}] /ItalicAngle {metrics.ItalicAngle} ");
        into.Syntax($"/Ascent {Scaled(metrics.Ascent)} /Descent {Scaled(metrics.Descent)} /CapHeight {Scaled(metrics.CapHeight)} /XHeight {Scaled(metrics.XHeight)} ");
        into.Syntax($"/StemV {10 + (metrics.Weight * 0.18)} /FontWeight {metrics.Weight} /FontFile2 {program} 0 R>>");
        file.End();
        return number;
    }

    private int WriteDescendant(int descriptor)
    {
        var number = file.Reserve();
        var into = file.Begin(number);
        into.Syntax($"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /FontDescriptor {descriptor} 0 R ");
        into.Syntax("/CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ");
        into.Syntax($"/DW {Scaled(used.Font.Advance(0))} /W [");
        var previous = -2;
        foreach (var (code, source) in used.Sources)
        {
            if (code != previous + 1)
            {
                into.Syntax(previous < 0 ? string.Empty : "] ").Syntax($"{code} [");
            }

            into.Syntax($"{Scaled(used.Font.Advance(source))} ");
            previous = code;
        }

        into.Syntax(previous < 0 ? "]>>" : "]]>>");
        file.End();
        return number;
    }

    private byte[] ToUnicode()
    {
        using var into = new ByteBuffer();
        into.Syntax("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        into.Syntax("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n");
        into.Syntax("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var group in used.Characters.Chunk(100))
        {
            into.Syntax($"{group.Length} beginbfchar\n");
            foreach (var (code, character) in group)
            {
                into.Syntax("<").Hex4(code).Syntax("> <");
                foreach (var unit in new Rune(character).ToString())
                {
                    into.Hex4(unit);
                }

                into.Syntax(">\n");
            }

            into.Syntax("endbfchar\n");
        }

        into.Syntax("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return into.Written.ToArray();
    }
}
