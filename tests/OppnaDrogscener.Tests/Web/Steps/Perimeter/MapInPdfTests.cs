using System.Globalization;
using System.Net;
using System.Text.Json;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>What is painted in the PDF is what the editor draws on the screen, corner for corner, in the scale that the map says.</summary>
public sealed class MapInPdfTests(WebAppFixture app)
{
    /// <summary>A hundredth of a millimetre on the paper.</summary>
    private const double Tolerance = 0.03;

    [Theory]
    [InlineData("torg-lulea")]
    [InlineData("stora-torget")]
    public async Task Pdf_MapOfTheApplication_HasTheOutlinesOfTheEditor(string sample)
    {
        var page = await PerimeterPage.SampleAsync(app, sample);
        var (drawn, _) = await page.ReadAsync([]);
        var geometry = PerimeterGeometry.Of(await page.SavedAsync());
        var scale = MapFigure.ScaleOf(SiteMap.Of(geometry, new Words(Desk.Of.Templates.Texts.Words(WebAppFixture.Today, TextLanguage.Swedish), TextLanguage.Swedish)));
        var address = page.Page.Address.Replace("bevakningsomrade", "handling/permit-application?handler=Pdf", StringComparison.Ordinal);
        var painted = Paths(await (await page.Browser.GetAsync(address)).Expect(HttpStatusCode.OK).Response.Content.ReadAsByteArrayAsync());

        var outlines = Outlines(drawn).ToList();

        Assert.True(outlines.Count > 3);
        Assert.All(outlines, outline => Assert.Contains(painted, path => IsSame(path, outline, 72 / 0.0254 / scale)));
        // And no other: an outline that is half a metre off is not in the document.
        Assert.DoesNotContain(painted, path => IsSame(path, [(outlines[0][0].X + 0.5, outlines[0][0].Y), .. outlines[0][1..]], 72 / 0.0254 / scale));
    }

    /// <summary>Areas, masks, and what each camera sees, as the editor has them.</summary>
    private static IEnumerable<List<(double X, double Y)>> Outlines(JsonElement drawn)
    {
        foreach (var item in drawn.GetProperty("objects").EnumerateArray())
        {
            if (item.GetProperty("list").GetString() is "NeededAreas" or "Masks" or "Obstacles")
            {
                yield return Corners(item.GetProperty("at")[0]);
            }
            else if (item.TryGetProperty("sight", out var sight) && sight.ValueKind == JsonValueKind.Object)
            {
                yield return Corners(sight.GetProperty("seen")[0][0]);
            }
        }
    }

    private static List<(double X, double Y)> Corners(JsonElement ring)
    {
        var corners = ring.EnumerateArray().Select(at => (at[0].GetDouble(), at[1].GetDouble())).ToList();
        return corners[0] == corners[^1] ? corners[..^1] : corners;
    }

    /// <summary>Whether a path is the outline in a scale, wherever on the paper, wherever it begins and whichever way it goes.</summary>
    private static bool IsSame(List<(double X, double Y)> path, List<(double X, double Y)> outline, double pointsPerMetre)
    {
        if (path.Count != outline.Count)
        {
            return false;
        }

        var (left, low) = (path.Min(point => point.X), path.Min(point => point.Y));
        var (west, south) = (outline.Min(point => point.X), outline.Min(point => point.Y));
        return outline.TrueForAll(corner => path.Exists(point =>
            Math.Abs(point.X - left - ((corner.X - west) * pointsPerMetre)) < Tolerance && Math.Abs(point.Y - low - ((corner.Y - south) * pointsPerMetre)) < Tolerance));
    }

    /// <summary>Every closed path of straight lines in the document.</summary>
    private static List<List<(double X, double Y)>> Paths(byte[] pdf)
    {
        var paths = new List<List<(double X, double Y)>>();
        var parsed = new ParsedPdf(pdf);
        foreach (var (name, operands) in parsed.Pages.SelectMany(page => ContentOperators.Of(parsed.Unpacked(parsed.Dictionary(page)["Contents"]))))
        {
            if (name is "m" or "l")
            {
                var numbers = operands.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
                if (name == "m")
                {
                    paths.Add([]);
                }

                paths[^1].Add((numbers[0], numbers[1]));
            }
        }

        return paths;
    }
}
