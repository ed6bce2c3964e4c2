using System.Text;
using System.Xml.Linq;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Clauses;

/// <summary>ISO 14289-1: one test for each condition that our output could break, on the sample with everything.</summary>
public sealed class PdfUaTests
{
    private static readonly HashSet<string> StandardTypes =
    [
        "/Document", "/Sect", "/Div", "/P", "/H1", "/H2", "/H3", "/H4", "/L", "/LI", "/Lbl", "/LBody", "/Table", "/THead", "/TBody", "/TR", "/TH", "/TD",
        "/Figure", "/Caption", "/Note", "/Reference", "/Link", "/TOC", "/TOCI", "/BlockQuote",
    ];

    private readonly QpdfDocument pdf = QpdfDocument.Everything;

    [Fact]
    public void Clause5_Identification_SaysPart1AndDescribesTheSchema()
    {
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(pdf.Stream(pdf.Catalog, "/Metadata")));
        Assert.Equal("1", xmp.Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value);
        Assert.Contains(xmp.Descendants(XName.Get("namespaceURI", "http://www.aiim.org/pdfa/ns/schema#")), uri => uri.Value == "http://www.aiim.org/pdfua/ns/id/");
    }

    [Fact]
    public void Clause7_1_Content_IsTaggedOrArtifactAndNeverBoth()
    {
        foreach (var page in pdf.Pages)
        {
            var depth = 0;
            foreach (var (name, operands) in ContentOperators.Of(pdf.Stream(page, "/Contents")))
            {
                depth += name is "BDC" or "BMC" ? 1 : name == "EMC" ? -1 : 0;
                Assert.InRange(depth, 0, 1);
                Assert.True(!ContentOperators.Paints(name) || depth == 1, $"{operands} {name} is neither tagged nor artifact");
                Assert.True(name != "BDC" || operands.StartsWith("/Artifact ", StringComparison.Ordinal) || operands.Contains("/MCID", StringComparison.Ordinal), operands);
            }

            Assert.Equal(0, depth);
        }
    }

    [Fact]
    public void Clause7_1_Catalog_IsMarkedWithoutSuspectsAndShowsTheTitle()
    {
        Assert.True(pdf.Get(pdf.Catalog, "/MarkInfo", "/Marked").GetBoolean());
        Assert.False(pdf.Has(pdf.Get(pdf.Catalog, "/MarkInfo"), "/Suspects"));
        Assert.True(pdf.Get(pdf.Catalog, "/ViewerPreferences", "/DisplayDocTitle").GetBoolean());
    }

    [Fact]
    public void Clause7_1_Roles_AreStandardOrMappedToStandard()
    {
        var map = pdf.Get(pdf.Catalog, "/StructTreeRoot", "/RoleMap");
        foreach (var role in pdf.Elements.Select(element => pdf.Name(element, "/S")!))
        {
            Assert.Contains(StandardTypes.Contains(role) ? role : pdf.Name(map, role)!, StandardTypes);
        }

        Assert.DoesNotContain(map.EnumerateObject(), entry => StandardTypes.Contains(entry.Name));
    }

    [Fact]
    public void Clause7_1_ParentTree_LeadsFromEveryMarkToTheElementThatHasIt()
    {
        var numbers = pdf.Items(pdf.Get(pdf.Catalog, "/StructTreeRoot", "/ParentTree", "/Nums")).ToList();
        var byKey = Enumerable.Range(0, numbers.Count / 2).ToDictionary(i => numbers[2 * i].GetInt32(), i => numbers[(2 * i) + 1]);
        foreach (var page in pdf.Pages)
        {
            var owners = pdf.Items(byKey[pdf.Get(page, "/StructParents").GetInt32()]).ToList();
            var marks = ContentOperators.Of(pdf.Stream(page, "/Contents")).Where(each => each.Operator == "BDC" && each.Operands.Contains("MCID", StringComparison.Ordinal)).ToList();
            Assert.Equal(marks.Count, owners.Count);
            Assert.All(marks.Zip(owners), pair => Assert.StartsWith(pdf.Name(pair.Second, "/S")! + " ", pair.First.Operands, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Clause7_2_Language_IsGivenForTheDocument() => Assert.Equal("sv-SE", pdf.Text(pdf.Catalog, "/Lang"));

    [Theory]
    [InlineData("")]
    [InlineData("svenska språket")]
    [InlineData("s")]
    public void Clause7_2_Language_Malformed_IsRefused(string language)
    {
        var document = SampleDocument.Of();
        var problem = Written.Problem(document with { Metadata = document.Metadata with { Language = language } });
        Assert.Equal((PdfProblemCode.MetadataMissing, "language"), (problem.Code, problem.Context));
    }

    [Fact]
    public void Clause7_3_Figures_HaveAlternativeTextAndBoxWithinThePage()
    {
        var figures = pdf.ElementsOf("/Figure").ToList();
        Assert.Equal(3, figures.Count);
        foreach (var figure in figures)
        {
            Assert.False(string.IsNullOrWhiteSpace(pdf.Text(figure, "/Alt")));
            var box = pdf.Items(pdf.Attribute(figure, "/BBox")!.Value).Select(value => value.GetDouble()).ToArray();
            Assert.True(box[0] >= 0 && box[1] >= 0 && box[2] > box[0] && box[3] > box[1]);
        }
    }

    [Fact]
    public void Clause7_3_Figure_WithoutAlternativeText_IsRefused() =>
        Assert.Equal(PdfProblemCode.AlternativeTextMissing, Written.Problem(SampleDocument.Chart() with { AlternativeText = " " }).Code);

    [Fact]
    public void Clause7_4_Headings_GoDownOneLevelAtATime()
    {
        var levels = pdf.Elements.Select(element => pdf.Name(element, "/S")!).Where(role => role is ['/', 'H', >= '1' and <= '6']).Select(role => role[2] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.Equal(4, levels.Max());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1, 3)]
    [InlineData(1, 2, 4)]
    [InlineData(0)]
    public void Clause7_4_2_Heading_SkippingALevel_IsRefused(params int[] levels)
    {
        var problem = ArchivePdf.Write(SampleDocument.Of([.. levels.Select(level => new Heading(level, $"Rubrik {level}") { SourcePath = $"r{level}" })])).Problems;
        Assert.Equal((PdfProblemCode.HeadingLevelSkipped, $"Rubrik {levels[^1]}", $"r{levels[^1]}"), (problem[^1].Code, problem[^1].Context, problem[^1].SourcePath));
    }

    [Fact]
    public void Clause7_5_Tables_HaveHeadersWithScopeAndRowsOfEqualLength()
    {
        foreach (var table in pdf.ElementsOf("/Table"))
        {
            var rows = pdf.Children(table).SelectMany(group => pdf.Children(group)).Where(row => pdf.Name(row, "/S") == "/TR").ToList();
            Assert.Single(rows.Select(row => pdf.Children(row).Sum(cell => pdf.Attribute(cell, "/ColSpan")?.GetInt32() ?? 1)).Distinct());
            var headers = rows.SelectMany(row => pdf.Children(row)).Where(cell => pdf.Name(cell, "/S") == "/TH").ToList();
            Assert.NotEmpty(headers);
            Assert.All(headers, cell => Assert.Contains(pdf.Attribute(cell, "/Scope")?.GetString(), new[] { "/Column", "/Row" }));
        }
    }

    [Fact]
    public void Clause7_2_Table_WithoutBodyRows_HasNoHeadWithoutBody()
    {
        var bytes = Written.Bytes(new Table { Columns = [new()], HeaderRows = [new TableRow("a")], BodyRows = [] });
        Assert.Equal("Document\n  Sect\n    Table\n      TBody\n        TR\n          TH \"a\"", StructureText.Of(bytes));
    }

    [Fact]
    public void Clause7_5_Table_WithSpans_NamesTheHeadersOfEachCell()
    {
        var byId = pdf.ElementsOf("/TH").Where(cell => pdf.Has(cell, "/ID")).ToDictionary(cell => pdf.Text(cell, "/ID")!);
        var cells = pdf.ElementsOf("/TD").Where(cell => pdf.Attribute(cell, "/Headers") is not null).ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells.SelectMany(cell => pdf.Items(pdf.Attribute(cell, "/Headers")!.Value)), id => Assert.Contains(id.GetString()![2..], byId.Keys));
    }

    [Fact]
    public void Clause7_6_Lists_AreMadeOfItemsWithLabelAndBody()
    {
        foreach (var list in pdf.ElementsOf("/L"))
        {
            Assert.NotNull(pdf.Attribute(list, "/ListNumbering"));
            Assert.All(pdf.Children(list), item => Assert.Equal("/LI", pdf.Name(item, "/S")));
            Assert.All(pdf.Children(list), item => Assert.Equal(["/Lbl", "/LBody"], pdf.Children(item).Select(part => pdf.Name(part, "/S")!)));
        }
    }

    [Fact]
    public void Clause7_8_RunningHeadersAndPageNumbers_AreArtifacts()
    {
        var tagged = PdfTools.Run(Written.Bytes(SampleDocument.Everything()), "pdfinfo", "-struct-text", "{file}");
        Assert.DoesNotContain("Sida 3 av", tagged, StringComparison.Ordinal);
        Assert.DoesNotContain("Dnr KS 2025/117", tagged, StringComparison.Ordinal);
        Assert.Equal(1, tagged.Split("\"Andel\"").Length - 1);
    }

    [Fact]
    public void Clause7_9_Notes_HaveUniqueIdsInTheIdTree()
    {
        var ids = pdf.ElementsOf("/Note").Select(note => pdf.Text(note, "/ID")!).ToList();
        Assert.Equal(["note1", "note2"], ids);
        var tree = pdf.Items(pdf.Get(pdf.Catalog, "/StructTreeRoot", "/IDTree", "/Names")).Where(item => item.ValueKind == System.Text.Json.JsonValueKind.String).Select(item => item.GetString()![2..]).ToList();
        Assert.Equal(tree.Order(StringComparer.Ordinal), tree);
        Assert.All(ids, id => Assert.Contains(id, tree));
    }

    [Fact]
    public void Clause7_17_Outline_ListsEveryHeading()
    {
        var titles = pdf.Dictionaries.Where(entry => pdf.Has(entry, "/Title") && pdf.Has(entry, "/Dest")).Select(entry => pdf.Text(entry, "/Title"));
        Assert.Equal(pdf.Elements.Count(element => pdf.Name(element, "/S") is ['/', 'H', _]), titles.Count());
    }

    [Fact]
    public void Clause7_18_Links_HaveContentsAndAreTiedToTheirElement()
    {
        var links = pdf.Pages.SelectMany(page => pdf.TryGet(page, "/Annots") is { } all ? pdf.Items(all) : []).ToList();
        Assert.True(links.Count > 10);
        Assert.All(links, link => Assert.False(string.IsNullOrWhiteSpace(pdf.Text(link, "/Contents"))));
        Assert.All(pdf.Pages, page => Assert.Equal("/S", pdf.Name(page, "/Tabs")));
        var tied = pdf.ElementsOf("/Link").SelectMany(link => pdf.Children(link)).Where(kid => pdf.Name(kid, "/Type") == "/OBJR").ToList();
        Assert.Equal(links.Count, tied.Count);
        Assert.Equal(links.Select(link => pdf.Get(link, "/StructParent").GetInt32()).Order(), tied.Select(kid => pdf.Get(kid, "/Obj", "/StructParent").GetInt32()).Order());
    }

    [Fact]
    public void Clause7_20_XObjects_AreImagesOnly() =>
        Assert.All(pdf.Dictionaries.Where(entry => pdf.Name(entry, "/Type") == "/XObject"), entry => Assert.Equal("/Image", pdf.Name(entry, "/Subtype")));
}
