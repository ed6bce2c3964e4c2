using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Review;
using Xunit;
using static OppnaDrogscener.Tests.Web.Review.SupplementWorld;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class SupplementAnswerTests(WebAppFixture app)
{
    [Fact]
    public async Task Overview_Asked_SaysWhatByWhenAndHowFar()
    {
        var id = await app.AskedAsync();
        var browser = await app.SignedInAsync();
        (await browser.AnswerAsync(id, (1, "Se steget."))).Expect(HttpStatusCode.Redirect);
        var banner = (await browser.GetAsync($"/arenden/{id}")).Document.QuerySelector("[aria-labelledby=asked]")!;
        BoardWorld.Holds("Länsstyrelsen i Norrbottens län begär komplettering", banner.TextContent);
        BoardWorld.Holds("14 december 2026. Det är 21 dagar kvar", banner.TextContent);
        BoardWorld.Holds("1 av 2 punkter besvarade", banner.TextContent);
        Assert.NotNull(banner.QuerySelector($"a[href='/arenden/{id}/brev/1.pdf']"));
    }

    [Fact]
    public async Task Answer_Item_LeadsToTheStepOfItsCheckWhoseFactsAreOpen()
    {
        var id = await app.AskedAsync();
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(Answers(id));
        Assert.NotNull(page.Document.QuerySelector($"main a[href='/arenden/{id}/brottsstatistik']"));
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/plats"), new() { ["Input.Name"] = "Torget, kompletterat" }, button: "overview")).Expect(HttpStatusCode.Redirect);
        Assert.Equal("Torget, kompletterat", (await app.LoadAsync(id)).View.Facts.Place!.Name);
    }

    [Fact]
    public async Task Answer_NotSigned_IsNotSeenByTheBoard()
    {
        var id = await app.AskedAsync();
        (await (await app.SignedInAsync()).AnswerAsync(id, (1, "Ett utkast"))).Expect(HttpStatusCode.Redirect);
        var officer = await app.SignedInAsync(BoardWorld.Reviewer);
        foreach (var address in new[] { $"/inkorg/{id}", Page(id) })
        {
            Assert.DoesNotContain("Ett utkast", (await officer.GetAsync(address)).Expect(HttpStatusCode.OK).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Ett utkast", string.Concat((await app.LogAsync(id)).Events.Select(item => item.Detail)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sign_ItemWithoutAnswer_IsAskedForFirst()
    {
        var id = await app.AskedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        (await browser.AnswerAsync(id, (2, "Går inte att lämna: uppgiften finns inte."))).Expect(HttpStatusCode.Redirect);
        var page = (await browser.GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK);
        Assert.Null(page.Document.QuerySelector("main form"));
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Answers(id)}']"));
    }

    [Fact]
    public async Task Sign_AllAnswered_ReachesTheBoardWithQuestionsAndAnswersTogether()
    {
        var id = await app.AskedAsync();
        (await (await app.SignedInAsync()).AnswerAsync(id, (1, "Svar ett"), (2, "Svar två"))).Expect(HttpStatusCode.Redirect);
        await app.SignAsync(id);

        var file = await app.BoardFileAsync(id);
        var (request, items) = Assert.Single(file.Supplements);
        Assert.Equal((CaseStatus.Submitted, (DateOnly?)null, 2, 2), (file.Row.Status, file.Board.AnswerBy, request.AnsweredVersion, file.Latest.Number));
        Assert.NotNull(file.Board.AnsweredAt);
        var told = Assert.Single((await app.LogAsync(id)).Events, item => item.Kind == EventKinds.Supplemented).Detail;
        BoardWorld.Holds(SupplementAnswers.HashOf(items), told);

        var officer = await app.SignedInAsync(BoardWorld.Reviewer);
        var received = (await officer.GetAsync($"/inkorg/{id}")).Expect(HttpStatusCode.OK);
        var row = received.Document.QuerySelectorAll("section[aria-labelledby=request-1] tbody tr")[0].TextContent;
        BoardWorld.Holds("Svar ett", row);
        Assert.NotNull(received.Document.QuerySelector($"a[href='/inkorg/{id}/andringar/2']"));
        var inbox = await officer.GetAsync($"/inkorg?visa=answered&sok={Uri.EscapeDataString(file.Board.Diary)}");
        BoardWorld.Holds("Svar har kommit", inbox.MainText());
    }

    [Fact]
    public async Task Sign_AnswerChangedSinceThePageWasShown_IsRefused()
    {
        var id = await app.AskedAsync();
        var (signer, drafter) = (await app.SignedInAsync(BoardWorld.Submitter), await app.SignedInAsync());
        (await drafter.AnswerAsync(id, (1, "Svar ett"), (2, "Svar två"))).Expect(HttpStatusCode.Redirect);
        var page = await signer.GetAsync($"/arenden/{id}/skicka");
        BoardWorld.Holds("Svar två", page.MainText());
        (await drafter.AnswerAsync(id, (2, "Något annat"))).Expect(HttpStatusCode.Redirect);
        (await signer.PostAsync(page, new() { ["Input.Confirmed"] = "read" })).Expect(HttpStatusCode.Conflict);
        Assert.Equal(CaseStatus.SupplementRequested, (await app.BoardFileAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Answer_ByTwoAtOnce_TheSecondSeesBothAndChoosesAndTheRestIsSaved()
    {
        var id = await app.AskedAsync();
        var (first, second) = (await app.SignedInAsync(), await app.SignedInAsync(BoardWorld.Submitter));
        var old = await second.GetAsync(Answers(id));
        (await first.AnswerAsync(id, (1, "Hannas svar"))).Expect(HttpStatusCode.Redirect);
        var refused = (await second.PostAsync(old, FieldsOf((1, "Anders svar"), (2, "Åtgärderna")))).Expect(HttpStatusCode.Conflict);
        var both = refused.Document.QuerySelector("section[aria-labelledby=collision]")!;
        BoardWorld.Holds("Hannas svar", both.TextContent);
        BoardWorld.Holds("Anders svar", both.TextContent);
        Assert.Equal(["Hannas svar", "Åtgärderna"], await AnswersAsync(id));

        var mine = both.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!));
        (await second.PostFieldsAsync(Answers(id), mine)).Expect(HttpStatusCode.Redirect);
        Assert.Equal(["Anders svar", "Åtgärderna"], await AnswersAsync(id));
    }

    [Theory]
    [InlineData(CaseStatus.Decided)]
    [InlineData(CaseStatus.Submitted)]
    public async Task Answer_TheCaseHasLeft_IsRefusedWithWhatWasTyped(CaseStatus left)
    {
        var id = await app.AskedAsync();
        var (browser, colleague) = (await app.SignedInAsync(), await app.SignedInAsync(BoardWorld.Submitter));
        var old = await browser.GetAsync(Answers(id));
        if (left == CaseStatus.Decided)
        {
            await app.MoveAsync(id, CaseStatus.Decided, DecisionOutcome.Dismissed);
        }
        else
        {
            (await colleague.AnswerAsync(id, (1, "Svar ett"), (2, "Svar två"))).Expect(HttpStatusCode.Redirect);
            await app.SignAsync(id);
        }

        var refused = (await browser.PostAsync(old, FieldsOf((1, "För sent skrivet")))).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("För sent skrivet", refused.MainText());
        Assert.Null(refused.Document.QuerySelector("main form"));
        Assert.DoesNotContain("För sent skrivet", await AnswersAsync(id));
    }

    [Fact]
    public async Task Withdraw_WhileAsked_ClosesTheRequest()
    {
        var id = await app.AskedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var old = await browser.GetAsync(Answers(id));
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/aterkalla"), new() { ["Reason"] = "Behövs inte" })).Expect(HttpStatusCode.Redirect);
        (await browser.PostAsync(old, FieldsOf((1, "Svar")))).Expect(HttpStatusCode.Conflict);
        Assert.Null((await browser.GetAsync($"/arenden/{id}")).Document.QuerySelector("[aria-labelledby=asked]"));
        Assert.Equal([null, null], await AnswersAsync(id));
    }

    [Fact]
    public void IsLate_TheDayAfterTheLast_OnlyThen()
    {
        var request = new OppnaDrogscener.Web.Data.Board.SupplementRow { SentName = "", IdempotencyKey = "", Deadline = new DateOnly(2026, 12, 14) };
        Assert.Equal((false, true), (request.IsLate(new DateOnly(2026, 12, 14)), request.IsLate(new DateOnly(2026, 12, 15))));
    }

    private async Task<IReadOnlyList<string?>> AnswersAsync(Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<SupplementAnswers>().ListAsync(id))[^1].Items.Select(item => item.Answer)];
    }
}
