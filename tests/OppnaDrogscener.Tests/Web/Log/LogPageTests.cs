using System.Net;
using System.Reflection;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Log;

public sealed class LogPageTests(WebAppFixture app)
{
    [Fact]
    public async Task Log_OfACase_TellsWhatWhoAndThatItIsWhole()
    {
        var id = await app.StoreAsync(TestCases.Draft("torg-lulea"));
        var browser = await app.SignedInAsync();
        for (var time = 0; time < 2; time++)
        {
            await browser.PostAsync(await browser.GetAsync($"/arenden/{id}/plats"), new() { ["Input.Name"] = $"Torget {time}" }, button: "overview");
        }

        var page = (await browser.GetAsync($"/arenden/{id}/logg")).Expect(HttpStatusCode.OK);
        Assert.Equal(2, page.Document.QuerySelectorAll(".app-timeline__item").Length);
        Assert.Contains("Plats (2 gånger)", page.Document.QuerySelector(".app-timeline__what")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hanna Handläggare, Luleå kommun", page.Document.QuerySelector(".app-timeline__who")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector(".govuk-notification-banner"));

        var file = await (await browser.GetAsync($"/arenden/{id}/logg?handler=Download")).Expect(HttpStatusCode.OK).Response.Content.ReadAsByteArrayAsync();
        var log = LogFile.Read(file);
        Assert.Null(log.Break);
        Assert.Equal((id, 3), (log.CaseId, log.Events.Count));
        Assert.Contains(log.Head.Hash, page.Text, StringComparison.Ordinal);

        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("logg.jsonl"), file, TestContext.Current.CancellationToken);
        Assert.Equal(0, CliRun.Of("verify", folder.File("logg.jsonl"), "--head", log.Head.Hash).ExitCode);
    }

    [Fact]
    public void EventKinds_Every_HasItsWordsOnTheTimeline()
    {
        var words = Desk.Of.Templates.Texts.Text("web/log", WebAppFixture.Today).Words.Keys.Where(key => key.StartsWith("kind-", StringComparison.Ordinal)).Select(key => key["kind-".Length..]);
        var kinds = typeof(EventKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
    }
}
