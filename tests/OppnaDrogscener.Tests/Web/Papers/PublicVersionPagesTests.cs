using System.Net;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Pdf.Support;
using OppnaDrogscener.Tests.Web.Review;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Papers;

/// <summary>What each side chooses to leave out, through the pages, and that nothing of it is left in what is downloaded.</summary>
public sealed class PublicVersionPagesTests(WebAppFixture app)
{
    private const string Reasons = "Vi bedömer att gränden bakom kiosken är platsen där allt sker.";

    [Theory]
    [InlineData("torg-lulea", "permit-application")]
    [InlineData("jarva-tillfallig", "temporary-decision")]
    [InlineData("bedomning-2025", "documented-assessment")]
    [InlineData("bedomning-2025", "register")]
    public async Task Choose_Everything_ThePdfAndThePageHaveNoneOfIt(string sample, string document)
    {
        var id = await app.StoreAsync(TestCases.Draft(sample));
        var browser = await app.SignedInAsync();
        await browser.ChooseAsync($"/arenden/{id}/offentligt", PaperWorld.Everything);
        var secrets = PaperWorld.Secrets((await app.LoadAsync(id)).Canonical);

        PdfPlaces.HaveNoneOf(secrets, await browser.PdfAsync($"/arenden/{id}/offentligt/0/{document}?handler=Pdf"));
        var shown = (await browser.GetAsync($"/arenden/{id}/offentligt/0/{document}")).Expect(HttpStatusCode.OK);
        var page = PdfPlaces.Flat(WebUtility.HtmlDecode(shown.Document.QuerySelector("article")!.OuterHtml));
        Assert.DoesNotContain(secrets, secret => page.Contains(PdfPlaces.Flat(secret), StringComparison.OrdinalIgnoreCase));
        BoardWorld.Holds("Offentlig version", page);
        Assert.Single(await app.EventsAsync(id), EventKinds.PublicChosen);
    }

    [Fact]
    public async Task Choose_WhileOpen_GoesWithTheApplicationAndIsWhereTheBoardBegins()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        await browser.ChooseAsync($"/arenden/{id}/offentligt", _ => PaperWorld.One(PublicPart.Cameras, SecrecyGround.SecurityMeasure, "Läget avslöjar luckorna."));
        var kept = Assert.Single((await app.LoadAsync(id)).File.Facts.Withheld);
        Assert.Equal((PublicPart.Cameras, SecrecyGround.SecurityMeasure, "Läget avslöjar luckorna."), (kept.Part, kept.Ground, kept.Why));

        await app.SignAsync(id);
        var board = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await board.GetAsync($"/inkorg/{id}/offentligt")).Expect(HttpStatusCode.OK);
        Assert.Equal("security-measure", page.Field("Parts[cameras].Ground"));
        Assert.Equal("Läget avslöjar luckorna.", page.Field("Parts[cameras].Why"));
    }

    [Fact]
    public async Task Choose_AfterSigning_ChangesThePublicVersionAndNothingThatWasSigned()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var version = (await app.BoardFileAsync(id)).Latest;
        var (signed, before) = (await browser.PdfAsync($"/arenden/{id}/version/1/permit-application.pdf"), await browser.PdfAsync($"/arenden/{id}/offentligt/1/permit-application?handler=Pdf"));

        await browser.ChooseAsync($"/arenden/{id}/offentligt", PaperWorld.Everything);

        var after = await browser.PdfAsync($"/arenden/{id}/offentligt/1/permit-application?handler=Pdf");
        PdfPlaces.HaveNoneOf(PaperWorld.Secrets(version.Canonical), after);
        Assert.NotEqual(before, after);
        Assert.Equal(after, await browser.PdfAsync($"/arenden/{id}/offentligt/1/permit-application?handler=Pdf"));
        Assert.Equal(signed, await browser.PdfAsync($"/arenden/{id}/version/1/permit-application.pdf"));
        Assert.Equal(version.Canonical.ToArray(), (await app.BoardFileAsync(id)).Latest.Canonical.ToArray());
        Assert.Empty((await app.LoadAsync(id)).File.Facts.Withheld);
    }

    [Fact]
    public async Task Board_ChoosesForItself_TheApplicantsChoiceStands()
    {
        var id = await app.SubmittedAsync();
        var (owner, board) = (await app.SignedInAsync(BoardWorld.Submitter), await app.SignedInAsync(BoardWorld.Reviewer));
        var (own, theirs) = ($"/arenden/{id}/offentligt", $"/arenden/{id}/offentligt/1/permit-application?handler=Pdf");
        var before = await owner.PdfAsync(theirs);

        await board.ChooseAsync($"/inkorg/{id}/offentligt", PaperWorld.Everything);

        PdfPlaces.HaveNoneOf(PaperWorld.Secrets((await app.BoardFileAsync(id)).Latest.Canonical), await board.PdfAsync(theirs));
        Assert.Equal(before, await owner.PdfAsync(theirs));
        Assert.Equal("", (await owner.GetAsync(own)).Expect(HttpStatusCode.OK).Field("Parts[cameras].Ground"));
    }

    [Fact]
    public async Task Board_WithholdsItsReasons_NeitherSideCanGiveThemOut()
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, ("place-is-crime-exposed", "met", "Gränden bakom kiosken syns i underlaget."));
        await app.ProposeAsync(id, BoardWorld.Typed("refused", Reasons));
        await app.DecideAsync(id);
        var (owner, board) = (await app.SignedInAsync(BoardWorld.Submitter), await app.SignedInAsync(BoardWorld.Decider));

        await board.ChooseAsync($"/inkorg/{id}/offentligt", PaperWorld.Everything);

        var address = $"/arenden/{id}/offentligt/{(await app.BoardFileAsync(id)).Decision!.Number}/decision";
        foreach (var side in new[] { owner, board })
        {
            PdfPlaces.HaveNoneOf([Reasons, "Gränden bakom kiosken syns i underlaget."], await side.PdfAsync(address + "?handler=Pdf"));
            Assert.DoesNotContain("kiosken", (await side.GetAsync(address)).Expect(HttpStatusCode.OK).MainText(), StringComparison.Ordinal);
        }

        BoardWorld.Holds(Reasons, PdfPlaces.Flat(PdfTools.Run(await owner.PdfAsync($"/arenden/{id}/beslut.pdf"), "pdftotext", "-raw", "{file}", "-")));
    }

    [Fact]
    public async Task Choose_AtTheSameTime_TheLaterSeesTheEarlierAndKeepsItsOwn()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var (one, two) = (await app.SignedInAsync(), await app.SignedInAsync(BoardWorld.Submitter));
        var old = (await two.GetAsync($"/arenden/{id}/offentligt")).Expect(HttpStatusCode.OK);
        await one.ChooseAsync($"/arenden/{id}/offentligt", _ => PaperWorld.One(PublicPart.Attachments, SecrecyGround.PersonalData));

        var refused = (await two.PostAsync(old, PaperWorld.One(PublicPart.Cameras, SecrecyGround.SecurityMeasure))).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Bilagornas namn", refused.Document.QuerySelector(".govuk-notification-banner")!.TextContent);
        Assert.Equal(("security-measure", ""), (refused.Field("Parts[cameras].Ground"), refused.Field("Parts[attachments].Ground")));
        Assert.Equal(PublicPart.Attachments, Assert.Single((await app.LoadAsync(id)).File.Facts.Withheld).Part);

        (await two.PostAsync(refused, [])).Expect(HttpStatusCode.Redirect);
        Assert.Equal(PublicPart.Cameras, Assert.Single((await app.LoadAsync(id)).File.Facts.Withheld).Part);
        Assert.Equal(2, (await app.EventsAsync(id)).Count(kind => kind == EventKinds.PublicChosen));
    }

    [Theory]
    [InlineData("Parts[cameras].Ground", "no-such-ground", "Parts_cameras__Ground")]
    [InlineData("Parts[cameras].Why", "Utan grund.", "Parts_cameras__Ground")]
    [InlineData("Parts[cameras].Why", null, "Parts_cameras__Why")]
    public async Task Choose_Wrongly_SavesNothingAndSaysWhere(string field, string? value, string link)
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        var page = (await browser.GetAsync($"/arenden/{id}/offentligt")).Expect(HttpStatusCode.OK);
        var fields = value is null ? PaperWorld.One(PublicPart.Cameras, SecrecyGround.SecurityMeasure, new string('x', PublicChoiceRow.WhyLength + 1)) : new() { [field] = value };

        var refused = (await browser.PostAsync(page, fields)).Expect(HttpStatusCode.BadRequest);

        Assert.Equal([link], refused.ErrorLinks);
        BoardWorld.Holds("Kamerornas placering", value is null ? "Kamerornas placering" : refused.Document.QuerySelector(".govuk-error-summary")!.TextContent);
        Assert.NotNull(refused.Document.GetElementById(link));
        Assert.Empty((await app.LoadAsync(id)).File.Facts.Withheld);
    }

    [Fact]
    public async Task Choose_PartThatThereIsNone_IsLeftOutWithoutAFault()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        var page = (await browser.GetAsync($"/arenden/{id}/offentligt")).Expect(HttpStatusCode.OK);

        (await browser.PostAsync(page, new() { ["Parts[no-such].Ground"] = "personal-data", ["Parts[board-reasons].Ground"] = "personal-data", ["Parts"] = "x" })).Expect(HttpStatusCode.Redirect);

        Assert.Empty((await app.LoadAsync(id)).File.Facts.Withheld);
    }

    [Fact]
    public async Task Choose_WithoutTheTokenOfThePage_IsRefused()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        var page = (await browser.GetAsync($"/arenden/{id}/offentligt")).Expect(HttpStatusCode.OK);
        var fields = PaperWorld.One(PublicPart.Cameras, SecrecyGround.SecurityMeasure);
        fields["__RequestVerificationToken"] = null;

        (await browser.PostAsync(page, fields)).Expect(HttpStatusCode.BadRequest);

        Assert.Empty((await app.LoadAsync(id)).File.Facts.Withheld);
    }
}
