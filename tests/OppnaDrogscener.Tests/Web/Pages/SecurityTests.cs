using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Identity;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

public sealed class SecurityTests(WebAppFixture app)
{
    /// <summary>The pages that anyone may see. Everything else needs a sign-in.</summary>
    private static readonly string[] Open = ["fel/{code:int:range(400,599)}", "forsta-administrator", "logga-in", "logga-ut", "om-uppgifterna", "sprak", "tillganglighet", "yttrande/{token}"];

    [Fact]
    public void Endpoints_WithoutSignIn_AreOnlyTheNamed()
    {
        app.CreateClient();
        var open = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(route => !route.StartsWith("lib/", StringComparison.Ordinal) && !route.StartsWith("mark.", StringComparison.Ordinal) && !route.StartsWith("map/", StringComparison.Ordinal));
        Assert.Equal(Open, open.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/arenden")]
    [InlineData("/arenden/ny")]
    [InlineData("/arenden/oppna")]
    [InlineData("/finns-inte")]
    public async Task Get_NotSignedIn_LeadsToSignIn(string address)
    {
        var answer = (await app.Anonymous().GetAsync(address)).Expect(HttpStatusCode.Redirect);
        Assert.Contains("/logga-in", answer.Location, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/logga-in")]
    [InlineData("/tillganglighet")]
    [InlineData("/finns-inte")]
    [InlineData("/arenden/ny")]
    public async Task Headers_EveryPage_KeepsToItself(string address)
    {
        var headers = (await (await app.SignedInAsync()).GetAsync(address)).Response.Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'nonce-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Nonce_TwoRequests_Differs()
    {
        var browser = app.Anonymous();
        var first = (await browser.GetAsync("/logga-in")).Document.QuerySelector("script[nonce]")!.GetAttribute("nonce");
        var second = (await browser.GetAsync("/logga-in")).Document.QuerySelector("script[nonce]")!.GetAttribute("nonce");
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Page_EveryAddressInIt_IsOurOwn()
    {
        var page = await (await app.SignedInAsync()).GetAsync("/");
        var addresses = page.Document.QuerySelectorAll("[src], link[href], form[action]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action"));
        Assert.All(addresses, address => Assert.StartsWith("/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_TenMegabytes_413Page()
    {
        var browser = await app.SignedInAsync();
        var page = await browser.GetAsync("/arenden/ny");
        var answer = (await browser.PostAsync(page, new() { ["Input.Title"] = new string('x', 10_000_000) })).Expect(HttpStatusCode.RequestEntityTooLarge);
        Assert.Equal("Det du skickade är för stort", answer.Heading);
    }

    [Theory]
    [InlineData("/arenden/00000000-0000-0000-0000-000000000000", HttpStatusCode.NotFound)]
    [InlineData("/arenden/00000000-0000-0000-0000-000000000000/plats", HttpStatusCode.NotFound)]
    [InlineData("/arenden/inte-ett-id", HttpStatusCode.NotFound)]
    [InlineData("/fel/404", HttpStatusCode.NotFound)]
    [InlineData("/fel/200", HttpStatusCode.NotFound)]
    [InlineData("/arenden?fore=skrap", HttpStatusCode.OK)]
    public async Task Get_AddressOfNothing_SaysSo(string address, HttpStatusCode status) =>
        Assert.NotEmpty((await (await app.SignedInAsync()).GetAsync(address)).Expect(status).Heading);

    [Theory]
    [InlineData("DELETE", "/logga-in")]
    [InlineData("PUT", "/arenden")]
    [InlineData("TRACE", "/")]
    public async Task OtherMethods_AnyPage_AreRefusedWithAPage(string method, string address)
    {
        var answer = await (await app.SignedInAsync()).SendAsync(new HttpRequestMessage(new HttpMethod(method), address));
        Assert.InRange((int)answer.Status, 400, 499);
        Assert.NotEmpty(answer.Heading);
    }

    [Theory]
    [InlineData("https://annan.example/")]
    [InlineData("//annan.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Language_ForeignReturnAddress_LeadsToStart(string address) =>
        Assert.Equal("/", (await app.Anonymous().GetAsync("/sprak?till=en&tillbaka=" + Uri.EscapeDataString(address))).Expect(HttpStatusCode.Redirect).Location);

    [Fact]
    public async Task SignIn_WrongPassword_SaysNothingOfWhichWasWrong()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/logga-in");
        var unknown = await browser.PostAsync(page, new() { ["Email"] = "ingen@lulea.example", ["Password"] = "fel-losenord" });
        var wrong = await browser.PostAsync(page, new() { ["Email"] = "admin@lulea.example", ["Password"] = "fel-losenord" });
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(unknown.Document.QuerySelector(".govuk-error-summary")!.TextContent, wrong.Document.QuerySelector(".govuk-error-summary")!.TextContent);
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksTheAccount()
    {
        // An account of the test's own: a locked one of the seed would fail whoever signs in next.
        const string email = "snart.last@lulea.example";
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<AppUser>>();
            var colleague = (await users.FindByEmailAsync(WebAppFixture.Drafter))!;
            var made = await users.CreateAsync(new AppUser { UserName = email, Email = email, FullName = "Lasse Låst", OrganisationId = colleague.OrganisationId, LockoutEnabled = true }, WebAppFixture.Password);
            Assert.True(made.Succeeded);
        }

        var browser = app.Anonymous();
        var page = await browser.GetAsync("/logga-in");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.PostAsync(page, new() { ["Email"] = email, ["Password"] = "fel-losenord" });
        }

        var answer = (await browser.PostAsync(page, new() { ["Email"] = email, ["Password"] = WebAppFixture.Password })).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("låst", answer.Document.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstAdministrator_AccountsExist_IsNotThere() =>
        (await app.Anonymous().GetAsync("/forsta-administrator")).Expect(HttpStatusCode.NotFound);

    [Fact]
    public async Task SignOut_Post_EndsTheSignIn()
    {
        var browser = app.Anonymous();
        await browser.PostAsync(await browser.GetAsync("/logga-in"), new() { ["Email"] = WebAppFixture.Police, ["Password"] = WebAppFixture.Password });
        var page = (await browser.GetAsync("/")).Expect(HttpStatusCode.OK);
        var token = page.Document.QuerySelector("header [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await browser.PostFieldsAsync("/logga-ut", [KeyValuePair.Create("__RequestVerificationToken", token)]);
        (await browser.GetAsync("/")).Expect(HttpStatusCode.Redirect);
    }
}
