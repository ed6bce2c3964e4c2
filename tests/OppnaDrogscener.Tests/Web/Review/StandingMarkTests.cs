using System.Net;
using System.Text.Json.Nodes;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

/// <summary>Marks of an earlier version: one action lets those stand behind which nothing has changed, and says what has behind the others.</summary>
public sealed class StandingMarkTests(WebAppFixture app)
{
    private const string Crime = SupplementWorld.Crime;
    private const string Measures = SupplementWorld.Measures;
    private const string Retention = "retention-justified";

    [Fact]
    public async Task Stand_NothingChangedBehindTheMarks_OneEventLetsThemStandAndTheChangedOneNot()
    {
        var id = await ChangedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync(Address(id));
        Assert.Equal([Retention], page.Document.QuerySelectorAll("section[aria-labelledby=before] li a").Select(link => link.GetAttribute("href")![Place.Length..]));
        BoardWorld.Holds("lagring", page.Document.QuerySelector("section[aria-labelledby=before] li")!.TextContent.ToLowerInvariant());
        (await browser.PostFormAsync(page, Stand(id), [])).Expect(HttpStatusCode.Redirect);

        var marks = (await app.BoardFileAsync(id)).Marks;
        Assert.Equal((2, 2, 1), (marks[Crime].OnVersion, marks[Measures].OnVersion, marks[Retention].OnVersion));
        Assert.Equal(("Visat.", 2), (marks[Crime].Comment, marks[Crime].Version));
        var happened = (await app.LogAsync(id)).Events[^1];
        Assert.Equal(EventKinds.MarksStood, happened.Kind);
        Assert.Equal(OppnaDrogscener.Web.Review.Marks.HashOf(marks[Crime]), (string?)JsonNode.Parse(happened.Detail)!["marks"]![Crime]);
        Assert.Empty((await browser.GetAsync(Address(id))).Document.QuerySelectorAll($"form[action='{Stand(id)}']"));
    }

    [Fact]
    public async Task Stand_MarkMadeAfterTheToolsResultWasShown_IsNotSaidToBeMadeBefore()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        await app.MarkAsync(id, (Measures, "met", ""));
        (await browser.PostFormAsync(await browser.GetAsync(Address(id)), Address(id) + "?handler=Reveal", [])).Expect(HttpStatusCode.Redirect);
        await app.MarkAsync(id, (Crime, "met", ""));
        await app.MoveAsync(id, CaseStatus.SupplementRequested);
        await app.SignAsync(id);
        (await browser.PostFormAsync(await browser.GetAsync(Address(id)), Stand(id), [])).Expect(HttpStatusCode.Redirect);
        var marks = (await app.BoardFileAsync(id)).Marks;
        Assert.Equal((2, true, 2, false), (marks[Measures].OnVersion, marks[Measures].BeforeReveal, marks[Crime].OnVersion, marks[Crime].BeforeReveal));
    }

    [Fact]
    public async Task Stand_CheckThatWasAskedAbout_MustBeReadAgain()
    {
        var id = await app.AskedAsync();
        var applicant = await app.SignedInAsync(BoardWorld.Submitter);
        await applicant.AnswerAsync(id, (1, "Här."), (2, "Där."));
        await app.SignAsync(id);
        var page = await (await app.SignedInAsync(BoardWorld.Reviewer)).GetAsync(Address(id));
        Assert.Equal(2, page.Document.QuerySelectorAll("section[aria-labelledby=before] li a").Length);
        Assert.Empty(page.Document.QuerySelectorAll($"form[action='{Stand(id)}']"));
    }

    [Fact]
    public async Task Stand_MarkChangedByAColleagueMeanwhile_IsLeftAlone()
    {
        var id = await ChangedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var old = await browser.GetAsync(Address(id));
        await app.MarkAsync(id, (Crime, "not-met", "Inte längre."));
        (await browser.PostFormAsync(old, Stand(id), [])).Expect(HttpStatusCode.Redirect);
        var marks = (await app.BoardFileAsync(id)).Marks;
        Assert.Equal(("Inte längre.", 2, 2), (marks[Crime].Comment, marks[Crime].Version, marks[Measures].OnVersion));
    }

    [Fact]
    public async Task Stand_ANewVersionHasComeMeanwhile_IsRefused()
    {
        var id = await ChangedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var old = await browser.GetAsync(Address(id));
        await app.MoveAsync(id, CaseStatus.SupplementRequested);
        await app.SignAsync(id);
        (await browser.PostFormAsync(old, Stand(id), [])).Expect(HttpStatusCode.Conflict);
        Assert.All((await app.BoardFileAsync(id)).Marks.Values, mark => Assert.Equal(1, mark.OnVersion));
    }

    [Fact]
    public async Task Log_MarksOfOneOfficerAfterEachOther_AreOneLineThatUnfolds()
    {
        var id = await ChangedAsync();
        var page = await (await app.SignedInAsync(BoardWorld.Reviewer)).GetAsync($"/arenden/{id}/logg");
        var line = Assert.Single(page.Document.QuerySelectorAll(".app-timeline__item"), item => item.QuerySelector("details") is not null);
        Assert.Equal(3, line.QuerySelectorAll("details li").Length);
        BoardWorld.Holds("Bedömde krav i version 1 (3 gånger)", line.TextContent);
    }

    private const string Place = "#check-";

    private static string Address(Guid id) => $"/inkorg/{id}/bedomning";

    private static string Stand(Guid id) => Address(id) + "?handler=Stand";

    /// <summary>Three marks on version 1, and a version 2 in which only the time of retention differs.</summary>
    private async Task<Guid> ChangedAsync()
    {
        var id = await app.SubmittedAsync();
        await app.MarkAsync(id, (Crime, "met", "Visat."), (Measures, "met", ""), (Retention, "met", ""));
        await app.MoveAsync(id, CaseStatus.SupplementRequested);
        var applicant = await app.SignedInAsync(BoardWorld.Submitter);
        (await applicant.PostAsync((await applicant.GetAsync($"/arenden/{id}/bevakningen")).Expect(HttpStatusCode.OK), new() { ["Input.RetentionHours"] = "48" }, button: "overview")).Expect(HttpStatusCode.Redirect);
        await app.SignAsync(id);
        return id;
    }
}
