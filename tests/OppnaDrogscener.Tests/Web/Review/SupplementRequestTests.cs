using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;
using static OppnaDrogscener.Tests.Web.Review.SupplementWorld;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class SupplementRequestTests(WebAppFixture app)
{
    /// <summary>Three weeks from the day of the tests, a Monday.</summary>
    private static readonly DateOnly Usual = new(2026, 12, 14);

    [Fact]
    public async Task Get_MarksThatAskForASupplement_AreTheItemsAndTheDeadlineAWorkingDay()
    {
        var id = await app.MarkedAsync();
        var page = (await (await app.SignedInAsync(BoardWorld.Reviewer)).GetAsync(Page(id))).Expect(HttpStatusCode.OK);
        string[] questions = [.. page.Document.QuerySelectorAll("main textarea").Select(area => area.TextContent.Trim())];
        Assert.Equal(["Vad har prövats?", "Visa kvällarna."], questions.Order());
        Assert.Equal(("14", "12", "2026"), (page.Field("Input.Deadline.Day"), page.Field("Input.Deadline.Month"), page.Field("Input.Deadline.Year")));
    }

    [Fact]
    public async Task Buttons_AddMoveAndDrop_KeepWhatIsTyped()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.PostAsync(await browser.GetAsync(Page(id)), new() { ["Input.Items[0].Question"] = "Ändrad" }, button: "add");
        page = await browser.PostAsync(page.Expect(HttpStatusCode.OK), new() { ["Input.Items[2].Question"] = "Egen" }, button: "up:2");
        page = await browser.PostAsync(page.Expect(HttpStatusCode.OK), [], button: "drop:2");
        Assert.Equal(("Ändrad", "Egen", ""), (page.Field("Input.Items[0].Question"), page.Field("Input.Items[1].Question"), page.Field("Input.Items[1].CheckId")));
        Assert.Equal(2, page.Document.QuerySelectorAll("main textarea").Length);
        Assert.Empty((await app.BoardFileAsync(id)).Supplements);
    }

    [Fact]
    public async Task Preview_ShowsTheLetterAndSendsNothing()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.PostAsync(await browser.GetAsync(Page(id)), [], button: "preview")).Expect(HttpStatusCode.OK);
        var letter = page.Document.QuerySelector(".app-sheet-of-paper")!.TextContent.Replace('\u00a0', ' ');
        BoardWorld.Holds("senast 14 december 2026", letter);
        BoardWorld.Holds("Visa kvällarna.", letter);
        BoardWorld.Holds("kan ansökan avvisas", letter);
        Assert.Equal(CaseStatus.Submitted, (await app.BoardFileAsync(id)).Row.Status);
        (await browser.PostAsync(page, [], button: "send")).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Send_TwiceAtOnceAndLater_IsOneRequestWithItsLetterAndNoWordsInTheLog()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync(Page(id));
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => browser.PostAsync(page, [], button: "send")));
        Assert.All([.. answers, await browser.PostAsync(page, [], button: "send")], answer => answer.Expect(HttpStatusCode.Redirect));

        var file = await app.BoardFileAsync(id);
        var (request, items) = Assert.Single(file.Supplements);
        Assert.Equal((CaseStatus.SupplementRequested, Usual, Usual, 1, 2), (file.Row.Status, file.Board.AnswerBy, request.Deadline, request.OnVersion, items.Count));
        var log = await app.LogAsync(id);
        Assert.Null(log.Break);
        var sent = Assert.Single(log.Events, item => item.Kind == EventKinds.SupplementAsked);
        Assert.DoesNotContain("Visa", string.Concat(log.Events.Select(item => item.Detail)), StringComparison.Ordinal);
        BoardWorld.Holds("2026-12-14", sent.Detail);

        var officer = await (await browser.GetAsync($"/arenden/{id}/brev/1.pdf")).Expect(HttpStatusCode.OK).Response.Content.ReadAsByteArrayAsync();
        var applicant = await (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/brev/1.pdf")).Expect(HttpStatusCode.OK).Response.Content.ReadAsByteArrayAsync();
        Assert.Equal("%PDF", Encoding.ASCII.GetString(officer, 0, 4));
        Assert.Equal(officer, applicant);
        Assert.Equal(1, await DocumentsAsync(id));
    }

    [Theory]
    [InlineData("23", "11", "2026")]
    [InlineData("24", "12", "2026")]
    [InlineData("12", "12", "2026")]
    [InlineData("31", "2", "2027")]
    [InlineData("14", "12", "2062")]
    public async Task Send_DeadlineThatIsNoWorkingDayAhead_IsAskedForAgain(string day, string month, string year)
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var refused = await browser.PostAsync(await browser.GetAsync(Page(id)), new() { ["Input.Deadline.Day"] = day, ["Input.Deadline.Month"] = month, ["Input.Deadline.Year"] = year }, button: "send");
        Assert.Equal(["Input_Deadline"], refused.Expect(HttpStatusCode.BadRequest).ErrorLinks);
        Assert.Empty((await app.BoardFileAsync(id)).Supplements);
    }

    [Fact]
    public async Task Send_EmptyItemOrNone_IsAskedFor()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync(Page(id));
        Assert.Equal(["Input_Items_1__Question"], (await browser.PostAsync(page, new() { ["Input.Items[1].Question"] = " " }, button: "send")).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        var none = await browser.PostAsync(await browser.PostAsync(page, [], button: "drop:1"), [], button: "drop:0");
        Assert.Equal(["Input_Items"], (await browser.PostAsync(none, [], button: "send")).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        (await browser.PostAsync(page, new() { ["Input.Items[0].CheckId"] = "no-such-check" }, button: "send")).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Send_AColleagueHasAsked_IsRefusedWithBothRequests()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var (mine, theirs) = (await browser.GetAsync(Page(id)), await browser.GetAsync(Page(id)));
        (await browser.PostAsync(theirs, [], button: "send")).Expect(HttpStatusCode.Redirect);
        var refused = (await browser.PostAsync(mine, new() { ["Input.Items[0].Question"] = "Min egen fråga" }, button: "send")).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("En kollega har redan begärt komplettering", refused.MainText());
        BoardWorld.Holds("Min egen fråga", refused.MainText());
        BoardWorld.Holds("Visa kvällarna.", refused.Document.QuerySelector("#request-1")!.ParentElement!.TextContent);
        Assert.Single((await app.BoardFileAsync(id)).Supplements);
    }

    [Fact]
    public async Task Send_ANewVersionHasCome_KeepsWhatWasTypedAndCanBeSentAgain()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var old = await browser.GetAsync(Page(id));
        await app.MoveAsync(id, CaseStatus.SupplementRequested);
        await app.SignAsync(id);
        var refused = (await browser.PostAsync(old, new() { ["Input.Items[0].Question"] = "Min fråga" }, button: "send")).Expect(HttpStatusCode.Conflict);
        Assert.Equal("Min fråga", refused.Field("Input.Items[0].Question"));
        Assert.NotNull(refused.Document.QuerySelector($"a[href='/inkorg/{id}/andringar/2']"));
        (await browser.PostAsync(refused, [], button: "send")).Expect(HttpStatusCode.Redirect);
        Assert.Equal(2, Assert.Single((await app.BoardFileAsync(id)).Supplements).Request.OnVersion);
    }

    [Fact]
    public async Task Send_Decided_IsRefusedWithWhatWasTyped()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var old = await browser.GetAsync(Page(id));
        await app.MoveAsync(id, CaseStatus.Decided, DecisionOutcome.Refused);
        var refused = (await browser.PostAsync(old, new() { ["Input.Items[0].Question"] = "För sent" }, button: "send")).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("För sent", refused.MainText());
        Assert.Empty((await app.BoardFileAsync(id)).Supplements);
    }

    [Fact]
    public async Task Send_LetterThatCannotBeMade_DoesNotLoseTheRequest()
    {
        var id = await app.MarkedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        (await browser.PostAsync(await browser.GetAsync(Page(id)), new() { ["Input.Items[0].Question"] = "Vad är 広場?" }, button: "send")).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.SupplementRequested, (await app.BoardFileAsync(id)).Row.Status);
        (await browser.GetAsync($"/arenden/{id}/brev/1.pdf")).Expect(HttpStatusCode.UnprocessableEntity);
        (await browser.GetAsync($"/arenden/{id}/brev/2.pdf")).Expect(HttpStatusCode.NotFound);
    }

    private async Task<int> DocumentsAsync(Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().BoardDocuments.CountAsync(item => item.CaseId == id);
    }
}
