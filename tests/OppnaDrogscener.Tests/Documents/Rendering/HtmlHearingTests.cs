using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Rendering;

/// <summary>A document on a page as it is heard and walked through with keys: every document there is, whole and public.</summary>
public sealed class HtmlHearingTests
{
    public static TheoryData<string, string, bool> All
    {
        get
        {
            var all = new TheoryData<string, string, bool>();
            foreach (var sample in new[] { "torg-lulea", "jarva-tillfallig", "tunt-underlag", "bedomning-2025" })
            {
                foreach (var document in DocumentCatalog.All)
                {
                    all.Add(sample, document.Id, false);
                    all.Add(sample, document.Id, true);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Page_OfEveryDocument_CanBeHeardAndWalkedThrough(string sample, string documentId, bool isPublic)
    {
        var page = Read(HtmlRenderer.RenderPage(Composed.Of(Material(sample, documentId, isPublic), documentId), "/handling.css"));

        Assert.StartsWith("sv", page.DocumentElement.GetAttribute("lang"), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        NoLevelIsLeftOut(page, 1);
        Assert.All(page.QuerySelectorAll("table"), table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent.Trim());
            Assert.All(table.QuerySelectorAll("th"), heading => Assert.Equal(heading.ParentElement!.ParentElement!.LocalName == "thead" ? "col" : "row", heading.GetAttribute("scope")));
            Assert.Equal("0", table.ParentElement!.GetAttribute("tabindex"));
        });
        Assert.All(page.QuerySelectorAll("svg"), figure => Assert.All(figure.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotEmpty(page.GetElementById(id)!.TextContent.Trim())));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), item => Assert.All(item.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id))));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        var ids = page.QuerySelectorAll("[id]").Select(item => item.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(page.QuerySelectorAll("[style], script, [tabindex]:not([tabindex='0'])"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Article_UnderAHeadingOfThePage_BeginsOneLevelBelowAndLeavesNoneOut(int under)
    {
        var article = Read(HtmlRenderer.RenderArticle(BoardLetters.Decision("torg-lulea", DecisionOutcome.Granted), under));

        Assert.Equal("document-title", article.QuerySelector($"h{under + 1}")!.ClassName);
        NoLevelIsLeftOut(article, under + 1);
    }

    private static void NoLevelIsLeftOut(IDocument page, int first)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(first, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, first + 1, pair.First + 1));
    }

    private static CaseMaterial Material(string sample, string documentId, bool isPublic)
    {
        var whole = Composed.Material(sample) with
        {
            Board = documentId switch
            {
                "decision" => BoardLetters.DecisionMaterial(sample, DecisionOutcome.Granted).Board,
                "supplement-request" => BoardLetters.SupplementMaterial(sample).Board,
                _ => null,
            },
        };
        return isPublic ? new PublicVersionMaker(Desk.Of).Make(whole) : whole;
    }

    private static IDocument Read(string html) => new HtmlParser().ParseDocument(html);
}
