using System.Net;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Identity;

/// <summary>Who may read but not write is shown to what there is to read.</summary>
public sealed class ReaderStartTests(WebAppFixture app)
{
    [Theory]
    [InlineData("jurist@lulea.example", true)]
    [InlineData("admin@lulea.example", true)]
    [InlineData("system@forvaltning.example", false)]
    public async Task Start_WhoOnlyReads_IsLedToTheCases(string account, bool reads)
    {
        var page = (await (await app.SignedInAsync(account)).GetAsync("/")).Expect(HttpStatusCode.OK);
        Assert.Equal(reads, page.Document.QuerySelector("main a[href='/arenden']") is not null);
    }

    [Fact]
    public async Task BoardsLawyer_IsLedToTheInbox_AndTakesNothingIn()
    {
        var visitor = await app.SignedInAsync("jurist@lansstyrelsen.example");
        var start = (await visitor.GetAsync("/")).Expect(HttpStatusCode.OK);
        Assert.NotNull(start.Document.QuerySelector("nav a[href='/inkorg']"));
        Assert.NotNull(start.Document.QuerySelector("main a[href='/inkorg']"));
        Assert.Null(start.Document.QuerySelector("a[href='/arenden']"));
        Assert.Single(start.Document.QuerySelectorAll("main .app-choice__item"));

        var inbox = (await visitor.GetAsync("/inkorg")).Expect(HttpStatusCode.OK);
        Assert.Null(inbox.Document.QuerySelector("main form[method=post]"));
    }
}
