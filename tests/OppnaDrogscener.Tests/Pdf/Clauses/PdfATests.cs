using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Clauses;

/// <summary>ISO 19005-3: one test for each condition that our output could break, on the sample with everything.</summary>
public sealed partial class PdfATests
{
    private static readonly byte[] Bytes = Written.Bytes(SampleDocument.Everything());
    private readonly QpdfDocument pdf = QpdfDocument.Everything;

    [Fact]
    public void Clause6_1_File_IsSoundByQpdf() =>
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(Bytes, "qpdf", "--check", "{file}"), StringComparison.Ordinal);

    [Fact]
    public void Clause6_1_2_Header_IsFollowedByFourBytesAbove127()
    {
        Assert.Equal("%PDF-1.7\n%", Encoding.ASCII.GetString(Bytes, 0, 10));
        Assert.All(Bytes[10..14], value => Assert.InRange(value, 128, 255));
        Assert.EndsWith("%%EOF\n", Encoding.Latin1.GetString(Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Clause6_1_3_Trailer_HasIdAndNoEncryption()
    {
        Assert.Equal(2, pdf.Items(pdf.Get(pdf.Trailer, "/ID")).Count());
        Assert.False(pdf.Has(pdf.Trailer, "/Encrypt"));
    }

    [Fact]
    public void Clause6_1_4_CrossReferences_PointAtTheirObjects()
    {
        var text = Encoding.Latin1.GetString(Bytes);
        var start = int.Parse(StartXref().Match(text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var lines = text[start..].Split('\n');
        Assert.Equal("xref", lines[0]);
        var count = int.Parse(lines[1].Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        for (var number = 1; number < count; number++)
        {
            var offset = int.Parse(lines[2 + number][..10], System.Globalization.CultureInfo.InvariantCulture);
            Assert.StartsWith($"{number} 0 obj\n", text[offset..(offset + 20)], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Clause6_1_7_Streams_AreFlateOrPlainAndInTheFile()
    {
        var stored = PdfTools.Run(Bytes, "qpdf", "--json=2", "--json-stream-data=none", "{file}");
        var filters = Filter().Matches(stored).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["\"/FlateDecode\""], filters);
        Assert.DoesNotContain("/FFilter", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void Clause6_1_6_And_6_1_8_StringsAndNames_AreWholeBytesAndUtf8()
    {
        var plain = Encoding.Latin1.GetString(PdfTools.Rewrite(Bytes, "--object-streams=disable", "--stream-data=uncompress"));
        Assert.Contains("/Subtype /application#2fjson", plain, StringComparison.OrdinalIgnoreCase);
        var objects = StreamBody().Replace(Encoding.Latin1.GetString(Bytes), "");
        Assert.All(HexString().Matches(objects), match => Assert.Equal(0, match.Groups[1].Length % 2));
    }

    [Fact]
    public void Clause6_1_13_Limits_OfNamesStringsNestingAndObjects_AreKept()
    {
        Assert.InRange(pdf.Dictionaries.Count(), 1, 8_388_607);
        Assert.All(pdf.Dictionaries.SelectMany(entry => entry.EnumerateObject()), each =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(each.Name), 1, 127);
            Assert.InRange(each.Value.ValueKind == System.Text.Json.JsonValueKind.String ? each.Value.GetString()!.Length : 0, 0, 32_767);
        });
        foreach (var page in pdf.Pages)
        {
            var depths = new List<int> { 0 };
            depths.AddRange(ContentOperators.Of(pdf.Stream(page, "/Contents")).Where(each => each.Operator is "q" or "Q").Select(each => each.Operator == "q" ? 1 : -1));
            Assert.InRange(depths.Aggregate((Depth: 0, Most: 0), (state, step) => (state.Depth + step, Math.Max(state.Most, state.Depth + step))).Most, 0, 28);
        }
    }

    [Fact]
    public void Clause6_2_2_Content_UsesKnownOperatorsAndResourcesThatExist()
    {
        string[] known = ["BT", "ET", "Tf", "Td", "Tm", "TJ", "Tr", "BDC", "EMC", "q", "Q", "rg", "RG", "w", "m", "l", "c", "h", "re", "f", "f*", "B", "B*", "S", "W", "n", "d", "J", "j", "gs", "cm", "Do"];
        foreach (var page in pdf.Pages)
        {
            var resources = pdf.Get(page, "/Resources");
            foreach (var (name, operands) in ContentOperators.Of(pdf.Stream(page, "/Contents")))
            {
                Assert.Contains(name, known);
                var kind = name switch { "Tf" => "/Font", "gs" => "/ExtGState", "Do" => "/XObject", _ => null };
                Assert.True(kind is null || pdf.Has(pdf.Get(resources, kind), operands.Split(' ')[0]), $"{operands} {name}");
            }
        }
    }

    [Fact]
    public void Clause6_2_3_OutputIntent_HasAnRgbProfileOfOurOwn()
    {
        var intent = Assert.Single(pdf.Items(pdf.Get(pdf.Catalog, "/OutputIntents")));
        Assert.Equal("/GTS_PDFA1", pdf.Name(intent, "/S"));
        Assert.Equal(3, pdf.Get(intent, "/DestOutputProfile", "/N").GetInt32());
        var profile = pdf.Stream(intent, "/DestOutputProfile");
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        Assert.InRange(profile.Length, 300, 900);
    }

    [Fact]
    public void Clause6_2_4_Colours_AreRgbOnly()
    {
        string[] allowed = ["rg", "RG"];
        string[] all = ["rg", "RG", "g", "G", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"];
        Assert.All(pdf.Pages.SelectMany(page => ContentOperators.Of(pdf.Stream(page, "/Contents"))).Where(each => all.Contains(each.Operator)), each => Assert.Contains(each.Operator, allowed));
        Assert.All(pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Subtype") == "/Image"), image => Assert.Contains(pdf.Name(image, "/ColorSpace"), new[] { "/DeviceRGB", "/DeviceGray" }));
    }

    [Fact]
    public void Clause6_2_8_Images_AreNotInterpolatedAndHaveNoMask()
    {
        foreach (var image in pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Subtype") == "/Image"))
        {
            Assert.False(pdf.Has(image, "/Interpolate") || pdf.Has(image, "/SMask") || pdf.Has(image, "/Mask") || pdf.Has(image, "/Alternates"));
        }
    }

    [Fact]
    public void Clause6_2_10_Transparency_UsesNoBlendModeOrSoftMask()
    {
        var states = pdf.Dictionaries.Append(pdf.Get(pdf.Pages.First(), "/Resources", "/ExtGState")).SelectMany(entry => entry.EnumerateObject().Select(each => pdf.Resolve(each.Value)));
        Assert.DoesNotContain(states, state => state.ValueKind == System.Text.Json.JsonValueKind.Object && (pdf.Has(state, "/BM") || pdf.Has(state, "/SMask") || pdf.Has(state, "/TR")));
    }

    [Fact]
    public void Clause6_3_Annotations_AreLinksThatPrint()
    {
        var annotations = pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Type") == "/Annot").ToList();
        Assert.NotEmpty(annotations);
        Assert.All(annotations, each => Assert.Equal(("/Link", 4), (pdf.Name(each, "/Subtype"), pdf.Get(each, "/F").GetInt32())));
    }

    [Fact]
    public void Clause6_4_And_6_5_Forms_Scripts_AndActionsThatFireByThemselves_AreAbsent()
    {
        string[] forbidden = ["/AcroForm", "/AA", "/OpenAction", "/JavaScript", "/JS", "/XFA", "/OCProperties", "/Requirements"];
        foreach (var entry in pdf.Dictionaries)
        {
            Assert.DoesNotContain(entry.EnumerateObject(), each => forbidden.Contains(each.Name));
        }

        var actions = pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Type") == "/Annot" && pdf.Has(entry, "/A")).Select(entry => pdf.Name(pdf.Get(entry, "/A"), "/S"));
        Assert.All(actions, action => Assert.Equal("/URI", action));
    }

    [Fact]
    public void Clause6_6_2_Metadata_SaysTheSameAsTheInfoDictionary()
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(pdf.Stream(pdf.Catalog, "/Metadata")));
        var info = pdf.Get(pdf.Trailer, "/Info");
        const string Dc = "http://purl.org/dc/elements/1.1/";
        const string Xmp = "http://ns.adobe.com/xap/1.0/";
        Assert.Equal(pdf.Text(info, "/Title"), xmp.Descendants(XName.Get("title", Dc)).Single().Value);
        Assert.Equal(pdf.Text(info, "/Author"), xmp.Descendants(XName.Get("creator", Dc)).Single().Value);
        Assert.Equal(pdf.Text(info, "/Subject"), xmp.Descendants(XName.Get("description", Dc)).Single().Value);
        Assert.Equal(pdf.Text(info, "/Creator"), xmp.Descendants(XName.Get("CreatorTool", Xmp)).Single().Value);
        Assert.Equal(pdf.Text(info, "/Producer"), xmp.Descendants(XName.Get("Producer", "http://ns.adobe.com/pdf/1.3/")).Single().Value);
        Assert.Equal("sv-SE", xmp.Descendants(XName.Get("language", Dc)).Single().Value);
        Assert.Equal(("D:20250331140509+02'00'", "2025-03-31T14:05:09+02:00"), (pdf.Text(info, "/CreationDate"), xmp.Descendants(XName.Get("CreateDate", Xmp)).Single().Value));
        Assert.Equal(("D:20250331140509+02'00'", "2025-03-31T14:05:09+02:00"), (pdf.Text(info, "/ModDate"), xmp.Descendants(XName.Get("ModifyDate", Xmp)).Single().Value));
    }

    [Fact]
    public void Clause6_6_4_Identification_Says3A()
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(pdf.Stream(pdf.Catalog, "/Metadata")));
        Assert.Equal("3", xmp.Descendants(XName.Get("part", "http://www.aiim.org/pdfa/ns/id/")).Single().Value);
        Assert.Equal("A", xmp.Descendants(XName.Get("conformance", "http://www.aiim.org/pdfa/ns/id/")).Single().Value);
        Assert.False(pdf.Has(pdf.Get(pdf.Catalog, "/Metadata"), "/Filter"));
    }

    [Fact]
    public void Clause6_7_LogicalStructure_IsThereMarkedAndInStandardRoles()
    {
        Assert.True(pdf.Get(pdf.Catalog, "/MarkInfo", "/Marked").GetBoolean());
        Assert.Equal("/StructTreeRoot", pdf.Name(pdf.Get(pdf.Catalog, "/StructTreeRoot"), "/Type"));
        Assert.All(pdf.Get(pdf.Catalog, "/StructTreeRoot", "/RoleMap").EnumerateObject(), entry => Assert.Equal("/P", entry.Value.GetString()));
        Assert.Matches("^[a-z]{2}(-[A-Z]{2})?$", pdf.Text(pdf.Catalog, "/Lang"));
    }

    [Fact]
    public void Clause6_9_To_6_11_LayersPresentationsAndRequirements_AreAbsent()
    {
        string[] forbidden = ["/OCProperties", "/AlternatePresentations", "/PresSteps", "/Requirements"];
        Assert.All(pdf.Dictionaries, entry => Assert.DoesNotContain(entry.EnumerateObject(), each => forbidden.Contains(each.Name)));
    }

    [Fact]
    public void Clause6_8_EmbeddedFiles_AreAssociatedAndDescribed()
    {
        var files = pdf.Items(pdf.Get(pdf.Catalog, "/AF")).ToList();
        Assert.Equal(["/Source", "/Data"], files.Select(file => pdf.Name(file, "/AFRelationship")!));
        foreach (var file in files)
        {
            Assert.Equal(pdf.Text(file, "/F"), pdf.Text(file, "/UF"));
            Assert.False(string.IsNullOrEmpty(pdf.Text(file, "/Desc")));
            Assert.Matches("^/application/", pdf.Name(pdf.Get(file, "/EF", "/F"), "/Subtype"));
            Assert.Equal("D:20250331140509+02'00'", pdf.Text(pdf.Get(file, "/EF", "/F", "/Params"), "/ModDate"));
        }

        Assert.Contains("1: area.geojson\n2: case.json", PdfTools.Run(Bytes, "pdfdetach", "-list", "{file}"), StringComparison.Ordinal);
    }

    [GeneratedRegex("\"/Filter\": (.+?),?$", RegexOptions.Multiline)]
    private static partial Regex Filter();

    [GeneratedRegex(@"\bstream\n.*?\nendstream", RegexOptions.Singleline)]
    private static partial Regex StreamBody();

    [GeneratedRegex("<([0-9A-Fa-f]*)>")]
    private static partial Regex HexString();

    [GeneratedRegex(@"startxref\n(\d+)\n%%EOF\n$")]
    private static partial Regex StartXref();
}
