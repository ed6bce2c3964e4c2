using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Tests.Support;
using Xunit;
using PdfTools = OppnaDrogscener.Tests.Pdf.Support.PdfTools;

namespace OppnaDrogscener.Tests.Cli;

public sealed class PdfCommandTests
{
    private static string Sample(string name) => RepositoryFolder.PathTo("tests", "samples", name + ".case.json");

    [Theory]
    [InlineData("torg-lulea")]
    [InlineData("stora-torget")]
    [InlineData("jarva-tillfallig")]
    [InlineData("tunt-underlag")]
    [InlineData("bedomning-2025")]
    public void PdfAndExtract_GiveBackTheCaseByteForByte(string name)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, CliRun.Of("pdf", Sample(name), "-o", folder.File("a.pdf")).ExitCode);
        Assert.Equal(0, CliRun.Of("extract", folder.File("a.pdf"), "-o", folder.File("back.json")).ExitCode);

        Assert.Equal(File.ReadAllBytes(Sample(name)), File.ReadAllBytes(folder.File("back.json")));
    }

    [Fact]
    public void Pdf_TwiceOnTheSameDay_GivesTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("pdf", Sample("tunt-underlag"), "-o", folder.File("a.pdf"));
        CliRun.Of("pdf", Sample("tunt-underlag"), "-o", folder.File("b.pdf"));

        Assert.Equal(File.ReadAllBytes(folder.File("a.pdf")), File.ReadAllBytes(folder.File("b.pdf")));
    }

    [Fact]
    public void Pdf_Public_HoldsAPublicCaseThatIsNeverJudgedNorTakenForTheWhole()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, CliRun.Of("pdf", Sample("torg-lulea"), "--public", "-o", folder.File("a.pdf")).ExitCode);
        Assert.Contains("offentlig version", CliRun.Of("extract", folder.File("a.pdf"), "-o", folder.File("back.json")).Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("back.json")));

        var embedded = PdfAttachments.Read(File.ReadAllBytes(folder.File("a.pdf"))).Files.Single(file => file.Name == "case.json");
        File.WriteAllBytes(folder.File("back.json"), embedded.Content.ToArray());
        Assert.Contains("\"public\": true", File.ReadAllText(folder.File("back.json")), StringComparison.Ordinal);
        Assert.Contains("offentlig version", CliRun.Of("check", folder.File("back.json")).Refusal(), StringComparison.Ordinal);
        Assert.Contains("offentlig version", CliRun.Of("pdf", folder.File("back.json")).Refusal(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Documents => [.. DocumentCatalog.All.Select(document => document.Id)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Pdf_PublicOfEveryDocument_IsMadeAndSaysSoUnlessItHangsInTheOpen(string document)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, CliRun.Of("pdf", Sample("torg-lulea"), "--document", document, "--public", "-o", folder.File("a.pdf")).ExitCode);

        var text = PdfTools.Run(File.ReadAllBytes(folder.File("a.pdf")), "pdftotext", "-raw", "{file}", "-");
        Assert.Equal(document != "sign", text.Contains("Offentlig version", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("A4", "595.276 x 841.89")]
    [InlineData("A3", "841.89 x 1190.55")]
    public void Pdf_Sign_IsMadeOnTheSheetThatIsAskedFor(string paper, string size)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, CliRun.Of("pdf", Sample("torg-lulea"), "--document", "sign", "--paper", paper, "-o", folder.File("a.pdf")).ExitCode);

        Assert.Contains(size, PdfTools.Run(File.ReadAllBytes(folder.File("a.pdf")), "pdfinfo", "{file}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A5")]
    [InlineData("a3")]
    [InlineData("1")]
    public void Pdf_UnknownPaper_IsRefused(string paper) =>
        Assert.Contains("A4, A3", CliRun.Of("pdf", Sample("torg-lulea"), "--paper", paper).Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Pdf_EmptyCase_IsMadeWithItsGaps()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("tomt.case.json", """{"schemaVersion":1,"kind":"PermitApplication","facts":{}}""");

        Assert.Equal(0, CliRun.Of("pdf", file, "-o", folder.File("a.pdf")).ExitCode);
    }

    [Fact]
    public void Pdf_DayBeforeEveryRegime_IsMadeAllTheSame()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("gammalt.case.json", """{"schemaVersion":1,"kind":"DocumentedAssessment","lawDate":"2010-01-01","facts":{}}""");

        Assert.Equal(0, CliRun.Of("pdf", file, "-o", folder.File("a.pdf")).ExitCode);
        Assert.Contains("2013-07-01", CliRun.Of("check", file).Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-31", "PermitApplication", "ans")]
    [InlineData("2025-04-01", "DocumentedAssessment", "bed")]
    public void Pdf_EveryDocumentOfEveryKind_CanBeChosen(string on, string kind, string stem)
    {
        using var folder = new TemporaryFolder();
        var file = JsonNode.Parse(File.ReadAllText(Sample("tunt-underlag")))!;
        file["kind"] = kind;
        file.AsObject().Remove("regime");
        var path = folder.Write(stem + ".case.json", file.ToJsonString());

        foreach (var document in new[] { "permit-application", "documented-assessment", "register", "temporary-decision" })
        {
            Assert.Equal(0, CliRun.Of("pdf", path, "-o", folder.File(document + ".pdf"), "--document", document, "--on", on).ExitCode);
        }
    }

    [Fact]
    public void Pdf_CharacterThatTheFontLacks_IsNamedWithItsField()
    {
        using var folder = new TemporaryFolder();
        var file = JsonNode.Parse(File.ReadAllText(Sample("tunt-underlag")))!;
        file["facts"]!["place"]!["description"] = "Torget 漢 i staden";
        var line = CliRun.Of("pdf", folder.Write("a.case.json", file.ToJsonString()), "-o", folder.File("a.pdf")).Refusal();

        Assert.Contains("U+6F22", line, StringComparison.Ordinal);
        Assert.Contains("$.facts.place.description", line, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("a.pdf")));
    }

    [Fact]
    public void Pdf_UnknownDocument_IsRefusedWithThoseAllowed() =>
        Assert.Contains("permit-application", CliRun.Of("pdf", Sample("tunt-underlag"), "--document", "nosuch").Refusal(), StringComparison.Ordinal);

    [Fact]
    public void Pdf_FolderThatIsNotThere_IsRefusedAndLeavesNothing()
    {
        using var folder = new TemporaryFolder();

        CliRun.Of("pdf", Sample("tunt-underlag"), "-o", Path.Combine(folder.Path, "none", "a.pdf")).Refusal();
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Extract_FileThatIsNoPdf_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("not.pdf"), "hello");

        Assert.Contains("ingen PDF", CliRun.Of("extract", folder.File("not.pdf"), "-o", folder.File("x.json")).Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("x.json")));
    }

    [Theory]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{}}", "ändrat")]
    [InlineData("{}", "$.schemaVersion")]
    [InlineData("hello", "inte giltig JSON")]
    public void Extract_CaseThatIsChanged_IsRefusedAndLeavesNothing(string embedded, string expected)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("changed.pdf"), PdfWith(embedded), Encoding.Latin1);

        Assert.Contains(expected, CliRun.Of("extract", folder.File("changed.pdf"), "-o", folder.File("x.json")).Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("x.json")));
    }

    [Theory]
    [InlineData("--encrypt", "u", "o", "256", "--")]
    [InlineData("--encrypt", "", "o", "256", "--")]
    public void Extract_EncryptedPdf_SaysWhatToDo(params string[] options)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("pdf", Sample("tunt-underlag"), "-o", folder.File("a.pdf"));
        Qpdf([.. options, folder.File("a.pdf"), folder.File("b.pdf")]);

        Assert.Contains("krypterad", CliRun.Of("extract", folder.File("b.pdf"), "-o", folder.File("x.json")).Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--object-streams=generate")]
    [InlineData("--linearize")]
    [InlineData("--qdf")]
    public void Extract_PdfRewrittenByAnotherProgram_GivesBackTheSameBytes(string option)
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("pdf", Sample("tunt-underlag"), "-o", folder.File("a.pdf"));
        Qpdf(option, folder.File("a.pdf"), folder.File("b.pdf"));

        Assert.Equal(0, CliRun.Of("extract", folder.File("b.pdf"), "-o", folder.File("x.json")).ExitCode);
        Assert.Equal(File.ReadAllBytes(Sample("tunt-underlag")), File.ReadAllBytes(folder.File("x.json")));
    }

    private static void Qpdf(params string[] arguments)
    {
        using var qpdf = System.Diagnostics.Process.Start("qpdf", arguments);
        qpdf.WaitForExit();
        Assert.Equal(0, qpdf.ExitCode);
    }

    [Fact]
    public void Extract_DamagedPdf_IsRefused()
    {
        using var folder = new TemporaryFolder();
        CliRun.Of("pdf", Sample("tunt-underlag"), "-o", folder.File("a.pdf"));
        File.WriteAllBytes(folder.File("half.pdf"), File.ReadAllBytes(folder.File("a.pdf"))[..2000]);

        CliRun.Of("extract", folder.File("half.pdf"), "-o", folder.File("x.json")).Refusal();
    }

    [Fact]
    public void Extract_ForeignPdf_SaysThatItHasNoCase()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("foreign.pdf"), ForeignPdf(), Encoding.Latin1);

        Assert.Contains("innehåller inget ärende", CliRun.Of("extract", folder.File("foreign.pdf"), "-o", folder.File("x.json")).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_FiveHundredMegabytesInside_AreRefusedAndLeaveNothing()
    {
        using var folder = new TemporaryFolder();
        using (var zeros = new MemoryStream())
        {
            using (var zlib = new System.IO.Compression.ZLibStream(zeros, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            {
                for (var megabyte = 0; megabyte < 500; megabyte++)
                {
                    zlib.Write(new byte[1024 * 1024]);
                }
            }

            File.WriteAllText(folder.File("bomb.pdf"), PdfWith(Encoding.Latin1.GetString(zeros.ToArray()), "/Filter /FlateDecode "), Encoding.Latin1);
        }

        Assert.Contains("för stor", CliRun.Of("extract", folder.File("bomb.pdf"), "-o", folder.File("x.json")).Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("x.json")));
    }

    private static string ForeignPdf() => Pdf("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>");

    private static string PdfWith(string embedded, string filter = "") => Pdf(
        "<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(case.json) 2 0 R] >> >> >>",
        "<< /Type /Filespec /F (case.json) /UF (case.json) /EF << /F 3 0 R >> >>",
        $"<< /Type /EmbeddedFile {filter}/Length {embedded.Length} >>\nstream\n{embedded}\nendstream");

    private static string Pdf(params string[] objects)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = text.Length;
        text.Append("xref\n0 4\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        return text.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
