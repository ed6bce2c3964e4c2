using Microsoft.Playwright;
using OppnaDrogscener.BrowserTests.Support;
using Xunit;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>From the sign-in through the first steps, as a new user would.</summary>
public sealed class FirstStepsJourney(AppServer app)
{
    public static TheoryData<int, bool, string> Screens => new()
    {
        { 1280, true, "sv" },
        { 390, true, "sv" },
        { 1280, false, "sv" },
        { 1280, true, "en" },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task SignInNewCaseApplicantPlace_EveryPageHolds(int width, bool script, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, script, language));
        var page = visitor.Page;
        await page.GotoAsync("/logga-in");
        await visitor.LookAsync("sign-in");
        await page.ClickAsync("main form button");
        await visitor.LookAsync("sign-in with errors");
        await visitor.SignInAsync();
        await visitor.LookAsync("start");
        foreach (var address in new[] { "/arenden", "/arenden/ny", "/arenden/oppna", "/tillganglighet", "/om-uppgifterna", "/finns-inte" })
        {
            await page.GotoAsync(address);
            await visitor.LookAsync(address);
        }

        var overview = await visitor.NewCaseAsync("Torget");
        await visitor.LookAsync("overview");
        await page.GotoAsync(overview + "/kopiera");
        await visitor.LookAsync("copy");
        await page.GotoAsync(overview + "/sokande");
        await visitor.LookAsync("applicant");
        await page.ClickAsync(".app-actions [name=go][value=next]");
        await visitor.LookAsync("applicant with errors");
        await FillApplicantAsync(page);
        await page.ClickAsync(".app-actions [name=go][value=next]");
        await page.WaitForURLAsync("**/plats");
        await visitor.LookAsync("place");
        await page.FillAsync("[name='Input.Name']", "Exempeltorget");
        await page.ClickAsync(".app-actions [name=go][value=next]");
        await visitor.LookAsync("place with errors");
        await page.ClickAsync(".app-actions [name=go][value=overview]");
        await page.WaitForSelectorAsync(".govuk-task-list");
        await visitor.LookAsync("overview with states");
    }

    [Fact]
    public async Task SampleCase_EveryStepWithAllDetailsOpen_Holds()
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        await visitor.SignInAsync();
        await visitor.Page.GotoAsync("/arenden");
        await visitor.Page.ClickAsync("tbody tr:last-child a");
        await visitor.Page.WaitForSelectorAsync(".govuk-task-list");
        var steps = await visitor.Page.EvalOnSelectorAllAsync<string[]>(".govuk-task-list__link", "links => links.map(link => link.getAttribute('href'))");
        foreach (var step in steps)
        {
            await visitor.Page.GotoAsync(step);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(element => { element.open = true })");
            await visitor.LookAsync(step);
        }
    }

    internal static async Task FillApplicantAsync(IPage page)
    {
        foreach (var (name, text) in new[]
        {
            ("ContactName", "Exempel Samordnarsson"), ("DataProtectionOfficerName", "Exempel Ombudsdotter"), ("DecisionDecidedBy", "kommunstyrelsens ordförande"),
            ("DecisionDecidedOn.Day", "9"), ("DecisionDecidedOn.Month", "11"), ("DecisionDecidedOn.Year", "2026"), ("DecisionMandate", "protokoll § 212"),
        })
        {
            await page.FillAsync($"[name='Input.{name}']", text);
        }

        await page.CheckAsync("[name='Input.UsesProcessor'][value=no]");
    }
}
