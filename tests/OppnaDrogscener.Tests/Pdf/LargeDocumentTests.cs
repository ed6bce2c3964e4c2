using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf;

/// <summary>Long tables, long words, long cells, hundreds of pages and nothing at all.</summary>
public sealed partial class LargeDocumentTests
{
    private const string Head = "MånadBrottstypAntalAndel";

    [Fact]
    public void Table_OfTwoThousandRows_HasItsHeadOnEveryPageAndEveryRowOnce()
    {
        var pdf = new ParsedPdf(Written.Bytes(SampleDocument.LongTable(2_000)));

        Assert.InRange(pdf.Pages.Count, 50, 90);
        Assert.All(pdf.Contents.Skip(1), page => Assert.Contains(Head, page.Artifacts, StringComparison.Ordinal));
        Assert.DoesNotContain(Head, pdf.Contents[0].Artifacts, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 2_000), Numbers(Row(), StructureCheck.Text(pdf)));
    }

    [Fact]
    public void Table_OfManyRows_NeverLeavesTheLastRowAlone()
    {
        for (var rows = 25; rows < 75; rows++)
        {
            var pdf = new ParsedPdf(Written.Bytes(SampleDocument.LongTable(rows)));
            var last = string.Join(' ', pdf.Contents[^1].Marks.Values.Select(mark => mark.Text));
            Assert.InRange(Row().Count(last), 2, rows);
        }
    }

    [Fact]
    public void SourceLine_UnderATable_IsNeverAloneOnAPage()
    {
        for (var rows = 25; rows < 75; rows++)
        {
            var pdf = new ParsedPdf(Written.Bytes(SampleDocument.LongTable(rows), new Paragraph("Källa: påhittad") { Style = ParagraphStyle.Small, KeepWithPrevious = true }));
            var last = string.Join(' ', pdf.Contents[^1].Marks.Values.Select(mark => mark.Text));
            Assert.Contains("Källa", last, StringComparison.Ordinal);
            Assert.InRange(Row().Count(last), 2, rows);
        }
    }

    [Fact]
    public void Document_OfThreeHundredPages_IsWholeAndItsMemoryGrowsWithItsPagesOnly()
    {
        ArchivePdf.Write(Chapters(2));
        var (small, smallPages, _) = Measured(Chapters(30));
        var (large, largePages, bytes) = Measured(Chapters(300));

        Assert.InRange(largePages, 300, 700);
        Assert.InRange((double)large / largePages, 0, 1.3 * small / smallPages);
        Assert.Contains($"Pages:           {largePages}\n", PdfTools.Run(bytes, "pdfinfo", "{file}"), StringComparison.Ordinal);
        var pdf = new ParsedPdf(bytes);
        Assert.Equal(300L, pdf.Dictionary(pdf.Catalog["Outlines"])["Count"]);
        Assert.Equal(Enumerable.Range(1, 300), Numbers(Chapter(), StructureCheck.Text(pdf)));
    }

    [Theory]
    [InlineData("stycke")]
    [InlineData("lista")]
    [InlineData("ruta")]
    [InlineData("uppgift")]
    [InlineData("cell")]
    [InlineData("rubrik")]
    public void Word_OfFiveThousandLetters_IsBrokenWithinTheMargins(string place)
    {
        var bytes = Written.Bytes(new Heading(1, "Före"), Holding(place, new string('å', 5_000)), new Paragraph("Efter"));

        var text = StructureCheck.Text(new ParsedPdf(bytes));
        Assert.Equal(5_000, text.Count(letter => letter == 'å'));
        Assert.EndsWith("Efter", text.TrimEnd(), StringComparison.Ordinal);
        var box = PdfTools.Run(bytes, "pdftotext", "-bbox", "{file}", "-");
        var edge = PageSetup.A4Portrait.Width - PageSetup.A4Portrait.Margins.Right + 0.5;
        Assert.All(RightEdge().Matches(box), match => Assert.InRange(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 0, edge));
    }

    [Fact]
    public void Cell_LongerThanPages_IsFollowedByTheRowsAfterIt()
    {
        var words = string.Join(' ', Enumerable.Range(1, 4_000).Select(i => $"ord{i}x"));
        var pdf = new ParsedPdf(Written.Bytes(new Table
        {
            Columns = [new(), new()],
            HeaderRows = [new TableRow("Fråga", "Svar")],
            BodyRows = [new TableRow("Först", "kort"), new TableRow("Lång", words), new TableRow("Sist", "kort")],
        }));

        Assert.InRange(pdf.Pages.Count, 5, 40);
        var text = StructureCheck.Text(pdf);
        Assert.Equal(Enumerable.Range(1, 4_000), Numbers(Word(), text));
        Assert.EndsWith("Sist kort", text.TrimEnd(), StringComparison.Ordinal);
        Assert.All(pdf.Contents.Skip(1), page => Assert.Contains("FrågaSvar", page.Artifacts, StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_WithNothingInThem_MakeNoPage()
    {
        var result = ArchivePdf.Write(SampleDocument.Of(
            new SectionStart(), new PageBreak(), new Paragraph("Ett"), new PageBreak(), new PageBreak(), new SectionStart(), new SectionStart { Page = PageSetup.A3Landscape },
            new Paragraph(""), new SectionStart(), new Paragraph("Två"), new PageBreak(), new SectionStart()));

        Assert.Equal(2, result.PageCount);
        Assert.Equal("Ett Två", string.Join(' ', StructureCheck.Text(new ParsedPdf(result.Bytes!)).Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(10, 2)]
    [InlineData(54, 2)]
    public void PageBreak_UnlessMostOfThePageIsLeft_DoesNotLeaveItEmpty(int lines, int expected)
    {
        // A page of this size holds 46 lines of body text and more; the last case ends some lines into the second page.
        var before = string.Join('\n', Enumerable.Range(1, lines).Select(i => $"Rad {i}"));
        var result = ArchivePdf.Write(SampleDocument.Of(new Paragraph(before), new PageBreak { UnlessLeft = lines == 30 ? 0.1 : 0.8 }, new Heading(1, "Efter"), new PageBreak { UnlessLeft = 0.9 }));

        Assert.Equal(expected, result.PageCount);
    }

    [Fact]
    public void Document_BeyondItsPages_IsRefused()
    {
        var problem = Written.Problem(Chapters(20) with { Limits = DocumentLimits.Default with { Pages = 10 } });
        Assert.Equal((PdfProblemCode.TooLarge, "pages"), (problem.Code, problem.Context));
    }

    private static PdfDocument Chapters(int count) => SampleDocument.Of(
        [new TableOfContents { DeepestLevel = 1 }, .. Enumerable.Range(1, count).SelectMany(i => new Block[]
        {
            new SectionStart(),
            new Heading(1, $"Kapitel {i}"),
            new Paragraph(string.Join(' ', Enumerable.Repeat("Torget ligger mitt i centrum och är omgivet av butiker.", 20))),
            SampleDocument.Chart(),
            SampleDocument.LongTable(8),
        })]);

    private static Block Holding(string place, string word) => place switch
    {
        "stycke" => new Paragraph(word),
        "lista" => new ListBlock(word),
        "ruta" => new NoticeBox([new Paragraph(word)]),
        "uppgift" => new FactList([new Fact("Uppgift", word)]),
        "cell" => new Table { Columns = [new(), new()], HeaderRows = [new TableRow("a", "b")], BodyRows = [new TableRow("kort", word)] },
        _ => new Heading(2, word),
    };

    private static (long Allocated, int Pages, byte[] Bytes) Measured(PdfDocument document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = ArchivePdf.Write(document);
        return (GC.GetAllocatedBytesForCurrentThread() - before, result.PageCount, result.Bytes!);
    }

    private static IEnumerable<int> Numbers(Regex pattern, string text) =>
        pattern.Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"Rad (\d+)\b")]
    private static partial Regex Row();

    [GeneratedRegex(@"Kapitel (\d+)\b")]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\bord(\d+)x")]
    private static partial Regex Word();

    [GeneratedRegex("xMax=\"([0-9.]+)\"")]
    private static partial Regex RightEdge();
}
