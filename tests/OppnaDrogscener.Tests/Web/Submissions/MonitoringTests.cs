using System.Net;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Review;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Submissions;

/// <summary>What the applicant notes after a decision or an adoption.</summary>
public sealed class MonitoringTests(WebAppFixture app)
{
    [Fact]
    public async Task Permit_StartedAndEnded_GoesThroughItsStatuses()
    {
        var id = await app.SubmittedAsync();
        var typed = BoardWorld.Typed("partly-granted");
        (typed["Input.From.Day"], typed["Input.From.Month"], typed["Input.From.Year"]) = ("", "", "");
        (typed["Input.Until.Day"], typed["Input.Until.Month"], typed["Input.Until.Year"]) = ("31", "12", "2027");
        await app.ProposeAsync(id, typed);
        await app.DecideAsync(id);
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var page = (await browser.GetAsync($"/arenden/{id}/bevakning")).Expect(HttpStatusCode.OK);
        BoardWorld.Holds("31 december 2027", page.MainText());
        var start = $"/arenden/{id}/bevakning?handler=Start";
        Assert.Equal(["Day"], (await browser.PostFormAsync(page, start, Day("22", "11", "2026"))).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        Assert.Equal(["Day"], (await browser.PostFormAsync(page, start, Day("24", "11", "2026"))).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        (await browser.PostFormAsync(page, start, Day("23", "11", "2026"))).Expect(HttpStatusCode.Redirect);
        (await browser.PostFormAsync(page, start, Day("23", "11", "2026"))).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.Active, (await app.LoadAsync(id)).Row.Status);

        page = (await browser.GetAsync($"/arenden/{id}/bevakning")).Expect(HttpStatusCode.OK);
        var end = Day("23", "11", "2026");
        Assert.Equal(["Reason"], (await browser.PostFormAsync(page, $"/arenden/{id}/bevakning?handler=End", end)).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        end["Reason"] = "Platsen är lugn.";
        (await browser.PostFormAsync(page, $"/arenden/{id}/bevakning?handler=End", end)).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.Ended, (await app.LoadAsync(id)).Row.Status);
        Assert.Equal([EventKinds.MonitoringStarted, EventKinds.MonitoringEnded], (await app.EventsAsync(id)).TakeLast(2));
    }

    [Fact]
    public async Task Refusal_CannotBeStarted()
    {
        var id = await app.SubmittedAsync();
        await app.ProposeAsync(id, BoardWorld.Typed("refused"));
        await app.DecideAsync(id);
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var page = (await browser.GetAsync($"/arenden/{id}/bevakning")).Expect(HttpStatusCode.OK);
        Assert.Null(page.Document.QuerySelector("main form"));
        var token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await browser.PostFieldsAsync($"/arenden/{id}/bevakning?handler=Start", [.. Day("23", "11", "2026"), KeyValuePair.Create("__RequestVerificationToken", token)])).Expect(HttpStatusCode.Conflict);
        Assert.Equal(CaseStatus.Decided, (await app.LoadAsync(id)).Row.Status);
    }

    [Fact]
    public async Task Assessment_AdoptedStartedAndEnded_MustBeKeptFiveYears()
    {
        var id = await app.StoreAsync(TestCases.Draft("bedomning-2025"));
        await app.SignAsync(id);
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var page = await browser.GetAsync($"/arenden/{id}/bevakning");
        (await browser.PostFormAsync(page, $"/arenden/{id}/bevakning?handler=Start", Day("23", "11", "2026"))).Expect(HttpStatusCode.Redirect);
        page = await browser.GetAsync($"/arenden/{id}/bevakning");
        var end = Day("23", "11", "2026");
        end["Reason"] = "Klart.";
        (await browser.PostFormAsync(page, $"/arenden/{id}/bevakning?handler=End", end)).Expect(HttpStatusCode.Redirect);
        var ended = (await browser.GetAsync($"/arenden/{id}/bevakning")).Expect(HttpStatusCode.OK);
        BoardWorld.Holds("23 november 2031", ended.MainText());
        var token = ended.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fields = new Dictionary<string, string> { ["What"] = "Allt", ["Basis"] = "Plan 7", ["__RequestVerificationToken"] = token };
        (await browser.PostFieldsAsync($"/arenden/{id}/bevakning?handler=Dispose", fields)).Expect(HttpStatusCode.Conflict);
        Assert.Equal(CaseStatus.Ended, (await app.LoadAsync(id)).Row.Status);
    }

    [Fact]
    public async Task FiledElsewhere_NotedFirstAndDecidedLater_IsDecidedAndASecondPageIsTold()
    {
        var draft = TestCases.Draft("torg-lulea");
        var id = await app.StoreAsync(draft with { Regime = Tests.Support.Desk.Of.Templates.Regimes[RegimeKey.Kbl2018], LawDate = new DateOnly(2019, 3, 1), File = draft.File with { Regime = RegimeKey.Kbl2018, LawDate = new DateOnly(2019, 3, 1) } });
        await app.SignAsync(id);
        Assert.Equal(CaseStatus.FiledElsewhere, (await app.LoadAsync(id)).Row.Status);
        var browser = await app.SignedInAsync(BoardWorld.Submitter);
        var action = $"/arenden/{id}/besked";
        var page = (await browser.GetAsync(action)).Expect(HttpStatusCode.OK);
        Assert.Equal(["Input_FiledOn"], (await browser.PostFieldsAsync(action, BoardWorld.Fields(page, action, []))).Expect(HttpStatusCode.BadRequest).ErrorLinks);
        var filed = new Dictionary<string, string> { ["Input.FiledOn.Day"] = "2", ["Input.FiledOn.Month"] = "3", ["Input.FiledOn.Year"] = "2026", ["Input.Diary"] = "DI-2019-1" };
        (await browser.PostFieldsAsync(action, BoardWorld.Fields(page, action, filed))).Expect(HttpStatusCode.Redirect);
        Assert.Equal(CaseStatus.FiledElsewhere, (await app.LoadAsync(id)).Row.Status);

        filed["Input.Note"] = "Min gamla sida.";
        var refused = (await browser.PostFieldsAsync(action, BoardWorld.Fields(page, action, filed))).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("DI-2019-1", refused.MainText());
        BoardWorld.Holds("Min gamla sida.", refused.Text);

        page = await browser.GetAsync(action);
        var decided = new Dictionary<string, string> { ["Input.Outcome"] = "granted", ["Input.DecidedOn.Day"] = "1", ["Input.DecidedOn.Month"] = "6", ["Input.DecidedOn.Year"] = "2026" };
        (await browser.PostFieldsAsync(action, BoardWorld.Fields(page, action, decided))).Expect(HttpStatusCode.Redirect);
        Assert.Equal((CaseStatus.Decided, DecisionOutcome.Granted), ((await app.LoadAsync(id)).Row.Status, (await app.LoadAsync(id)).Row.Outcome));
        BoardWorld.Holds("1 juni 2026", (await browser.GetAsync($"/arenden/{id}")).MainText());
    }

    private static Dictionary<string, string> Day(string day, string month, string year) => new() { ["Day.Day"] = day, ["Day.Month"] = month, ["Day.Year"] = year };
}
