using System.Net;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>Nothing typed is ever lost.</summary>
public sealed class LostAnswersTests(WebAppFixture app)
{
    private const string Typed = "Ett svar som inte får försvinna åäö";

    [Fact]
    public async Task Post_SignInExpired_AnswersAreSavedAfterSigningIn()
    {
        var (id, address) = await CaseAsync();
        var page = await (await app.SignedInAsync()).GetAsync(address);
        var expired = app.Anonymous();
        var fields = Browser.Filled(page, new() { ["Input.Address"] = Typed }, "overview");
        var refused = (await expired.PostFieldsAsync(address, fields)).Expect(HttpStatusCode.Unauthorized);
        Assert.Contains(Typed, refused.Text, StringComparison.Ordinal);

        var signedIn = (await expired.PostAsync(refused, new() { ["Email"] = WebAppFixture.Drafter, ["Password"] = WebAppFixture.Password })).Expect(HttpStatusCode.OK);
        (await expired.PostAsync(signedIn, [])).Expect(HttpStatusCode.Redirect);
        Assert.Equal(Typed, (await app.LoadAsync(id)).File.Facts.Place!.Address);
    }

    [Fact]
    public async Task Post_SignInExpiredAndWrongPassword_AnswersAreStillCarried()
    {
        var (_, address) = await CaseAsync();
        var page = await (await app.SignedInAsync()).GetAsync(address);
        var expired = app.Anonymous();
        var refused = await expired.PostFieldsAsync(address, Browser.Filled(page, new() { ["Input.Address"] = Typed }, "overview"));
        var again = (await expired.PostAsync(refused, new() { ["Email"] = "okand@lulea.example", ["Password"] = "fel" })).Expect(HttpStatusCode.BadRequest);
        Assert.NotEmpty(again.Field("Kept"));
    }

    [Fact]
    public async Task Post_WithoutToken_400KeepsAnswersAndSendsAgain()
    {
        var (id, address) = await CaseAsync();
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync(address);
        var refused = (await browser.PostAsync(page, new() { ["Input.Address"] = Typed, ["__RequestVerificationToken"] = null }, button: "overview")).Expect(HttpStatusCode.BadRequest);
        Assert.Contains(Typed, refused.Document.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        (await browser.PostAsync(refused, [])).Expect(HttpStatusCode.Redirect);
        Assert.Equal(Typed, (await app.LoadAsync(id)).File.Facts.Place!.Address);
    }

    [Fact]
    public async Task Post_WithoutTokenFromAnotherSite_CannotBeSentAgain()
    {
        var (_, address) = await CaseAsync();
        var browser = await app.SignedInAsync();
        var refused = (await browser.PostFieldsAsync(address, [KeyValuePair.Create("Input.Address", Typed)], "https://annan.example")).Expect(HttpStatusCode.BadRequest);
        Assert.Null(refused.Document.QuerySelector("main form"));
        Assert.DoesNotContain(Typed, refused.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.DecisionDecidedOn.Day", "5/1 2027")]
    [InlineData("Input.DecisionDecidedOn.Month", "februari")]
    [InlineData("Input.OrganisationNumber", "12345")]
    [InlineData("Input.ContactEmail", "inte en adress")]
    public async Task Post_NotUnderstood_StandsAsTypedAndIsNoFact(string field, string typed)
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var address = StepRouter.Address(id, TestCases.Steps.All[0]);
        var browser = await app.SignedInAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync(address), new() { [field] = typed }, button: "next")).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(typed, answer.Field(field));

        (await browser.PostAsync(answer, [], button: "overview")).Expect(HttpStatusCode.Redirect);
        var later = await browser.GetAsync(address);
        Assert.Equal(typed, later.Field(field));
        Assert.Single(later.ErrorLinks);
        Assert.DoesNotContain(typed, (await app.LoadAsync(id)).File.Facts.Applicant!.ToString(), StringComparison.Ordinal);
        Assert.Equal(StepState.ToBeCorrected, (await app.LoadAsync(id)).StateOf(TestCases.Steps.All[0]));
    }

    [Fact]
    public async Task Post_ControlCharactersAndDecomposedLetters_AreCleaned()
    {
        var (id, address) = await CaseAsync();
        var browser = await app.SignedInAsync();
        (await browser.PostAsync(await browser.GetAsync(address), new() { ["Input.Address"] = "A\u030Angstro\u0308msgatan\u0007 1 " }, button: "overview")).Expect(HttpStatusCode.Redirect);
        Assert.Equal("Ångströmsgatan 1", (await app.LoadAsync(id)).File.Facts.Place!.Address);
    }

    [Fact]
    public async Task Post_TextTooLong_IsKeptWithAnError()
    {
        var (id, address) = await CaseAsync();
        var browser = await app.SignedInAsync();
        var text = new string('x', 600);
        var answer = (await browser.PostAsync(await browser.GetAsync(address), new() { ["Input.Address"] = text }, button: "next")).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("Input_Address", answer.ErrorLinks);
        Assert.Equal(text, (await browser.GetAsync(address)).Field("Input.Address"));
        Assert.NotEqual(text, (await app.LoadAsync(id)).File.Facts.Place!.Address);
    }

    [Fact]
    public async Task Autosave_SignedOut_401WithoutPage()
    {
        var (_, address) = await CaseAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, address + "?handler=Autosave") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("X-Requested-With", "fetch");
        var answer = (await app.Anonymous().SendAsync(request)).Expect(HttpStatusCode.Unauthorized);
        Assert.Empty(answer.Text);
    }

    [Fact]
    public async Task Post_TamperedIndicators_AreLeftOut()
    {
        var (id, address) = await CaseAsync();
        var browser = await app.SignedInAsync();
        (await browser.PostAsync(await browser.GetAsync(address), new() { ["Input.Indicators[0].Id"] = "hittepa", ["Input.Indicators[0].Answer"] = "kanske" }, button: "next")).Expect(HttpStatusCode.BadRequest);
        Assert.All((await app.LoadAsync(id)).File.Facts.Place!.Indicators, finding => Assert.NotEqual("hittepa", finding.IndicatorId));
    }

    private async Task<(Guid Id, string Address)> CaseAsync()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        return (id, StepRouter.Address(id, TestCases.Steps.All[1]));
    }
}
