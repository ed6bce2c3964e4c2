using System.Text;
using System.Text.Json.Nodes;
using OppnaDrogscener.Tests.Support;
using Xunit;

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
    public void Extract_ChangedCase_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("not.pdf"), "hello");

        Assert.Contains("ingen PDF", CliRun.Of("extract", folder.File("not.pdf"), "-o", folder.File("x.json")).Refusal(), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("x.json")));
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

    private static string ForeignPdf()
    {
        string[] objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"];
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
