using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Clauses;

/// <summary>ISO 14289-1 §7.21 and ISO 19005-3 §6.2.11: fonts.</summary>
public sealed partial class FontClauseTests
{
    private readonly QpdfDocument pdf = QpdfDocument.Everything;

    private IEnumerable<JsonElement> Fonts => pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Subtype") == "/Type0");

    [Fact]
    public void Fonts_AreEmbeddedSubsetsWithUnicode()
    {
        var listed = PdfTools.Run(Written.Bytes(SampleDocument.Everything()), "pdffonts", "{file}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.Equal(3, listed.Count);
        Assert.All(listed, line => Assert.Matches(@"^[A-Z]{6}\+SourceSans3-\w+ +CID TrueType +Identity-H +yes yes yes ", line));
    }

    [Fact]
    public void Clause7_21_3_CidFonts_AreIdentity()
    {
        foreach (var font in Fonts)
        {
            Assert.Equal("/Identity-H", pdf.Name(font, "/Encoding"));
            var descendant = pdf.Items(pdf.Get(font, "/DescendantFonts")).Single();
            Assert.Equal("/Identity", pdf.Name(descendant, "/CIDToGIDMap"));
            Assert.Equal(("Adobe", "Identity"), (pdf.Text(pdf.Get(descendant, "/CIDSystemInfo"), "/Registry"), pdf.Text(pdf.Get(descendant, "/CIDSystemInfo"), "/Ordering")));
        }
    }

    [Fact]
    public void Clause7_21_5_Widths_EqualTheFontPrograms()
    {
        foreach (var font in Fonts)
        {
            var descendant = pdf.Items(pdf.Get(font, "/DescendantFonts")).Single();
            var program = Tables(pdf.Stream(pdf.Get(descendant, "/FontDescriptor"), "/FontFile2"));
            var widths = Widths(pdf.Get(descendant, "/W"));
            Assert.NotEmpty(widths);
            Assert.All(widths, pair => Assert.Equal(BinaryPrimitives.ReadUInt16BigEndian(program["hmtx"].AsSpan(4 * pair.Key)), pair.Value, 0.5));
        }
    }

    [Fact]
    public void Clause7_21_7_And_8_EveryGlyphShown_HasUnicodeAndIsNotThePlaceholder()
    {
        var resources = pdf.Get(pdf.Pages.First(), "/Resources", "/Font");
        var maps = resources.EnumerateObject().ToDictionary(entry => entry.Name, entry => ToUnicode(Encoding.Latin1.GetString(pdf.Stream(entry.Value, "/ToUnicode"))));
        foreach (var page in pdf.Pages)
        {
            var current = string.Empty;
            foreach (var (name, operands) in ContentOperators.Of(pdf.Stream(page, "/Contents")))
            {
                current = name == "Tf" ? operands.Split(' ')[0] : current;
                foreach (Match shown in name == "TJ" ? HexString().Matches(operands) : HexString().Matches(string.Empty))
                {
                    Assert.All(shown.Groups[1].Value.Chunk(4), code => Assert.Contains(new string(code), maps[current].Keys));
                    Assert.DoesNotContain(shown.Groups[1].Value.Chunk(4), code => new string(code) == "0000");
                }
            }
        }

        Assert.All(maps.Values.SelectMany(map => map.Values), text => Assert.DoesNotContain(text, new[] { "0000", "FEFF", "FFFE" }));
    }

    private static Dictionary<string, byte[]> Tables(byte[] font) => Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4))).Select(i => 12 + (16 * i)).ToDictionary(
        entry => Encoding.ASCII.GetString(font, entry, 4),
        entry => font.AsSpan((int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 8)), (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(entry + 12))).ToArray());

    private static Dictionary<string, string> ToUnicode(string map) =>
        BfChar().Matches(map).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private Dictionary<int, double> Widths(JsonElement array)
    {
        var items = pdf.Items(array).ToList();
        var result = new Dictionary<int, double>();
        for (var i = 0; i < items.Count; i += 2)
        {
            var first = items[i].GetInt32();
            foreach (var width in pdf.Items(items[i + 1]))
            {
                result.Add(first++, double.Parse(width.GetRawText(), CultureInfo.InvariantCulture));
            }
        }

        return result;
    }

    [GeneratedRegex("<([0-9A-F]*)>")]
    private static partial Regex HexString();

    [GeneratedRegex("^<([0-9A-F]{4})> <([0-9A-F]+)>$", RegexOptions.Multiline)]
    private static partial Regex BfChar();
}
