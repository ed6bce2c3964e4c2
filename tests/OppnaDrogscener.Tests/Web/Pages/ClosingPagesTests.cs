using System.Net;
using AngleSharp.Dom;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Tests.Web.Steps;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>Check, review and documents: what is found, what one click changes, and what goes out.</summary>
public sealed class ClosingPagesTests(WebAppFixture app)
{
    private static readonly string[] Order = ["blocking", "not-met", "unclear", "advice", "met", "not-applicable"];

    public static TheoryData<string> Samples => [.. TestCases.Samples];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Check_Sample_EveryCheckOnceAndWhatToDoFirst(string sample)
    {
        var page = await CheckAsync(await StoreAsync(sample));
        var groups = page.Document.QuerySelectorAll("h2[id^=group-]").Select(heading => heading.Id!["group-".Length..]).ToList();
        Assert.Equal(groups.OrderBy(group => Array.IndexOf(Order, group)), groups);
        Assert.Equal(
            OppnaDrogscener.Domain.Checks.CheckCatalog.All.Select(check => check.Id).Order(StringComparer.Ordinal),
            page.Document.QuerySelectorAll(".app-finding").Select(finding => finding.Id!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Check_LinksToFacts_LeadToAFieldOnTheStep(string sample)
    {
        var id = await StoreAsync(sample);
        await LinksHoldAsync((await CheckAsync(id)).Document.QuerySelectorAll(".app-finding a[href*='#']"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Review_ChangeLinks_LeadToAFieldOnTheStep(string sample)
    {
        var id = await StoreAsync(sample);
        var review = (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/granska")).Expect(HttpStatusCode.OK);
        await LinksHoldAsync(review.Document.QuerySelectorAll(".govuk-summary-list__actions a"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Adopt_EveryRemedyWithAValue_ChangesThatFactAndNoOther(string sample)
    {
        var offered = Forms(await CheckAsync(await StoreAsync(sample)));
        foreach (var (check, token) in offered)
        {
            var id = await StoreAsync(sample);
            var before = FactParts.ToJson((await app.LoadAsync(id)).File.Facts);
            var browser = await app.SignedInAsync();
            var page = await browser.GetAsync($"/arenden/{id}/kontroll");
            var answer = (await browser.PostAsync(page, new() { ["check"] = check, ["token"] = token }, $"/arenden/{id}/kontroll?handler=Adopt")).Expect(HttpStatusCode.Redirect);
            Assert.Contains("svar=Adopted", answer.Location, StringComparison.Ordinal);
            Assert.DoesNotContain((check, token), Forms((await browser.GetAsync(answer.Location)).Expect(HttpStatusCode.OK)));
            var after = FactParts.ToJson((await app.LoadAsync(id)).File.Facts);
            Assert.Single(before.Select(part => part.Key).Union(after.Select(part => part.Key)), key => before[key]?.ToJsonString() != after[key]?.ToJsonString());
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Undo_OfEveryRemedy_PutsEverythingBack(string sample)
    {
        var id = await StoreAsync(sample);
        var before = FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString();
        foreach (var (check, token) in Forms(await CheckAsync(id)))
        {
            var browser = await app.SignedInAsync();
            var page = await browser.GetAsync($"/arenden/{id}/kontroll");
            var adopted = await browser.GetAsync((await browser.PostAsync(page, new() { ["check"] = check, ["token"] = token }, $"/arenden/{id}/kontroll?handler=Adopt")).Location);
            Assert.NotEqual(before, FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString());
            var step = adopted.Document.QuerySelector("form[action$='handler=Undo'] [name=step]")!.GetAttribute("value")!;

            var answer = (await browser.PostAsync(adopted, new() { ["step"] = step }, $"/arenden/{id}/kontroll?handler=Undo")).Expect(HttpStatusCode.Redirect);

            Assert.Contains("svar=Undone", answer.Location, StringComparison.Ordinal);
            Assert.Equal(before, FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString());
            var again = await browser.PostAsync(adopted, new() { ["step"] = step }, $"/arenden/{id}/kontroll?handler=Undo");
            Assert.Contains("svar=Changed", again.Location, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Undo_AfterSomebodyWroteInTheStep_ChangesNothing()
    {
        var id = await StoreAsync("stora-torget");
        var (check, token) = Forms(await CheckAsync(id))[0];
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync($"/arenden/{id}/kontroll");
        var adopted = await browser.GetAsync((await browser.PostAsync(page, new() { ["check"] = check, ["token"] = token }, $"/arenden/{id}/kontroll?handler=Adopt")).Location);
        var step = adopted.Document.QuerySelector("form[action$='handler=Undo'] [name=step]")!.GetAttribute("value")!;
        var owner = TestCases.Steps.For(CaseKind.PermitApplication).Single(item => item.Id == step);
        var form = await browser.GetAsync(StepRouter.Address(id, owner));
        (await browser.PostAsync(form, new() { [StepProbe.FreeField(form)!] = "Nytt svar" }, button: "overview")).Expect(HttpStatusCode.Redirect);
        var written = (await app.LoadAsync(id)).VersionOf(step);

        var answer = await browser.PostAsync(adopted, new() { ["step"] = step }, $"/arenden/{id}/kontroll?handler=Undo");

        Assert.Contains("svar=Changed", answer.Expect(HttpStatusCode.Redirect).Location, StringComparison.Ordinal);
        Assert.Equal(written, (await app.LoadAsync(id)).VersionOf(step));
    }

    [Fact]
    public async Task Adopt_TheCaseHasChangedSinceThePage_ChangesNothing()
    {
        var id = await StoreAsync("stora-torget");
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync($"/arenden/{id}/kontroll");
        var answer = await browser.PostAsync(page, new() { ["token"] = new string('0', 64) }, $"/arenden/{id}/kontroll?handler=Adopt");
        Assert.Contains("svar=Changed", answer.Expect(HttpStatusCode.Redirect).Location, StringComparison.Ordinal);
        Assert.Equal(FactParts.ToJson(TestCases.Draft("stora-torget").Facts).ToJsonString(), FactParts.ToJson((await app.LoadAsync(id)).File.Facts).ToJsonString());
    }

    [Fact]
    public async Task Check_ReaderWhoDoesNotDraft_SeesNoButtonAndIsRefused()
    {
        var id = await StoreAsync("stora-torget");
        var drafter = await CheckAsync(id);
        var lawyer = await app.SignedInAsync(WebAppFixture.Lawyer);
        var page = (await lawyer.GetAsync($"/arenden/{id}/kontroll")).Expect(HttpStatusCode.OK);
        Assert.Empty(Forms(page));
        var token = (await lawyer.GetAsync("/arenden")).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var (check, change) = Forms(drafter)[0];
        (await lawyer.PostFieldsAsync($"/arenden/{id}/kontroll?handler=Adopt", [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("check", check), KeyValuePair.Create("token", change)])).Expect(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Documents_Sample_PreviewHoldsAndPdfHasTheCaseInside(string sample)
    {
        var id = await StoreAsync(sample);
        var browser = await app.SignedInAsync();
        var review = await browser.GetAsync($"/arenden/{id}/granska");
        var previews = review.Document.QuerySelectorAll("main a[href*='/handling/']").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains('?', StringComparison.Ordinal)).Distinct().ToList();
        Assert.NotEmpty(previews);
        foreach (var preview in previews)
        {
            Assert.NotNull((await browser.GetAsync(preview)).Expect(HttpStatusCode.OK).Document.QuerySelector("article h1, article h2"));
            var pdf = await (await browser.GetAsync(preview + "?handler=Pdf")).Expect(HttpStatusCode.OK).Response.Content.ReadAsByteArrayAsync();
            Assert.Equal((await app.LoadAsync(id)).Canonical.ToArray(), EmbeddedCase.Read(pdf).Case);
        }
    }

    [Fact]
    public async Task Documents_CharacterWithoutGlyph_IsNamedAndNothingIsLost()
    {
        var draft = TestCases.Draft("torg-lulea");
        var facts = draft.Facts with { Place = draft.Facts.Place! with { Description = "Torget kallas \u05d0 av de som säljer där." } };
        var id = await app.StoreAsync(draft with { File = draft.File with { Facts = facts } });
        var answer = (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/handling/permit-application?handler=Pdf")).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("U+05D0", answer.Document.QuerySelector(".govuk-error-summary, main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kontroll")]
    [InlineData("granska")]
    [InlineData("handling/permit-application")]
    [InlineData("handling/permit-application?handler=Pdf")]
    [InlineData("case.json")]
    [InlineData("kopiera")]
    public async Task Get_CaseOfAnotherOrganisation_NotFound(string page)
    {
        var id = await StoreAsync("torg-lulea");
        (await (await app.SignedInAsync(WebAppFixture.OtherDrafter)).GetAsync($"/arenden/{id}/{page}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_UnknownDocument_NotFound() =>
        (await (await app.SignedInAsync()).GetAsync($"/arenden/{await StoreAsync("torg-lulea")}/handling/finns-inte")).Expect(HttpStatusCode.NotFound);

    private Task<Guid> StoreAsync(string sample) => app.StoreAsync(TestCases.Draft(sample));

    private async Task<Answer> CheckAsync(Guid id) => (await (await app.SignedInAsync()).GetAsync($"/arenden/{id}/kontroll")).Expect(HttpStatusCode.OK);

    /// <summary>The changes of facts that the page offers by one click.</summary>
    private static List<(string Check, string Token)> Forms(Answer page) => [.. page.Document.QuerySelectorAll("main form[action$='handler=Adopt']")
        .Select(form => (form.QuerySelector("[name=check]")!.GetAttribute("value")!, form.QuerySelector("[name=token]")!.GetAttribute("value")!))];

    private async Task LinksHoldAsync(IEnumerable<IElement> links)
    {
        var browser = await app.SignedInAsync();
        var addresses = links.Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(addresses);
        foreach (var page in addresses.GroupBy(address => address.Split('#')[0]))
        {
            var step = (await browser.GetAsync(page.Key)).Expect(HttpStatusCode.OK);
            Assert.DoesNotContain(page, address => address.Contains('#', StringComparison.Ordinal) && step.Document.GetElementById(address.Split('#')[1]) is null);
        }
    }
}
