using System.Security.Cryptography;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Rendering;

/// <summary>
/// PDFs that earlier versions of the program made, stored as they were: each must give its case back for ever. Files are only
/// added to <c>tests/data/pdf</c>, never made again.
/// </summary>
public sealed class EarlierVersionTests
{
    /// <summary>The file, which begins with the commit that made it, and the SHA-256 of the case inside.</summary>
    public static TheoryData<string, string> Files => new()
    {
        { "a58cdec.bedomning-2025.register.pdf", "24928c28d688faea9d26c4ed1438415620db1b78cb0af584ce3cfa24b8f3bfed" },
        { "a58cdec.jarva-tillfallig.temporary-decision.pdf", "fa79bccf37ce54717eff5eeb4198547befbcd52ab68d407a29868a20f7e4573e" },
        { "ecaa622.tunt-underlag.register.pdf", "ed8e9a9d70ed37ae8d5be626b9bd8f1fa0faf06e06a7875d4b07be59933ab136" },
        { "ecaa622.tunt-underlag.register.public.pdf", "f3e4f7934e834cd97fe88809579406bfdd92df3d7bca37fd7e81d3d5456f02ef" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_InAnEarlierFile_ComesBackByteForByteAndIsReadToday(string file, string checksum)
    {
        var found = EmbeddedCase.Read(File.ReadAllBytes(PathTo(file)));

        Assert.Null(found.Problem);
        Assert.Equal(checksum, Convert.ToHexStringLower(SHA256.HashData(found.Case!)));
        var reading = Desk.Of.Read(found.Case);
        Assert.True(reading.File is not null, string.Join('\n', reading.Problems));
        Assert.Equal(found.Case, reading.Canonical);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Extract_EarlierFile_GivesTheCaseAndRefusesAPublicOne(string file, string checksum)
    {
        using var folder = new OppnaDrogscener.Tests.Support.TemporaryFolder();
        var run = CliRun.Of("extract", PathTo(file), "-o", folder.File("x.json"));
        if (file.EndsWith(".public.pdf", StringComparison.Ordinal))
        {
            Assert.Equal(2, run.ExitCode);
            Assert.False(File.Exists(folder.File("x.json")));
            return;
        }

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(checksum, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.File("x.json")))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Checksum_PrintedOnTheLastPage_IsThatOfTheCaseInside(string file, string checksum)
    {
        var text = PdfTools.Run(File.ReadAllBytes(PathTo(file)), "pdftotext", "-raw", "{file}", "-");

        Assert.Contains(checksum, string.Concat(text.Where(char.IsAsciiLetterOrDigit)), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryStoredFile_IsAskedFor() => Assert.Equal(
        Files.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.GetDirectoryName(PathTo("x"))!).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);

    private static string PathTo(string file) => RepositoryFolder.PathTo("tests", "data", "pdf", file);
}
