using Microsoft.Playwright;
using OppnaDrogscener.Benchmarks.Measuring;
using OppnaDrogscener.Documents.Rendering;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>A tagged application of some ten pages, against a warm Chromium that prints the same content, tagged.</summary>
public sealed class PdfAgainstChromium : Benchmark
{
    private const string Chromium = "/usr/bin/chromium";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        const string Goal = "≥ 50 times faster";
        var document = SampleCases.TenPages();
        var pages = PdfRenderer.Render(document).PageCount;
        var work = $"Chromium printing HTML ÷ tagged PDF, application of {pages} pages";
        if (!File.Exists(Chromium))
        {
            yield return new Finding(work, Goal, "not measured", "no Chromium here");
            yield break;
        }

        using var playwright = Playwright.CreateAsync().GetAwaiter().GetResult();
        var browser = playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] }).GetAwaiter().GetResult();
        var page = browser.NewPageAsync().GetAwaiter().GetResult();
        var html = HtmlRenderer.RenderPage(document, HtmlRenderer.Stylesheet());
        var ratio = Ratio.OfWall(() => Print(page, html), () => PdfRenderer.Render(document), pairs);
        browser.CloseAsync().GetAwaiter().GetResult();
        yield return new Finding(work, Goal, ratio.Measured, ratio.Spread);
    }

    private static void Print(IPage page, string html)
    {
        page.SetContentAsync(html).GetAwaiter().GetResult();
        page.PdfAsync(new() { Format = "A4", Tagged = true, Outline = true }).GetAwaiter().GetResult();
    }
}
