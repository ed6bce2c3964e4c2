using System.Net;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps;

/// <summary>The same questions asked of every step that is found.</summary>
public sealed class StepTests(WebAppFixture app)
{
    public static TheoryData<string> Steps => [.. TestCases.Steps.All.Select(step => step.Id)];

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Get_NotSignedIn_LeadsToSignIn(string id)
    {
        var (_, address) = await CaseWithAsync(id);
        var answer = (await app.Anonymous().GetAsync(address)).Expect(HttpStatusCode.Redirect);
        Assert.Contains("/logga-in", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task GetAndPost_CaseOfAnotherOrganisation_NotFound(string id)
    {
        var (_, address) = await CaseWithAsync(id);
        var mine = await app.SignedInAsync();
        var page = (await mine.GetAsync(address)).Expect(HttpStatusCode.OK);
        var stranger = await app.SignedInAsync(WebAppFixture.OtherDrafter);
        var own = await stranger.GetAsync("/arenden/ny");
        var token = own.Field("__RequestVerificationToken");

        (await stranger.GetAsync(address)).Expect(HttpStatusCode.NotFound);
        (await stranger.PostAsync(page, new() { ["__RequestVerificationToken"] = token }, address)).Expect(HttpStatusCode.NotFound);
        (await stranger.PostAsync(page, new() { ["__RequestVerificationToken"] = token }, address + "?handler=Autosave")).Expect(HttpStatusCode.NotFound);
        (await stranger.GetAsync(address + "?handler=Panel")).Expect(HttpStatusCode.NotFound);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Get_RoleThatDoesNotDraft_Forbidden(string id)
    {
        var (_, address) = await CaseWithAsync(id);
        (await (await app.SignedInAsync(WebAppFixture.Lawyer)).GetAsync(address)).Expect(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Get_SavedFacts_StandInTheFields(string id)
    {
        var (caseId, address) = await CaseWithAsync(id);
        var page = (await (await app.SignedInAsync()).GetAsync(address)).Expect(HttpStatusCode.OK);
        Assert.Empty(page.ErrorLinks);
        var sent = Browser.Filled(page, []).ToLookup(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var (name, value) in StepProbe.Of(id).Typed((await app.LoadAsync(caseId)).View))
        {
            Assert.True(value.Length == 0 || sent.Any(field => StepProbe.SameField(field.Key, "Input." + name) && field.Contains(value)), $"{name}: {value}");
        }
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Post_NothingAnswered_TellsEveryErrorInFieldOrder(string id)
    {
        var draft = TestCases.Empty(StepProbe.Of(id).Kind);
        var address = StepRouter.Address(await app.StoreAsync(draft), StepProbe.Of(id).Step);
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(address);
        var answer = await browser.PostAsync(page, [], button: "next");
        if (!StepProbe.Of(id).Asks(draft))
        {
            answer.Expect(HttpStatusCode.Redirect);
            return;
        }

        answer.Expect(HttpStatusCode.BadRequest);
        Assert.StartsWith("Fel:", answer.Document.Title!, StringComparison.Ordinal);
        Assert.NotEmpty(answer.ErrorLinks);
        var ids = answer.Form.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var places = answer.ErrorLinks.Select(link => ids.IndexOf(link)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Post_SampleAsItStands_GoesOnAndChangesNothing(string id)
    {
        var (caseId, address) = await CaseWithAsync(id);
        var before = await app.LoadAsync(caseId);
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync(address), [], button: "next")).Expect(HttpStatusCode.Redirect);

        var after = await app.LoadAsync(caseId);
        Assert.Equal(FactParts.ToJson(before.File.Facts).ToJsonString(), FactParts.ToJson(after.File.Facts).ToJsonString());
        var next = new StepRouter(TestCases.Steps).Next(StepProbe.Of(id).Step, after.View.Kind);
        Assert.Equal(next is null ? StepRouter.Overview(caseId) : StepRouter.Address(caseId, next), answer.Location);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Autosave_Twice_NoContentWithVersion(string id)
    {
        var (caseId, address) = await CaseWithAsync(id);
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(address);
        var first = (await browser.PostAsync(page, [], address + "?handler=Autosave")).Expect(HttpStatusCode.NoContent);
        var version = first.Response.Headers.GetValues("X-Row-Version").Single();
        Assert.Equal((await app.LoadAsync(caseId)).VersionOf(id), int.Parse(version, System.Globalization.CultureInfo.InvariantCulture));
        (await browser.PostAsync(page, new() { ["Version"] = version }, address + "?handler=Autosave")).Expect(HttpStatusCode.NoContent);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Post_OldVersion_ConflictThatKeepsBoth(string id)
    {
        var probe = StepProbe.Of(id);
        var (caseId, address) = await CaseWithAsync(id);
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(address);
        if (StepProbe.FreeField(page) is not { } field)
        {
            return;
        }

        (await browser.PostAsync(page, new() { [field] = "Den första" }, button: "overview")).Expect(HttpStatusCode.Redirect);
        var answer = (await browser.PostAsync(page, new() { [field] = "Den andra" }, button: "next")).Expect(HttpStatusCode.Conflict);
        Assert.Contains("Den första", answer.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Den andra", answer.Document.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(probe.Typed((await app.LoadAsync(caseId)).View), typed => typed.Value == "Den första");

        (await browser.PostAsync(answer, [], button: "stay")).Expect(HttpStatusCode.Redirect);
        Assert.Contains(probe.Typed((await app.LoadAsync(caseId)).View), typed => typed.Value == "Den andra");
        (await browser.PostAsync(page, new() { [field] = "Den tredje" }, address + "?handler=Autosave")).Expect(HttpStatusCode.Conflict);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Get_English_EverythingOursIsEnglish(string id)
    {
        var (_, address) = await CaseWithAsync(id);
        var browser = await app.SignedInAsync();
        browser.Cookies.Add(new Cookie("sprak", "en", "/", "localhost"));
        var page = (await browser.GetAsync(address)).Expect(HttpStatusCode.OK);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal(StepProbe.Of(id).EnglishTitle, page.Heading);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Get_AnyCase_EveryFieldHasALabelAndIdsAreUnique(string id)
    {
        var (_, address) = await CaseWithAsync(id);
        var page = (await (await app.SignedInAsync()).GetAsync(address)).Expect(HttpStatusCode.OK);
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var field in page.Form.QuerySelectorAll("input:not([type=hidden]), select, textarea"))
        {
            Assert.True(field.HasAttribute("aria-label") || page.Document.QuerySelector($"label[for='{field.Id}']") is not null, field.OuterHtml);
        }

        Assert.DoesNotContain(page.Document.QuerySelectorAll("*"), element => element.HasAttribute("style"));
    }

    private async Task<(Guid CaseId, string Address)> CaseWithAsync(string id)
    {
        var probe = StepProbe.Of(id);
        var caseId = await app.StoreAsync(probe.Sample);
        return (caseId, StepRouter.Address(caseId, probe.Step));
    }
}
