using System.Globalization;
using System.Text;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf;

/// <summary>The file as others read it.</summary>
public sealed class OutputTests
{
    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        Assert.Equal(Written.Bytes(SampleDocument.Everything()), Written.Bytes(SampleDocument.Everything()));

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Write_UnderAnotherCulture_GivesTheSameBytes(string culture)
    {
        var expected = Written.Bytes(SampleDocument.Everything());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Written.Bytes(SampleDocument.Everything()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_AnotherSeed_GivesAnotherId()
    {
        var document = SampleDocument.Of(new Paragraph("a"));
        var other = document with { Metadata = document.Metadata with { FileIdSeed = new byte[] { 1 } } };
        Assert.NotEqual(IdOf(document), IdOf(other));
    }

    [Fact]
    public void Write_ManyAtOnce_GivesTheSameBytes()
    {
        var expected = Written.Bytes(SampleDocument.Everything());
        Parallel.For(0, 8, _ => Assert.Equal(expected, Written.Bytes(SampleDocument.Everything())));
    }

    [Fact]
    public void Text_PdfSyntaxInEveryField_StaysText()
    {
        const string Attack = ") Tj ET endstream endobj << /JS (app.alert(1)) >> %%EOF \\";
        var document = SampleDocument.Of(new Heading(1, Attack), new Paragraph(Attack), new Figure(SampleDocument.Chart().Drawing, Attack)) with
        {
            Furniture = new PageFurniture { HeaderLeft = Attack, FooterLeft = Attack },
        };
        var bytes = Written.Bytes(document with { Metadata = document.Metadata with { Title = Attack, Author = Attack, Producer = "</rdf:RDF>" + Attack } });
        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(bytes, "qpdf", "--check", "{file}"), StringComparison.Ordinal);
        Assert.DoesNotContain("/JS", Encoding.Latin1.GetString(bytes).Replace("&lt;&lt; /JS (app", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("JavaScript:      no", PdfTools.Run(bytes, "pdfinfo", "{file}"), StringComparison.Ordinal);
        Assert.Equal(2, PdfTools.Run(bytes, "pdfinfo", "-struct-text", "{file}").Split("%%EOF").Length - 1);
    }

    [Fact]
    public void Text_Decomposed_IsComposedBeforeItsGlyphIsLookedFor() =>
        Assert.Contains("Lulea\u030A".Normalize(), Plain(Written.Bytes(new Paragraph("Lulea\u030A"))), StringComparison.Ordinal);

    [Fact]
    public void Text_InvisibleCharactersAndSpaces_AreCleaned() =>
        Assert.Equal("a b cd e", Plain(Written.Bytes(new Paragraph(" a \t  b c\u00ADd\uFEFF\u200E\u00A0e "))).Trim());

    [Fact]
    public void Text_TwoCharactersOfOneGlyph_AreTakenOutAsPutIn()
    {
        const string Text = "fem µm och fem μm, ∆temp och Δtemp";
        Assert.Equal(Text, Plain(Written.Bytes(new Paragraph(Text))).Trim());
    }

    [Fact]
    public void Link_ToAddressWithSwedishLetters_IsStoredInAscii()
    {
        var pdf = QpdfDocument.Of(Written.Bytes(new Paragraph([new UriLink("https://luleå.se/sök?q=öppen drogscen", [new Text("sök")])])));
        var link = pdf.Items(pdf.Get(pdf.Pages.First(), "/Annots")).Single();
        Assert.Equal("https://xn--lule-toa.se/s%C3%B6k?q=%C3%B6ppen%20drogscen", pdf.Text(pdf.Get(link, "/A"), "/URI"));
    }

    [Fact]
    public void PageCount_IsWhatOthersCount()
    {
        var result = ArchivePdf.Write(SampleDocument.Everything());
        Assert.Contains($"Pages:           {result.PageCount}\n", PdfTools.Run(result.Bytes!, "pdfinfo", "{file}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_PageNumbers_AreWhereTheHeadingsStand()
    {
        var document = SampleDocument.Of(
            new TableOfContents(), new PageBreak(), new Heading(1, "Första"), new PageBreak(), new PageBreak(), new Heading(1, "Andra"), new Paragraph("x"));
        Assert.Matches(@"Första *2\s+Andra *3\s", Plain(Written.Bytes(document)).Replace("\f", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_OfTwoThousandRows_IsWholeAndInOrder()
    {
        var text = Plain(Written.Bytes(SampleDocument.LongTable(2_000)));
        var rows = System.Text.RegularExpressions.Regex.Matches(text, @"Rad (\d+)\b").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, 2_000), rows);
    }

    [Fact]
    public void Table_CellTallerThanAPage_LosesNothing()
    {
        var words = string.Join(' ', Enumerable.Range(1, 3_000).Select(i => $"ord{i}"));
        var text = Plain(Written.Bytes(new Table { Columns = [new(), new()], HeaderRows = [new TableRow("a", "b")], BodyRows = [new TableRow("kort", words)] }));
        Assert.Equal(3_000, System.Text.RegularExpressions.Regex.Matches(text, @"ord\d+").Select(match => match.Value).Distinct().Count());
    }

    [Fact]
    public void Footnote_LongerThanAPage_LosesNothing()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2_500).Select(i => $"not{i}"));
        var text = Plain(Written.Bytes(new Paragraph([new Text("Före"), new Footnote(words), new Text(" efter.")]), new Paragraph("Sist.")));
        Assert.Equal(2_500, System.Text.RegularExpressions.Regex.Matches(text, @"not\d+").Select(match => match.Value).Distinct().Count());
        Assert.Contains("Sist.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_WithoutBlocks_IsOneEmptyPage() => Assert.Equal(1, ArchivePdf.Write(SampleDocument.Of()).PageCount);

    [Fact]
    public void Attachments_Detached_AreTheBytesPutIn()
    {
        var read = PdfTools.Run(Written.Bytes(SampleDocument.Everything()), "qpdf", "--show-attachment=case.json", "{file}");
        Assert.Equal("{\"kommun\":\"Luleå\"}", read);
    }

    [Fact]
    public void StructureTree_OfASmallDocument_IsExactlyThis()
    {
        var bytes = Written.Bytes(
            new Heading(1, "Rubrik"),
            new Paragraph([new Text("Före "), new AnchorLink("mål", [new Text("länk")]), new Text(" och not"), new Footnote("Noten."), new Text(" efter.")]),
            new ListBlock([new ListItem("ett"), new ListItem([new Paragraph("två"), new ListBlock("inre")])]) { Anchor = "mål" },
            new Table { Columns = [new(), new()], HeaderRows = [new TableRow("Typ", "Antal")], BodyRows = [new TableRow("A", "1")], FirstColumnIsHeader = true, Caption = [new Text("Tabell")] });
        Assert.Equal(
            """
            Document
              Sect
                H1 "Rubrik"
                P "Före "
                  Link "länk"
                  " och not"
                  Reference
                    Link "1"
                  " efter."
                  Note
                    Lbl "1"
                    P "Noten."
                L
                  LI
                    Lbl "•"
                    LBody "ett"
                  LI
                    Lbl "•"
                    LBody
                      P "två"
                      L
                        LI
                          Lbl "–"
                          LBody "inre"
                Table
                  Caption "Tabell"
                  THead
                    TR
                      TH "Typ"
                      TH "Antal"
                  TBody
                    TR
                      TH "A"
                      TD "1"
            """,
            StructureText.Of(bytes));
    }

    private static string IdOf(PdfDocument document) => QpdfDocument.Of(document).Trailer.GetProperty("/ID").ToString();

    private static string Plain(byte[] pdf) => PdfTools.Run(pdf, "pdftotext", "-layout", "{file}", "-");
}
