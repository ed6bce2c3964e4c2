using System.Net;
using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class ReceivedPdfTests(WebAppFixture app)
{
    private const string Address = "/inkorg/ta-emot";

    [Fact]
    public async Task TakeIn_PdfOfAnApplication_BecomesACaseThatHoldsTheVeryBytesAndOnlyTheBoardSees()
    {
        var pdf = Made("torg-lulea", "Mottagen ett", new DateOnly(2026, 10, 1));
        var (browser, answer) = await TakeInAsync(pdf);
        var id = Guid.Parse(answer.Expect(HttpStatusCode.Redirect).Location.Split('/')[^1]);
        var file = await app.BoardFileAsync(id);
        Assert.Equal((CaseStatus.Submitted, "Luleå kommun", FileProof.MadeOfItsCase), (file.Row.Status, file.Board.Applicant, file.Files[1].Proof));
        Assert.Equal((file.Board.BoardId, file.Board.BoardId), (file.Row.OrganisationId, file.Row.ReceiverId));
        BoardWorld.Holds("Filen är bekräftad", (await browser.GetAsync($"/inkorg/{id}")).MainText());
        Assert.Equal(pdf, await (await browser.GetAsync($"/arenden/{id}/version/1/permit-application.pdf")).Response.Content.ReadAsByteArrayAsync());
        (await (await app.SignedInAsync(BoardWorld.Submitter)).GetAsync($"/arenden/{id}")).Expect(HttpStatusCode.NotFound);

        var again = (await TakeInAsync(pdf)).Answer.Expect(HttpStatusCode.Conflict);
        Assert.NotNull(again.Document.QuerySelector($"a[href='/inkorg/{id}']"));
        // The same application made on another day is the same application.
        Assert.NotNull((await TakeInAsync(Made("torg-lulea", "Mottagen ett", new DateOnly(2026, 10, 2)))).Answer.Expect(HttpStatusCode.Conflict).Document.QuerySelector($"a[href='/inkorg/{id}']"));
    }

    [Fact]
    public async Task TakeIn_PdfThatWasChangedAfterwards_IsTakenInAndSaidToBeUnconfirmed()
    {
        var pdf = Made("tunt-underlag", "Mottagen två", new DateOnly(2026, 10, 1));
        var (browser, answer) = await TakeInAsync([.. pdf, .. "%changed\n"u8]);
        var id = Guid.Parse(answer.Expect(HttpStatusCode.Redirect).Location.Split('/')[^1]);
        BoardWorld.Holds("kan inte bekräftas", (await browser.GetAsync($"/inkorg/{id}")).MainText());
    }

    [Fact]
    public async Task TakeIn_WithdrawalAndNewVersionFromOutside_AreNotedByTheBoard()
    {
        var (browser, answer) = await TakeInAsync(Made("tunt-underlag", "Mottagen tre", new DateOnly(2026, 10, 1)));
        var id = Guid.Parse(answer.Expect(HttpStatusCode.Redirect).Location.Split('/')[^1]);
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        var page = (await browser.GetAsync($"/inkorg/{id}/ny-handling")).Expect(HttpStatusCode.OK);
        // The same application once more is told and changes nothing; what differs becomes the next version.
        (await browser.PostFileAsync(page, $"/inkorg/{id}/ny-handling", Made("tunt-underlag", "Mottagen tre", new DateOnly(2026, 10, 5)))).Expect(HttpStatusCode.Conflict);
        Assert.NotNull((await app.BoardFileAsync(id)).Waiting);
        (await browser.PostFileAsync(page, $"/inkorg/{id}/ny-handling", Made("tunt-underlag", "Mottagen fyra", new DateOnly(2026, 10, 5)))).Expect(HttpStatusCode.Redirect);
        Assert.Equal((2, null), ((await app.BoardFileAsync(id)).Latest.Number, (await app.BoardFileAsync(id)).Waiting));
        (await browser.PostFormAsync(page, $"/inkorg/{id}/ny-handling?handler=Withdrawn", new() { ["Reason"] = "Brev 3 oktober." })).Expect(HttpStatusCode.Redirect);
        Assert.Null((await app.BoardFileAsync(id)).Waiting);
        Assert.NotNull((await app.BoardFileAsync(id)).Row.WithdrawnAt);
    }

    public static TheoryData<string, string> Foreign => new()
    {
        { "not a pdf at all", "Filen är ingen PDF" },
        { "%PDF-1.7\nbroken", "skadad" },
        { "", "Välj en fil" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task TakeIn_ForeignOrDamagedFile_IsRefusedInWords(string content, string said)
    {
        var refused = (await TakeInAsync(System.Text.Encoding.ASCII.GetBytes(content))).Answer.Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Upload"], refused.ErrorLinks);
        BoardWorld.Holds(said, refused.MainText());
    }

    [Fact]
    public async Task TakeIn_CutOffPdfOrAssessment_IsRefused()
    {
        var pdf = Made("torg-lulea", "Mottagen fem", new DateOnly(2026, 10, 3));
        (await TakeInAsync(pdf[..(pdf.Length / 2)])).Answer.Expect(HttpStatusCode.BadRequest);
        var assessment = PdfRenderer.Render(Composed.Sample("bedomning-2025", "documented-assessment")).Bytes!;
        BoardWorld.Holds("ingen ansökan till en länsstyrelse", (await TakeInAsync(assessment)).Answer.Expect(HttpStatusCode.BadRequest).MainText());
    }

    /// <summary>A sample with a title of its own: other tests submit the samples as they are.</summary>
    private static byte[] Made(string sample, string title, DateOnly day)
    {
        var json = JsonNode.Parse(Composed.Material(sample).Canonical.Span)!;
        json["facts"]!["title"] = title;
        var reading = Desk.Readable(json);
        var material = new CaseMaterial { File = reading.File!, Canonical = reading.Canonical, Assessment = Desk.Judge(reading), Templates = Desk.Of.Templates, MadeOn = day };
        return PdfRenderer.Render(DocumentCatalog.Find("permit-application")!.Compose(material)).Bytes!;
    }

    private async Task<(Browser Browser, Answer Answer)> TakeInAsync(byte[] content)
    {
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.GetAsync("/inkorg")).Expect(HttpStatusCode.OK);
        return (browser, await browser.PostFileAsync(page, Address, content));
    }
}
