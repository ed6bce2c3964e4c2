using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>Signing, the receipt, the log, and taking the application back.</summary>
public sealed class SendingJourney(AppServer app)
{
    public static TheoryData<int, string> Screens => new() { { 1280, "sv" }, { 390, "en" } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task SignAndSend_ReceiptAndLog_ThenWithdraw(int width, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, Script: true, language));
        await visitor.SignInAsync(Visitor.Submitter);
        var page = visitor.Page;
        var overview = await visitor.OpenSampleAsync("torg-lulea");
        await page.GotoAsync(overview + "/skicka");
        await visitor.LookAsync("sign");
        await page.ClickAsync("main form button[type=submit]");
        await visitor.LookAsync("sign without having confirmed");
        await page.CheckAsync("main form input[type=checkbox]");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/kvitto/1");
        await visitor.LookAsync("receipt");
        foreach (var address in new[] { "", "/plats", "/granska", "/logg" })
        {
            await page.GotoAsync(overview + address);
            await visitor.LookAsync("signed: " + address);
        }

        await Expect(page.Locator(".app-timeline__item").First).ToBeVisibleAsync();
        await page.GotoAsync(overview + "/plats");
        await Expect(page.Locator("main [name='Input.Name']")).ToHaveCountAsync(0);

        await page.GotoAsync(overview + "/aterkalla");
        await visitor.LookAsync("withdraw");
        await page.FillAsync("main form textarea", "Ansökan ersätts av en ny.");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**" + overview);
        await visitor.LookAsync("withdrawn");
    }
}
