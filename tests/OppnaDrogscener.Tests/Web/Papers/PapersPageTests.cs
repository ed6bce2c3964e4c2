using System.Net;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Web.Review;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Submissions;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Papers;

/// <summary>Every document of a case on one page: each link leads to what it says, and what cannot be made says why.</summary>
public sealed class PapersPageTests(WebAppFixture app)
{
    [Theory]
    [InlineData("torg-lulea", "permit-application sign")]
    [InlineData("jarva-tillfallig", "temporary-decision")]
    [InlineData("bedomning-2025", "documented-assessment register sign")]
    public async Task Draft_ListsWhatItsRegimeMakes_AndEveryLinkLeadsThere(string sample, string documents)
    {
        var id = await app.StoreAsync(TestCases.Draft(sample));
        var browser = await app.SignedInAsync();
        BoardWorld.Holds($"/arenden/{id}/dokument", (await browser.GetAsync($"/arenden/{id}")).Expect(HttpStatusCode.OK).Text);

        var links = await LinksAsync(browser, id);

        Assert.Superset(documents.Split(' ').Select(document => $"/arenden/{id}/handling/{document}").ToHashSet(), links.ToHashSet());
        foreach (var link in links)
        {
            (await browser.GetAsync(link)).Expect(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Decided_KeptDocumentsHaveTheirOwnBytesAndHashes()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        await app.DecideAsync(id);
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var page = (await browser.GetAsync($"/arenden/{id}/dokument")).Expect(HttpStatusCode.OK);

        foreach (var pdf in new[] { $"/arenden/{id}/version/1/permit-application.pdf", $"/arenden/{id}/beslut.pdf" })
        {
            Assert.NotNull(page.Document.QuerySelector($"main a[href='{pdf}']"));
            BoardWorld.Holds(VersionStore.HashOf(await browser.PdfAsync(pdf)), page.MainText());
        }

        foreach (var link in await LinksAsync(browser, id))
        {
            (await browser.GetAsync(link)).Expect(HttpStatusCode.OK);
        }

        Assert.Null(page.Document.QuerySelector($"main a[href='/arenden/{id}/handling/permit-application']"));
    }

    [Fact]
    public async Task Empty_SaysWhatIsMissingAndWhereItIsAnswered()
    {
        var id = await app.StoreAsync(TestCases.Empty());
        var browser = await app.SignedInAsync();
        var page = (await browser.GetAsync($"/arenden/{id}/dokument")).Expect(HttpStatusCode.OK);
        var gaps = page.Document.QuerySelector("section[aria-labelledby=gaps]")!;

        BoardWorld.Holds("Skylt", gaps.TextContent);
        BoardWorld.Holds("Ansökan är inte skickad", gaps.TextContent);
        Assert.NotNull(gaps.QuerySelector($"a[href='/arenden/{id}/skicka']"));
        Assert.NotNull(gaps.QuerySelector($"a[href^='/arenden/{id}/bevakningen#']"));
        BoardWorld.Holds("Det här behöver vara ifyllt", (await browser.GetAsync($"/arenden/{id}/handling/sign?handler=Pdf")).Expect(HttpStatusCode.UnprocessableEntity).MainText());
        foreach (var link in gaps.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Split('#')[0]))
        {
            (await browser.GetAsync(link)).Expect(HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("A4", "595.276 x 841.89")]
    [InlineData("A3", "841.89 x 1190.55")]
    public async Task Sign_IsMadeOnTheSheetThatIsAskedFor(string paper, string size)
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var pdf = await (await app.SignedInAsync()).PdfAsync($"/arenden/{id}/handling/sign?handler=Pdf&papper={paper}");

        BoardWorld.Holds(size, PdfTools.Run(pdf, "pdfinfo", "{file}"));
    }

    [Theory]
    [InlineData("/handling/nosuch")]
    [InlineData("/handling/decision")]
    [InlineData("/handling/sign?handler=Pdf&papper=7")]
    [InlineData("/handling/2/permit-application")]
    [InlineData("/handling/0/permit-application")]
    [InlineData("/handling/1/nosuch")]
    [InlineData("/handling/1/register")]
    [InlineData("/handling/1/decision")]
    [InlineData("/offentligt/1/sign")]
    [InlineData("/offentligt/0/register")]
    [InlineData("/offentligt/2/permit-application")]
    [InlineData("/offentligt/-1/permit-application")]
    [InlineData("/offentligt/1/supplement-request")]
    [InlineData("/offentligt/1/nosuch?handler=Pdf")]
    public async Task Document_ThatThereIsNone_IsNotFound(string end)
    {
        var id = await app.SubmittedAsync();

        (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}{end}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Draft_IsNeverShownToTheBoardNorToOthers()
    {
        var id = await app.SubmittedAsync();
        var board = await app.SignedInAsync(BoardWorld.Reviewer);
        (await board.GetAsync($"/arenden/{id}/offentligt/1/permit-application")).Expect(HttpStatusCode.OK);
        (await board.GetAsync($"/arenden/{id}/offentligt/0/permit-application")).Expect(HttpStatusCode.NotFound);
        (await board.GetAsync($"/arenden/{id}/offentligt/0/permit-application?handler=Pdf")).Expect(HttpStatusCode.NotFound);
        (await board.GetAsync($"/arenden/{id}/dokument")).Expect(HttpStatusCode.Forbidden);
        var other = await app.SignedInAsync(WebAppFixture.OtherDrafter);
        foreach (var end in new[] { "dokument", "offentligt", "offentligt/1/permit-application", "handling/1/permit-application" })
        {
            (await other.GetAsync($"/arenden/{id}/{end}")).Expect(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Board_BeforeTheToolIsShown_SeesThePublicVersionWithoutItsCheck()
    {
        var id = await app.SubmittedAsync();
        var board = await app.SignedInAsync(BoardWorld.Reviewer);
        var shown = (await board.GetAsync($"/arenden/{id}/offentligt/1/permit-application")).Expect(HttpStatusCode.OK);
        Assert.Null(shown.Document.GetElementById("appendix-check"));
        var owner = (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/offentligt/1/permit-application")).Expect(HttpStatusCode.OK);
        Assert.NotNull(owner.Document.GetElementById("appendix-check"));
    }

    [Fact]
    public async Task Lawyer_ReadsAndChooses_AnAdministratorOnlyReads()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        await (await app.SignedInAsync(WebAppFixture.Lawyer)).ChooseAsync($"/arenden/{id}/offentligt", _ => PaperWorld.One(PublicPart.Cameras, SecrecyGround.SecurityMeasure));
        var page = (await (await app.SignedInAsync("admin@lulea.example")).GetAsync($"/arenden/{id}/offentligt")).Expect(HttpStatusCode.OK);
        Assert.Null(page.Document.QuerySelector("main select"));
        BoardWorld.Holds("18 kap. 8 §", page.MainText());
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(Browser browser, Guid id)
    {
        var page = (await browser.GetAsync($"/arenden/{id}/dokument")).Expect(HttpStatusCode.OK);
        return [.. page.Document.QuerySelectorAll(".app-paper a").Select(link => link.GetAttribute("href")!)];
    }
}
