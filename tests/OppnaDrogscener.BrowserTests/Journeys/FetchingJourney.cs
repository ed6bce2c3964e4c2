using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>From a raw police extract (konstruerat exempel) to stored offences, as somebody does who has read no manual.</summary>
public sealed class FetchingJourney(AppServer app)
{
    public static TheoryData<int, bool, string> Screens => new() { { 1280, true, "sv" }, { 390, true, "en" }, { 1280, false, "sv" } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task ExtractByAddress_ChosenLookedThroughAndAdded_IsASourceInTheCase(int width, bool script, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, script, language));
        await visitor.SignInAsync();
        var (page, hand) = (visitor.Page, new Mouse(visitor.Page));
        var overview = await visitor.NewCaseAsync("Torget");
        await page.GotoAsync(overview + "/brottsstatistik");
        await hand.GoAsync("do:fetch");
        await visitor.LookAsync("fetch");
        await hand.PressAsync("main form button[type=submit]");
        await visitor.LookAsync("fetch with errors");
        await page.SetInputFilesAsync("[name='Input.File']", Path.Combine(AppContext.BaseDirectory, "samples", "konstruerat_polisutdrag_adress.xlsx"));
        await hand.PressAsync("main form button[type=submit]");
        await Expect(page.Locator("main")).ToContainTextAsync("EXEMPELTORGET");
        await visitor.LookAsync("choose");
        await hand.PressAsync("#Input > section button[type=submit]:not([name])");
        await visitor.LookAsync("choose with errors");
        await hand.ChooseAsync("Input.Target", "new");
        await visitor.LookAsync("choose a new area");
        await hand.ChooseAsync("Input.Target", "place");
        await hand.ChooseAsync("Input.Streets", "EXEMPELTORGET");
        await hand.PressAsync("#Input > section button[type=submit]:not([name])");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/granska$"));
        await visitor.LookAsync("review");
        await hand.PressAsync("#Input button[type=submit]:not([name])");
        await visitor.LookAsync("review with errors");
        await hand.WriteDayAsync("Input.ExtractedOn", 2, 11, 2026);
        await hand.ChooseAsync("Input.Constructed", "yes");
        await hand.PressAsync("#Input button[type=submit]:not([name])");
        await Expect(page.Locator("#Input_Sources")).ToContainTextAsync("konstruerat_polisutdrag_adress.xlsx");
        await visitor.LookAsync("source in the step");
        await page.GotoAsync(overview + "/logg");
        await visitor.LookAsync("log");
    }
}
