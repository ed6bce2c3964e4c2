using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>From the capture to the decision that ends the right to go on, through the pages as an officer uses them.</summary>
public sealed class TemporaryTests(WebAppFixture app)
{
    private const string Chief = "ansvarig@polisen.example";
    private const string Ground = "METODBOK:one-month";

    [Fact]
    public async Task Start_Sample_RunsWithItsClockFrozenDecisionAndCalendar()
    {
        var (browser, id) = await app.CapturedAsync("Starttorget");
        var page = (await browser.GetAsync($"/tillfallig/{id}")).Expect(HttpStatusCode.OK);
        Assert.Contains("tisdag 22 december 2026", page.Document.QuerySelector(".app-clock")!.TextContent, StringComparison.Ordinal);
        var form = new Dictionary<string, string?>();
        var sent = await Task.WhenAll(browser.PostAsync(page, form), browser.PostAsync(page, form));
        Assert.All(sent, answer => Assert.Equal($"/tillfallig/{id}", answer.Expect(HttpStatusCode.Redirect).Location));

        Assert.Equal(CaseStatus.Running, (await app.LoadAsync(id, WebAppFixture.Police)).Row.Status);
        var running = (await browser.GetAsync($"/tillfallig/{id}")).Expect(HttpStatusCode.OK);
        Assert.Contains("30 dagar kvar", running.Document.QuerySelector(".app-clock")!.TextContent, StringComparison.Ordinal);
        (await browser.GetAsync($"/arenden/{id}/version/1/temporary-decision.pdf")).Expect(HttpStatusCode.OK);
        var calendar = (await browser.GetAsync($"/tillfallig/{id}/kalender.ics")).Expect(HttpStatusCode.OK);
        Assert.Contains("DTSTART;VALUE=DATE:20261222\r\n", calendar.Text, StringComparison.Ordinal);
        Assert.Equal(calendar.Text, (await browser.GetAsync($"/tillfallig/{id}/kalender.ics")).Text);
        await using var scope = app.Services.CreateAsyncScope();
        var history = await scope.ServiceProvider.GetRequiredService<CaseLog>().ReadAsync(id);
        Assert.Null(history.Break);
        Assert.Single(history.Events, item => item.Kind == EventKinds.TemporaryStarted);
    }

    [Theory]
    [InlineData("2026-11-24", "har inte kommit")]
    [InlineData("2026-10-23", "gått ut")]
    public async Task Start_OnADayThatIsNotRight_IsRefusedWithTheReason(string day, string reason)
    {
        var (browser, id) = await app.CapturedAsync($"Fel dag {day}", new() { ["Input.Start.Year"] = day[..4], ["Input.Start.Month"] = day[5..7], ["Input.Start.Day"] = day[8..] });
        var page = (await browser.GetAsync($"/tillfallig/{id}")).Expect(HttpStatusCode.OK);
        Assert.Contains(reason, page.Document.QuerySelector(".app-cannot")!.TextContent, StringComparison.Ordinal);
        (await browser.PostAsync(page, [])).Expect(HttpStatusCode.Conflict);
        Assert.Equal(CaseStatus.Draft, (await app.LoadAsync(id, WebAppFixture.Police)).Row.Status);
    }

    [Fact]
    public async Task Start_OnTheLastPossibleDay_Runs()
    {
        var (browser, id) = await app.CapturedAsync("Sista dagen", new() { ["Input.Start.Month"] = "10", ["Input.Start.Day"] = "24" });
        await browser.StartAsync(id);
        Assert.Contains("I dag är sista dagen", (await browser.GetAsync($"/tillfallig/{id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clock_OnEveryPageOfTheCaseAndOfTheApplication_IsThereWithItsCounting()
    {
        var (browser, id) = await app.CapturedAsync("Klocktorget");
        Assert.Contains("tisdag 22 december 2026", ClockOf(await browser.GetAsync($"/arenden/{id}")), StringComparison.Ordinal);
        await browser.StartAsync(id);
        (await browser.PostAsync(await browser.GetAsync($"/tillfallig/{id}"), [], $"/tillfallig/{id}?handler=FollowUp")).Expect(HttpStatusCode.Redirect);
        var application = await FollowUpAsync(id);
        string[] ends = ["", "/plats", "/bevakningen", "/kontroll", "/granska", "/skicka", "/logg", "/kopiera"];
        foreach (var address in ends.Select(end => $"/arenden/{id}{end}").Concat(ends.Select(end => $"/arenden/{application}{end}")).Concat([$"/tillfallig/{id}", $"/tillfallig/{id}/luckor", $"/arenden/{id}/kvitto/1"]))
        {
            var page = (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
            var clock = ClockOf(page);
            foreach (var said in new[] { "30 dagar kvar", "tisdag 22 december 2026", "onsdag 23 december 2026", "Lämna in ansökan senast", "Yttersta dag att lämna in" })
            {
                Assert.True(clock.Contains(said, StringComparison.Ordinal), $"{address} lacks {said}");
            }

            Assert.Contains("1 § lagen (1930:173)", page.Text, StringComparison.Ordinal);
            Assert.Single(page.Document.QuerySelectorAll(".app-clock"));
        }

        var other = await app.SignedInAsync();
        Assert.Empty((await other.GetAsync("/arenden")).Document.QuerySelectorAll(".app-clock"));

        static string ClockOf(Answer page) => page.Document.QuerySelector(".app-clock")?.TextContent ?? "";
    }

    [Fact]
    public async Task Gaps_ApplicationMovedToAnotherPlace_Warns()
    {
        var (browser, id) = await app.CapturedAsync("Varningstorget");
        await browser.StartAsync(id);
        (await browser.PostAsync(await browser.GetAsync($"/tillfallig/{id}"), [], $"/tillfallig/{id}?handler=FollowUp")).Expect(HttpStatusCode.Redirect);
        Assert.DoesNotContain("gäller inte längre samma plats", (await browser.GetAsync($"/tillfallig/{id}/luckor")).Text, StringComparison.Ordinal);
        var place = (await browser.GetAsync($"/arenden/{await FollowUpAsync(id)}/plats")).Expect(HttpStatusCode.OK);
        (await browser.PostAsync(place, new() { ["Input.Name"] = "Någon annanstans", ["Input.Address"] = "Långt bort 9" }, button: "overview")).Expect(HttpStatusCode.Redirect);
        Assert.Contains("gäller inte längre samma plats", (await browser.GetAsync($"/tillfallig/{id}/luckor")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WhileAnotherRunsAtTheSamePlace_IsRefusedAndRightAfterItAsksForWhatIsNew()
    {
        var (browser, first) = await app.CapturedAsync("Samma torg");
        await browser.StartAsync(first);
        var (_, second) = await app.CapturedAsync("SAMMA  torg!");
        var refused = (await browser.GetAsync($"/tillfallig/{second}")).Expect(HttpStatusCode.OK);
        Assert.Contains("pågår redan på samma plats", refused.Text, StringComparison.Ordinal);
        (await browser.PostAsync(refused, [])).Expect(HttpStatusCode.Conflict);

        (await browser.PostAsync(await browser.GetAsync($"/tillfallig/{first}"), [], $"/tillfallig/{first}?handler=Stop")).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.Stopped, (await app.LoadAsync(first, WebAppFixture.Police)).Row.Status);
        var asked = await browser.GetAsync($"/tillfallig/{second}");
        Assert.Contains("NewFacts", (await browser.PostAsync(asked, [])).Expect(HttpStatusCode.Conflict).ErrorLinks);
        (await browser.PostAsync(asked, new() { ["NewFacts"] = "Ny skjutning 23 november" })).Expect(HttpStatusCode.Redirect);
        var frozen = (await app.LoadAsync(second, WebAppFixture.Police)).View.Facts.Temporary!;
        Assert.Equal("Ny skjutning 23 november", Assert.Single(frozen.EarlierPeriods).NewFacts);
    }

    [Fact]
    public async Task Note_OffAndOn_IsLoggedOnceEach()
    {
        var (browser, id) = await app.CapturedAsync("Pausplatsen");
        await browser.StartAsync(id);
        foreach (var on in new[] { "no", "no", "yes" })
        {
            (await browser.PostAsync(await browser.GetAsync($"/tillfallig/{id}"), new() { ["on"] = on }, $"/tillfallig/{id}?handler=Note")).Expect(HttpStatusCode.Redirect);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var kinds = (await scope.ServiceProvider.GetRequiredService<CaseLog>().ReadAsync(id)).Events.Select(item => item.Kind).ToList();
        Assert.Single(kinds, EventKinds.MonitoringPaused);
        Assert.Single(kinds, EventKinds.MonitoringResumed);
    }

    [Fact]
    public async Task FollowUp_FiledInTimeAndDecided_GoesOnAndEnds()
    {
        var (browser, id) = await app.CapturedAsync("Fortsättningstorget");
        await browser.StartAsync(id);
        var page = await browser.GetAsync($"/tillfallig/{id}");
        var made = await Task.WhenAll(browser.PostAsync(page, [], $"/tillfallig/{id}?handler=FollowUp"), browser.PostAsync(page, [], $"/tillfallig/{id}?handler=FollowUp"));
        Assert.All(made, answer => Assert.Equal($"/tillfallig/{id}/luckor", answer.Expect(HttpStatusCode.Redirect).Location));
        var application = await FollowUpAsync(id);
        var gaps = (await browser.GetAsync($"/tillfallig/{id}/luckor")).Expect(HttpStatusCode.OK);
        Assert.NotEmpty(gaps.Document.QuerySelectorAll($".app-gap a[href^='/arenden/{application}/']"));
        Assert.Equal(CaseKind.PermitApplication, (await app.LoadAsync(application, WebAppFixture.Police)).Row.Kind);

        var chief = await app.SignedInAsync(Chief);
        (await chief.PostAsync((await chief.GetAsync($"/arenden/{application}/skicka")).Expect(HttpStatusCode.OK), new() { ["Input.Confirmed"] = "read" })).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.ContinuesPendingDecision, (await app.LoadAsync(id, WebAppFixture.Police)).Row.Status);
        Assert.Contains("Får fortgå tills ansökan har prövats", (await browser.GetAsync($"/tillfallig/{id}")).Text, StringComparison.Ordinal);

        await app.MoveAsync(application, CaseStatus.Decided, DecisionOutcome.Dismissed);
        Assert.Equal(CaseStatus.Stopped, (await app.LoadAsync(id, WebAppFixture.Police)).Row.Status);
    }

    private async Task<Guid> FollowUpAsync(Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<AppDbContext>().TemporaryPeriods.SingleAsync(item => item.CaseId == id)).FollowUpId!.Value;
    }
}
