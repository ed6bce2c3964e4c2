using System.Text.Json;
using Microsoft.Playwright;
using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>From the sign-in to the application PDF, and the case back out of the PDF: the whole line, each page and state tried on the way.</summary>
public sealed class WholeLineJourney(AppServer app)
{
    public static TheoryData<int, bool, string> Screens => new()
    {
        { 1280, true, "sv" },
        { 390, true, "sv" },
        { 1280, false, "sv" },
        { 390, false, "sv" },
        { 1280, true, "en" },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task NewCaseToPdf_ByMouse_EveryPageHolds(int width, bool script, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, script, language));
        await GoThroughAsync(visitor, new Mouse(visitor.Page));
    }

    [Fact]
    public async Task NewCaseToPdf_ByKeyboardOnly_EverythingIsReached()
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        await GoThroughAsync(visitor, new Keys(visitor.Page));
    }

    private static async Task GoThroughAsync(Visitor visitor, Hand hand)
    {
        var page = visitor.Page;
        await page.GotoAsync("/logga-in");
        await hand.WriteAsync("Email", Visitor.Drafter);
        await hand.WriteAsync("Password", Visitor.Password);
        await hand.PressAsync("main form button");
        await hand.PressAsync("main a[href='/arenden/ny']");
        await visitor.LookAsync("new case");
        await hand.ChooseAsync("Input.Wish", "application");
        await hand.WriteAsync("Input.Title", "Hela vägen");
        await hand.WriteDayAsync("Input.Start", 1, 3, 2027);
        await hand.PressAsync("main form button");
        var overview = new Uri(page.Url).AbsolutePath;
        await visitor.LookAsync("overview");
        await hand.PressAsync(".govuk-task-list a");
        foreach (var (slug, answer) in new ApplicationLine(hand).Steps)
        {
            Assert.Equal($"{overview}/{slug}", new Uri(page.Url).AbsolutePath);
            await visitor.LookAsync(slug + " empty");
            await answer();
            await visitor.LookAsync(slug + " answered");
            await hand.GoAsync("next");
            if (new Uri(page.Url).AbsolutePath == $"{overview}/{slug}")
            {
                Assert.Fail($"{slug}: {await page.Locator(".govuk-error-summary").InnerTextAsync()}");
            }
        }

        await CloseAsync(visitor, hand, overview);
    }

    /// <summary>Check, review, preview, PDF, case file, and the case back out of the PDF.</summary>
    private static async Task CloseAsync(Visitor visitor, Hand hand, string overview)
    {
        var page = visitor.Page;
        await page.GotoAsync(overview);
        await visitor.LookAsync("overview, answered");
        Assert.Equal(9, await page.Locator(".govuk-task-list__status").CountAsync());
        await hand.PressAsync($"a[href='{overview}/kontroll']");
        await visitor.LookAsync("check");
        await Expect(page.Locator("#group-blocking")).ToHaveCountAsync(0);
        await hand.PressAsync($"main a[href='{overview}/granska']");
        await visitor.LookAsync("review");
        await Expect(page.Locator("#answers")).ToBeVisibleAsync();
        var pdf = await DownloadAsync(visitor, "main a[href$='permit-application?handler=Pdf']");
        Assert.Equal("%PDF-1.7", System.Text.Encoding.ASCII.GetString(pdf, 0, 8));
        var file = await DownloadAsync(visitor, "main a[href$='case.json']");
        Assert.Equal("Exempeltorget", JsonDocument.Parse(file).RootElement.GetProperty("facts").GetProperty("place").GetProperty("name").GetString());

        await page.GotoAsync("/arenden/oppna");
        await page.SetInputFilesAsync("[name=Upload]", new FilePayload { Name = "ansokan.pdf", MimeType = "application/pdf", Buffer = pdf });
        await hand.PressAsync("main form button");
        await visitor.LookAsync("opened from the PDF");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Hela vägen");
        Assert.NotEqual(overview, new Uri(page.Url).AbsolutePath);
        Assert.Equal(file, await DownloadAsync(visitor, "main a[href$='case.json']"));
    }

    /// <summary>What a link gives, fetched with the visitor's own cookies.</summary>
    private static async Task<byte[]> DownloadAsync(Visitor visitor, string selector)
    {
        var answer = await visitor.Page.APIRequest.GetAsync((await visitor.Page.Locator(selector).First.GetAttributeAsync("href"))!);
        Assert.True(answer.Ok, $"{selector}: {answer.Status}");
        return await answer.BodyAsync();
    }
}
