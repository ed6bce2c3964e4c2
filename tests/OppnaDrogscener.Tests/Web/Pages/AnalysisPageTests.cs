using System.Net;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>The crime picture: what it shows, the request to the police, and hours chosen by one click.</summary>
public sealed class AnalysisPageTests(WebAppFixture app)
{
    public static TheoryData<string> Samples => [.. TestCases.Samples];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Page_EverySample_IsShownWithATableForEveryFigure(string sample)
    {
        var page = await PageAsync(await app.StoreAsync(TestCases.Draft(sample)));
        Assert.All(page.Document.QuerySelectorAll("figure svg"), svg => Assert.False(string.IsNullOrWhiteSpace(svg.QuerySelector("desc")?.TextContent)));
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Page_EmptyCase_SaysWhatIsMissingAndOffersTheRequest()
    {
        var id = await app.StoreAsync(TestCases.Empty());
        var page = await PageAsync(id);
        Assert.NotEmpty(page.Document.QuerySelectorAll("ol li a.govuk-link"));
        Assert.Contains("brottskod", page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_EveryLink_LeadsToAFieldOnTheStep()
    {
        var id = await app.StoreAsync(TestCases.Draft("tunt-underlag"));
        var browser = await app.SignedInAsync();
        foreach (var link in (await PageAsync(id)).Document.QuerySelectorAll("section[aria-labelledby=missing] ol a").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var target = (await browser.GetAsync(link)).Expect(HttpStatusCode.OK);
            Assert.NotNull(target.Document.GetElementById(link.Split('#')[1]));
        }
    }

    [Fact]
    public async Task Request_AsFile_NamesPlaceAndPeriodAndAsksForNoNames()
    {
        var id = await app.StoreAsync(TestCases.Draft("tunt-underlag"));
        var file = (await (await app.SignedInAsync()).GetAsync($"{Address(id)}?handler=Request")).Expect(HttpStatusCode.OK);
        var text = await file.Response.Content.ReadAsStringAsync();
        Assert.Equal("text/plain", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("2024-09-01", text, StringComparison.Ordinal);
        Assert.Contains(TestCases.Draft("tunt-underlag").Facts.Place!.Name!, text, StringComparison.Ordinal);
        Assert.Contains("inga namn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stora-torget")]
    [InlineData("bedomning-2025")]
    public async Task Adopt_EveryProposal_BecomesTheHoursAskedForAndNothingElseChanges(string sample)
    {
        var id = await app.StoreAsync(TestCases.Draft(sample));
        var browser = await app.SignedInAsync();
        var page = await PageAsync(id);
        var before = FactParts.ToJson((await app.LoadAsync(id)).File.Facts);
        var token = page.Document.QuerySelectorAll("input[name=window]").Select(input => input.GetAttribute("value")!).First();

        var answer = (await browser.PostAsync(await browser.GetAsync(Address(id)), new() { ["window"] = token }, $"{Address(id)}?handler=Adopt")).Expect(HttpStatusCode.Redirect);

        Assert.Contains("svar=Adopted", answer.Location, StringComparison.Ordinal);
        Assert.NotNull((await browser.GetAsync(answer.Location)).Document.QuerySelector("td .govuk-tag"));
        var draft = await app.LoadAsync(id);
        var after = FactParts.ToJson(draft.File.Facts);
        Assert.Equal(["monitoring"], before.Select(part => part.Key).Union(after.Select(part => part.Key)).Where(key => before[key]?.ToJsonString() != after[key]?.ToJsonString()));
        Assert.Single(draft.File.Facts.Monitoring!.Schedule);
    }

    [Fact]
    public async Task Undo_HoursJustChosen_PutsBackEverythingOnce()
    {
        var id = await app.StoreAsync(TestCases.Draft("stora-torget"));
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(Address(id));
        Assert.Null(page.Document.QuerySelector("form[action$='handler=Undo']"));
        var before = FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString();
        var token = page.Document.QuerySelectorAll("input[name=window]").Select(input => input.GetAttribute("value")!).First();
        var adopted = (await browser.PostAsync(page, new() { ["window"] = token }, $"{Address(id)}?handler=Adopt")).Expect(HttpStatusCode.Redirect);
        Assert.NotEqual(before, FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString());

        var shown = await browser.GetAsync(adopted.Location);
        Assert.NotNull(shown.Document.QuerySelector("form[action$='handler=Undo'] button"));
        var undone = (await browser.PostAsync(shown, [], $"{Address(id)}?handler=Undo")).Expect(HttpStatusCode.Redirect);
        Assert.Contains("svar=Undone", undone.Location, StringComparison.Ordinal);
        Assert.Equal(before, FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString());

        var again = (await browser.PostAsync(shown, [], $"{Address(id)}?handler=Undo")).Expect(HttpStatusCode.Redirect);
        Assert.Contains("svar=Changed", again.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adopt_HoursThatAreNotProposed_ChangeNothing()
    {
        var id = await app.StoreAsync(TestCases.Draft("stora-torget"));
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync(Address(id)), new() { ["window"] = "Week-0-1-3-1" }, $"{Address(id)}?handler=Adopt")).Expect(HttpStatusCode.Redirect);
        Assert.Contains("svar=Changed", answer.Location, StringComparison.Ordinal);
        Assert.Equal(FactParts.ToJson(TestCases.Draft("stora-torget").Facts).ToJsonString(), FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString());
    }

    [Fact]
    public async Task Lawyer_SeesThePictureWithoutButtonsAndLinksToSteps()
    {
        var id = await app.StoreAsync(TestCases.Draft("stora-torget"));
        var page = (await (await app.SignedInAsync(WebAppFixture.Lawyer)).GetAsync(Address(id))).Expect(HttpStatusCode.OK);
        Assert.Empty(page.Document.QuerySelectorAll("input[name=window]"));
        Assert.Empty(page.Document.QuerySelectorAll("section[aria-labelledby=missing] ol a"));
    }

    [Fact]
    public async Task MeasuresStep_CountsAroundTheStart_AreTold()
    {
        var id = await app.StoreAsync(TestCases.Draft("bedomning-2025"));
        var page = (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/atgarder")).Expect(HttpStatusCode.OK);
        Assert.Contains("månader före och efter start", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CrimeStep_LeadsToThePicture()
    {
        var id = await app.StoreAsync(TestCases.Draft("stora-torget"));
        var page = (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/brottsstatistik")).Expect(HttpStatusCode.OK);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='{Address(id)}']"));
    }

    [Fact]
    public async Task Adopt_OtherAnswersOfTheStep_AreNotLost()
    {
        var draft = TestCases.Draft("stora-torget");
        var id = await app.StoreAsync(draft with { File = draft.File with { Facts = draft.Facts with { Monitoring = draft.Facts.Monitoring! with { Schedule = [] } } } });
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(Address(id));
        var inputs = page.Document.QuerySelectorAll("input[name=window]");
        var token = inputs[inputs.Length - 1].GetAttribute("value")!;
        await browser.PostAsync(page, new() { ["window"] = token }, $"{Address(id)}?handler=Adopt");
        var monitoring = (await app.LoadAsync(id)).File.Facts.Monitoring!;
        Assert.Equal(draft.Facts.Monitoring! with { Schedule = [] }, monitoring with { Schedule = [] }, new MonitoringText());
    }

    private sealed class MonitoringText : IEqualityComparer<Monitoring>
    {
        public bool Equals(Monitoring? x, Monitoring? y) => Json(x) == Json(y);

        public int GetHashCode(Monitoring obj) => 0;

        private static string Json(Monitoring? monitoring) => FactParts.ToJson(new CaseFacts { Monitoring = monitoring }).ToJsonString();
    }

    private async Task<Answer> PageAsync(Guid id) => (await (await app.SignedInAsync()).GetAsync(Address(id))).Expect(HttpStatusCode.OK);

    private static string Address(Guid id) => $"/arenden/{id}/brottsstatistik/analys";
}
