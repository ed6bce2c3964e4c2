using System.Net;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>The server may stop and start between a page and its answer.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task Post_ServerRestartedSinceThePage_SignInAndFormStillHold()
    {
        var folder = Directory.CreateTempSubdirectory("oppna-drogscener-restart-");
        try
        {
            Answer page;
            Browser before;
            Guid id;
            await using (var first = new WebAppFixture(folder))
            {
                id = await first.StoreAsync(TestCases.Draft("torg-lulea"));
                before = await first.SignedInAsync();
                page = (await before.GetAsync($"/arenden/{id}/plats")).Expect(HttpStatusCode.OK);
            }

            await using var second = new WebAppFixture(folder);
            var after = second.WithCookies(before.Cookies);
            (await after.PostAsync(page, new() { ["Input.Address"] = "Storgatan efter omstarten" }, button: "overview")).Expect(HttpStatusCode.Redirect);
            Assert.Equal("Storgatan efter omstarten", (await after.GetAsync($"/arenden/{id}/plats")).Field("Input.Address"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
