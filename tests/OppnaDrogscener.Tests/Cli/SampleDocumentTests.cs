using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Cli;

/// <summary>What other programs make of the documents of the sample cases.</summary>
public sealed class SampleDocumentTests
{
    public static TheoryData<string, string> Documents => new()
    {
        { "torg-lulea", "permit-application" },
        { "stora-torget", "permit-application" },
        { "tunt-underlag", "permit-application" },
        { "jarva-tillfallig", "temporary-decision" },
        { "bedomning-2025", "documented-assessment" },
        { "bedomning-2025", "register" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void SampleDocument_IsSoundTaggedEmbeddedAndSearchable(string name, string document)
    {
        using var folder = new Support.TemporaryFolder();
        var file = folder.File("a.pdf");
        Assert.Equal(0, CliRun.Of("pdf", RepositoryFolder.PathTo("tests", "samples", name + ".case.json"), "-o", file, "--document", document).ExitCode);
        var pdf = File.ReadAllBytes(file);

        Assert.Contains("No syntax or stream encoding errors found", PdfTools.Run(pdf, "qpdf", "--check", "{file}"), StringComparison.Ordinal);
        Assert.All(PdfTools.Run(pdf, "pdffonts", "{file}").TrimEnd().Split('\n').Skip(2), line => Assert.Matches(@"CID TrueType\s+Identity-H\s+yes yes yes", line));
        Assert.Contains("case.json", PdfTools.Run(pdf, "pdfdetach", "-list", "{file}"), StringComparison.Ordinal);
        Assert.Contains("Sida 1 av", PdfTools.Run(pdf, "pdftotext", "-layout", "{file}", "-"), StringComparison.Ordinal);
        var structure = PdfTools.Run(pdf, "pdfinfo", "-struct-text", "{file}");
        Assert.Matches(document == "register" ? "Document" : "H1", structure);
        Assert.DoesNotContain("Sida 1 av", structure, StringComparison.Ordinal);
    }
}
