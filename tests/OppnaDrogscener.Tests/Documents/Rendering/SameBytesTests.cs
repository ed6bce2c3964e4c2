using System.Diagnostics;
using System.Globalization;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Rendering;

/// <summary>The same case gives the same bytes, whoever's machine it is: language, time zone and other work make no difference.</summary>
public sealed class SameBytesTests
{
    private const string Sample = "jarva-tillfallig";
    private static readonly byte[] Expected = Render();

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("de-CH")]
    public void Pdf_UnderAnotherCulture_IsTheSameFourTimes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.All(Enumerable.Range(0, 4), _ => Assert.Equal(Expected, Render()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Pdf_ManyAtOnce_IsTheSame()
    {
        var all = new byte[16][];
        Parallel.For(0, all.Length, i => all[i] = Render());

        Assert.All(all, bytes => Assert.Equal(Expected, bytes));
    }

    [Theory]
    [InlineData("Pacific/Auckland", "sv_SE.UTF-8")]
    [InlineData("America/Los_Angeles", "tr_TR.UTF-8")]
    public void Pdf_MadeByAProcessInAnotherZone_IsTheSame(string zone, string language)
    {
        using var folder = new OppnaDrogscener.Tests.Support.TemporaryFolder();
        var program = typeof(OppnaDrogscener.Cli.CommandLine).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "pdf", RepositoryFolder.PathTo("tests", "samples", Sample + ".case.json"), "--on", "2017-05-12", "-o", folder.File("a.pdf")]);
        (start.Environment["TZ"], start.Environment["LANG"], start.Environment["LC_ALL"]) = (zone, language, language);
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);

        Assert.Equal(0, CliRun.Of("pdf", RepositoryFolder.PathTo("tests", "samples", Sample + ".case.json"), "--on", "2017-05-12", "-o", folder.File("b.pdf")).ExitCode);
        Assert.Equal(File.ReadAllBytes(folder.File("b.pdf")), File.ReadAllBytes(folder.File("a.pdf")));
    }

    private static byte[] Render() => PdfRenderer.Render(Composed.Sample(Sample, "temporary-decision")).Bytes!;
}
