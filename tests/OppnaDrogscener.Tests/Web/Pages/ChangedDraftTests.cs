using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>A draft whose law, texts or form have changed says so before anything else, until somebody has read it.</summary>
public sealed class ChangedDraftTests(WebAppFixture app)
{
    [Fact]
    public async Task Open_TextsHaveChanged_SaysWhatUntilItIsRead()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        Assert.Empty((await browser.GetAsync($"/arenden/{id}")).Document.QuerySelectorAll("#changes"));
        await AgeAsync(id);

        foreach (var page in new[] { "plats", "kontroll", "granska" })
        {
            Assert.Equal($"/arenden/{id}#changes", (await browser.GetAsync($"/arenden/{id}/{page}")).Expect(HttpStatusCode.Redirect).Location);
        }

        var overview = await browser.GetAsync($"/arenden/{id}");
        var told = overview.Document.QuerySelector("#changes")!.TextContent;
        Assert.Contains("Plats: Vad kallas platsen? – ny lydelse", Flat(told), StringComparison.Ordinal);
        Assert.Contains("var Oklart, är nu Uppfyllt", Flat(told), StringComparison.Ordinal);

        (await browser.PostAsync(overview, [], $"/arenden/{id}?handler=Seen")).Expect(HttpStatusCode.Redirect);
        Assert.Empty((await browser.GetAsync($"/arenden/{id}")).Document.QuerySelectorAll("#changes"));
        (await browser.GetAsync($"/arenden/{id}/plats")).Expect(HttpStatusCode.OK);
    }

    /// <summary>Makes the draft stand on another wording of one question, and on a result that has moved since.</summary>
    private async Task AgeAsync(Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var row = await db.CaseBases.SingleAsync(basis => basis.CaseId == id);
        var json = System.Text.Json.Nodes.JsonNode.Parse(row.Json)!;
        json["Questions"]!["place/name"] = "0";
        json["Results"]!["permit-required"] = "unclear";
        (row.Json, row.Fingerprint) = (json.ToJsonString(), "0");
        await db.SaveChangesAsync();
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
