using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf;

/// <summary>What cannot be written is named, with the character, the text around it and the field it came from.</summary>
public sealed class ProblemTests
{
    [Fact]
    public void Text_CharacterThatTheFontLacks_IsNamedWithItsPlace()
    {
        var problem = Written.Problem(new Paragraph("Torget heter 中央 på kinesiska") { SourcePath = "place.description" } with { Content = [new Text("Torget heter 中 på kinesiska")] });
        Assert.Equal(PdfProblemCode.GlyphMissing, problem.Code);
        Assert.Equal(("中", "U+4E2D", "Torget heter [U+4E2D] på kinesiska", "place.description"), (problem.Character, problem.CodePoint, problem.Context, problem.SourcePath));
        Assert.Equal("GlyphMissing, U+4E2D, at place.description, near 'Torget heter [U+4E2D] på kinesiska'", problem.ToString());
    }

    [Fact]
    public void Text_Emoji_IsOneProblemWithItsWholeCodePoint() =>
        Assert.Equal(("😀", "U+1F600", "Glad [U+1F600]!"), Written.Problem(new Paragraph("Glad 😀!")) is var problem ? (problem.Character, problem.CodePoint, problem.Context) : default);

    [Theory]
    [InlineData("a\u0000b", "U+0000")]
    [InlineData("a\u0007b", "U+0007")]
    [InlineData("a\u001Bb", "U+001B")]
    [InlineData("a\uE000b", "U+E000")]
    [InlineData("a\uFFFFb", "U+FFFF")]
    public void Text_ControlCharactersAndNonCharacters_AreRefused(string text, string codePoint) =>
        Assert.Equal((PdfProblemCode.CharacterForbidden, codePoint), Written.Problem(new Paragraph(text)) is var problem ? (problem.Code, problem.CodePoint) : default);

    [Fact]
    public void Text_LoneSurrogate_IsRefused() =>
        Assert.Equal((PdfProblemCode.CharacterForbidden, "U+D800", null), Written.Problem(new Paragraph("a" + (char)0xD800 + "b")) is var problem ? (problem.Code, problem.CodePoint, problem.Character) : default);

    [Theory]
    [InlineData("שלום")]
    [InlineData("سلام")]
    [InlineData("a\u202Eb")]
    public void Text_RightToLeft_IsRefused(string text) =>
        Assert.All(ArchivePdf.Write(SampleDocument.Of(new Paragraph(text))).Problems, problem => Assert.Equal(PdfProblemCode.RightToLeftText, problem.Code));

    [Fact]
    public void Text_ManyBadCharacters_ReportsAHundred() =>
        Assert.Equal(100, ArchivePdf.Write(SampleDocument.Of(new Paragraph(new string('中', 5_000)))).Problems.Count);

    [Fact]
    public void SourcePath_OfInline_WinsOverBlocks()
    {
        var paragraph = new Paragraph([new Text("ja"), new Bold([new Text("中") { SourcePath = "inner" }])]) { SourcePath = "outer" };
        Assert.Equal("inner", Written.Problem(paragraph).SourcePath);
    }

    [Fact]
    public void SourcePath_OfFactAndTable_IsInherited()
    {
        Assert.Equal("fact", Written.Problem(new FactList([new Fact("Namn", "中") { SourcePath = "fact" }])).SourcePath);
        Assert.Equal("table", Written.Problem(new Table { SourcePath = "table", Columns = [new()], HeaderRows = [new TableRow("a")], BodyRows = [new TableRow("中")] }).SourcePath);
    }

    [Fact]
    public void DrawingLabel_CharacterThatTheFontLacks_IsNamed() =>
        Assert.Equal("label", Written.Problem(new Figure(new Drawing(10, 10, [new DrawText(0, 0, "中", 8) { SourcePath = "label" }]), "Bild")).SourcePath);

    [Fact]
    public void RunningHeader_CharacterThatTheFontLacks_IsNamed() =>
        Assert.Equal(PdfProblemCode.GlyphMissing, Written.Problem(SampleDocument.Of() with { Furniture = new PageFurniture { HeaderLeft = "中" } }).Code);

    [Fact]
    public void Link_ToNoAnchor_IsRefused() =>
        Assert.Equal((PdfProblemCode.AnchorMissing, "borta"), Written.Problem(new Paragraph([new AnchorLink("borta", [new Text("hit")])])) is var problem ? (problem.Code, problem.Context) : default);

    [Fact]
    public void Anchor_GivenTwice_IsRefused() =>
        Assert.Equal(PdfProblemCode.AnchorRepeated, Written.Problem(new Paragraph("a") { Anchor = "x" }, new Paragraph("b") { Anchor = "x" }).Code);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relativ")]
    [InlineData("https://")]
    public void Link_ToUnsafeAddress_IsRefused(string target) =>
        Assert.Equal(PdfProblemCode.UnsafeLink, Written.Problem(new Paragraph([new UriLink(target, [new Text("länk")])])).Code);

    [Fact]
    public void Table_RowOfWrongLength_IsRefused() =>
        Assert.Equal(PdfProblemCode.TableMalformed, Written.Problem(new Table { Columns = [new(), new()], HeaderRows = [new TableRow("a", "b")], BodyRows = [new TableRow("a")] }).Code);

    [Fact]
    public void Table_WithoutHeaders_IsRefused() =>
        Assert.Equal(PdfProblemCode.TableMalformed, Written.Problem(new Table { Columns = [new()], HeaderRows = [], BodyRows = [new TableRow("a")] }).Code);

    [Fact]
    public void Block_WhereItMayNotStand_IsRefused()
    {
        Assert.Equal(PdfProblemCode.BlockMisplaced, Written.Problem(new NoticeBox([new PageBreak()])).Code);
        Assert.Equal(PdfProblemCode.BlockMisplaced, Written.Problem(new ListBlock([new ListItem([new Heading(1, "a")])])).Code);
        Assert.Equal(PdfProblemCode.BlockMisplaced, Written.Problem(new Paragraph([new Footnote([new Text("a"), new Footnote("b")])])).Code);
    }

    [Theory]
    [InlineData("../case.json")]
    [InlineData("")]
    [InlineData("a\\b")]
    public void Attachment_NameWithPath_IsRefused(string name) =>
        Assert.Equal(PdfProblemCode.AttachmentMalformed, Written.Problem(WithAttachments(name)).Code);

    [Fact]
    public void Attachment_NameGivenTwice_IsRefused() =>
        Assert.Equal(PdfProblemCode.AttachmentMalformed, Written.Problem(WithAttachments("a.json", "A.json")).Code);

    [Fact]
    public void Limits_Passed_AreOneProblemEach()
    {
        var document = SampleDocument.Of(new Paragraph(new string('a', 2_000)), SampleDocument.LongTable(100));
        Assert.Equal("characters", Written.Problem(document with { Limits = new DocumentLimits { Characters = 1_999 } }).Context);
        Assert.Equal("elements", Written.Problem(document with { Limits = new DocumentLimits { Elements = 50 } }).Context);
        Assert.Equal("pages", Written.Problem(document with { Limits = new DocumentLimits { Pages = 2 } }).Context);
    }

    [Fact]
    public void Limits_TenThousandBoxesInEachOther_AreRefused()
    {
        Block block = new Paragraph("innerst");
        for (var i = 0; i < 10_000; i++)
        {
            block = new NoticeBox([block]);
        }

        Assert.Equal((PdfProblemCode.TooLarge, "depth"), Written.Problem(block) is var problem ? (problem.Code, problem.Context) : default);
    }

    [Fact]
    public void Limits_TenThousandInlinesInEachOther_AreRefused()
    {
        Inline inline = new Text("innerst");
        for (var i = 0; i < 10_000; i++)
        {
            inline = new Bold([inline]);
        }

        Assert.Equal((PdfProblemCode.TooLarge, "depth"), Written.Problem(new Paragraph([inline])) is var problem ? (problem.Code, problem.Context) : default);
    }

    private static PdfDocument WithAttachments(params string[] names) => SampleDocument.Of() with
    {
        Attachments = [.. names.Select(name => new Attachment
        {
            Name = name,
            Description = "d",
            MediaType = "application/json",
            Relationship = AttachmentRelationship.Source,
            ModifiedAt = SampleDocument.Time,
            Content = "{}"u8.ToArray(),
        })],
    };
}
