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
}
