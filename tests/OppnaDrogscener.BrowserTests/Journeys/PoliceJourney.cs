using Microsoft.Playwright;
using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>Temporary monitoring on a phone: capture, start, clock, pause, conversion, what is left, filed in time, and what the county board decides ends it.</summary>
public sealed class PoliceJourney(AppServer app)
{
    private const string Reviewer = "granskare@lansstyrelsen.example";
    private const string Decider = "beslut@lansstyrelsen.example";
    private const string Ground = "METODBOK:one-month";

    public static TheoryData<string> Languages => ["sv", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task CaptureStartConvertAndFile_OnAPhone_GoesOnUntilTheBoardDecides(string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(390, Script: true, language));
        await visitor.SignInAsync(Visitor.Police);
        var page = visitor.Page;
        await visitor.LookAsync("start");
        var period = await CaptureAsync(visitor, "Fiktiva torget " + language);
        await visitor.LookAsync("what would be started");
        await page.ClickAsync("form[action$='handler=Start'] button");
        await Expect(page.Locator(".app-clock--running")).ToBeVisibleAsync();
        await Expect(page.Locator(".app-clock__days div")).ToHaveCountAsync(5);
        await visitor.LookAsync("running");
        await CalendarAsync(page);
        foreach (var paused in new[] { true, false })
        {
            await page.ClickAsync("form[action$='handler=Note'] button");
            await Expect(page.Locator(".app-clock .govuk-tag--yellow")).ToHaveCountAsync(paused ? 1 : 0);
            await visitor.LookAsync(paused ? "cameras off" : "cameras on again");
        }

        await SamePlaceIsRefusedAsync(visitor, "Fiktiva torget " + language);
        await page.GotoAsync(period);
        await page.ClickAsync("form[action$='handler=FollowUp'] button");
        await page.WaitForURLAsync("**/luckor");
        await visitor.LookAsync("gaps");
        Assert.True(await page.Locator(".app-gap a").CountAsync() > 10);
        await page.ClickAsync(".app-gap a");
        await Expect(page.Locator(".app-clock--strip.app-clock--running")).ToBeVisibleAsync();
        await visitor.LookAsync("a step of the application under the clock");
        var application = string.Join('/', new Uri(page.Url).AbsolutePath.Split('/')[..3]);
        await FileAsync(language, application, period);

        await page.GotoAsync(period);
        await Expect(page.Locator(".app-clock--continues")).ToBeVisibleAsync();
        await visitor.LookAsync("goes on until decided");
        await page.GotoAsync("/");
        await Expect(page.Locator(".app-running .app-clock--continues").First).ToBeVisibleAsync();
        await visitor.LookAsync("start with what runs");

        await BoardRefusesAsync(language, "Fiktiva torget " + language);
        foreach (var address in new[] { period, application })
        {
            await page.GotoAsync(address);
            await Expect(page.Locator(".app-clock--over")).ToBeVisibleAsync();
            await Expect(page.Locator("form[action$='handler=Note']")).ToHaveCountAsync(0);
            await visitor.LookAsync("ended by the decision");
        }
    }

    [Fact]
    public async Task Stop_WithoutScript_IsForGood()
    {
        await using var visitor = await app.VisitAsync(new Screen(390, Script: false));
        await visitor.SignInAsync(Visitor.Police);
        var page = visitor.Page;
        await CaptureAsync(visitor, "Torget utan skript");
        await page.ClickAsync("form[action$='handler=Start'] button");
        await page.ClickAsync("details:has(form[action$='handler=Stop']) summary");
        await page.ClickAsync("form[action$='handler=Stop'] button");
        await Expect(page.Locator(".app-clock--over")).ToBeVisibleAsync();
        await Expect(page.Locator("form[action$='handler=Note']")).ToHaveCountAsync(0);
        await visitor.LookAsync("stopped");
    }

    private static async Task<string> CaptureAsync(Visitor visitor, string place)
    {
        var page = visitor.Page;
        await page.Context.GrantPermissionsAsync(["geolocation"]);
        // A degree apart, so that the two journeys are not at the same place.
        await page.Context.SetGeolocationAsync(new() { Latitude = place.EndsWith("sv", StringComparison.Ordinal) ? 65.5f : 66.5f, Longitude = 22.25f, Accuracy = 8 });
        await page.GotoAsync("/tillfallig/ny");
        await visitor.LookAsync("capture");
        await page.ClickAsync("main form [name=go][value=next]:not([aria-hidden])");
        await visitor.LookAsync("capture with errors");
        await page.CheckAsync($"[name='Input.Ground'][value='{Ground}']");
        foreach (var tick in new[] { "serious-crime", "life-or-health", "prevent-crime", "stop-crime" })
        {
            await page.CheckAsync($"[value='{Ground}/{tick}']");
        }

        await page.FillAsync("[name='Input.PlaceName']", place);
        await page.FillAsync("[name='Input.Address']", place + " 1");
        await page.SelectOptionAsync("[name='Input.MunicipalityCode']", "2580");
        if (await page.Locator("[data-position]").IsVisibleAsync())
        {
            await page.ClickAsync("[data-position]");
            await Expect(page.Locator("[name='Input.Position']")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^6[56],50000 22,25000$"));
        }

        await page.FillAsync("[name='Input.SpecialReason']", "Två skjutningar på torget de senaste dagarna. Exempel.");
        await page.CheckAsync("[name='Input.Mount'][value=fixed]");
        await page.FillAsync("[name='Input.Equipment']", "Två kameror på mast");
        await page.CheckAsync("[name='Input.Sound'][value=no]");
        await Expect(page.Locator("[name='Input.From']")).ToBeHiddenAsync();
        await page.CheckAsync("[name='Input.Hours'][value=daily]");
        await page.FillAsync("[name='Input.From']", "20:00");
        await page.FillAsync("[name='Input.To']", "04:00");
        await page.FillAsync("[name='Input.DecidedBy']", "Petra Polis, vakthavande befäl");
        await visitor.LookAsync("capture filled in");
        await page.ClickAsync("main form [name=go][value=next]:not([aria-hidden])");
        await page.WaitForSelectorAsync(".app-clock--waiting, .app-cannot");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>The clock runs for the place: the same capture again cannot be started, and says why.</summary>
    private static async Task SamePlaceIsRefusedAsync(Visitor visitor, string place)
    {
        await CaptureAsync(visitor, place);
        await Expect(visitor.Page.Locator(".app-cannot")).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("form[action$='handler=Start'] button")).ToHaveCountAsync(0);
        await visitor.LookAsync("refused at the same place");
    }

    private static async Task CalendarAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href$='kalender.ics']"));
        var text = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("BEGIN:VEVENT").Length - 1);
    }

    /// <summary>The chief signs what the officer has made, under the same clock.</summary>
    private async Task FileAsync(string language, string application, string period)
    {
        await using var chief = await app.VisitAsync(new Screen(390, Script: true, language));
        await chief.SignInAsync(Visitor.PoliceChief);
        await chief.Page.GotoAsync(period);
        await chief.LookAsync("the period, seen by the chief");
        await chief.Page.GotoAsync(application + "/skicka");
        await chief.LookAsync("sign");
        await chief.Page.CheckAsync("main form input[type=checkbox]");
        await chief.Page.ClickAsync("main form button[type=submit]");
        await chief.Page.WaitForURLAsync("**/kvitto/1");
        await Expect(chief.Page.Locator(".app-clock--strip.app-clock--continues")).ToBeVisibleAsync();
        await chief.LookAsync("receipt under the clock");
    }

    /// <summary>One officer finds a check not met and proposes, another decides. Any decision would do: it ends the right to go on.</summary>
    private async Task BoardRefusesAsync(string language, string place)
    {
        await using var reviewer = await app.VisitAsync(new Screen(1280, Script: true, language));
        await reviewer.SignInAsync(Reviewer);
        var page = reviewer.Page;
        await page.GotoAsync("/inkorg?sok=" + Uri.EscapeDataString(place));
        await reviewer.LookAsync("inbox");
        await page.Locator("main table tbody a").First.ClickAsync();
        await page.WaitForURLAsync("**/inkorg/*");
        await reviewer.LookAsync("received");
        var received = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(received + "/bedomning");
        await page.CheckAsync("[name='Input.Marks[0].Verdict'][value=not-met]");
        await page.FillAsync("[name='Input.Marks[0].Comment']", "Uppgifterna räcker inte.");
        await page.ClickAsync(".app-marks__save button");
        await Expect(page.Locator(".govuk-notification-banner--success")).ToBeVisibleAsync();
        await reviewer.LookAsync("marked");
        await page.GotoAsync(received + "/forslag");
        await page.CheckAsync("[name='Input.Outcome'][value=refused]");
        await page.FillAsync("[name='Input.Reasons']", "Intresset av bevakningen väger inte över. Exempel.");
        await reviewer.LookAsync("proposal");
        await page.ClickAsync("form[action$='handler=Preview'] button");
        await reviewer.LookAsync("proposal read through");
        await page.ClickAsync("main form[action$='/forslag'] button:not([formaction])");
        await page.WaitForURLAsync("**/beslut");
        await DecideAsync(language, received + "/beslut");
    }

    private async Task DecideAsync(string language, string address)
    {
        await using var decider = await app.VisitAsync(new Screen(1280, Script: true, language));
        await decider.SignInAsync(Decider);
        await decider.Page.GotoAsync(address);
        await decider.LookAsync("proposed");
        await decider.Page.ClickAsync("main form[action$='/beslut'] button");
        await Expect(decider.Page.Locator("main form[action$='/beslut']")).ToHaveCountAsync(0);
        await decider.LookAsync("decided");
    }
}
