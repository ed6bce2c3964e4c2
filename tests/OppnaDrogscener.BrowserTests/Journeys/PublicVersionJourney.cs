using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>From the list of documents to a public version, before and after the application is signed, and at the county board.</summary>
public sealed class PublicVersionJourney(AppServer app)
{
    private const string Ground = "[name='Parts[cameras].Ground']";
    private const string Why = "[name='Parts[cameras].Why']";
    private const string Withheld = "Scenen och bänkarna mitt på torget";

    public static TheoryData<int, string> Screens => new() { { 1280, "sv" }, { 390, "en" } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task ChooseSeeSignChange_TheBoardChoosesForItself(int width, string language)
    {
        var screen = new Screen(width, Script: true, language);
        await using var applicant = await SignedInAsync(screen, Visitor.Submitter);
        var own = await applicant.OpenSampleAsync("torg-lulea");
        await applicant.Page.ClickAsync($"main a[href='{own}/dokument']");
        await applicant.LookAsync("documents");
        await ChooseAsync(applicant, own);
        await SeeAsync(applicant, $"{own}/offentligt/0/permit-application", shown: false);
        await SignAsync(applicant, own);

        await using var officer = await SignedInAsync(screen, Visitor.Reviewer);
        await officer.Page.GotoAsync("/inkorg/" + own.Split('/')[2]);
        await officer.Page.ClickAsync("main .app-tabs a[href$='/offentligt']");
        await Expect(officer.Page.Locator(Ground)).ToHaveValueAsync("security-measure");
        await officer.LookAsync("the board's public version");
        await officer.Page.SelectOptionAsync(Ground, "");
        await officer.Page.FillAsync(Why, "");
        await officer.Page.ClickAsync("section[aria-labelledby=parts] form > button");
        await officer.Page.WaitForURLAsync("**sparat=1");
        await SeeAsync(officer, $"{own}/offentligt/1/permit-application", shown: true);
        await SeeAsync(applicant, $"{own}/offentligt/1/permit-application", shown: false);
    }

    private async Task<Visitor> SignedInAsync(Screen screen, string account)
    {
        var visitor = await app.VisitAsync(screen);
        await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>A reason without a ground is no choice; the error leads to where the ground is chosen.</summary>
    private static async Task ChooseAsync(Visitor applicant, string own)
    {
        var page = applicant.Page;
        await page.ClickAsync($"main a[href='{own}/offentligt']");
        await applicant.LookAsync("choosing");
        await page.ClickAsync($"details:has({Why}) summary");
        await page.FillAsync(Why, "Var kamerorna sitter visar vad de inte ser.");
        await page.ClickAsync("section[aria-labelledby=parts] form > button");
        await applicant.LookAsync("choosing with errors");
        await page.ClickAsync(".govuk-error-summary a");
        await Expect(page.Locator(Ground)).ToBeFocusedAsync();
        await page.SelectOptionAsync(Ground, "security-measure");
        await page.ClickAsync("section[aria-labelledby=parts] form > button");
        await page.WaitForURLAsync("**sparat=1");
        await applicant.LookAsync("chosen");
    }

    private static async Task SeeAsync(Visitor visitor, string address, bool shown)
    {
        await visitor.Page.GotoAsync(address);
        var paper = visitor.Page.Locator(".app-sheet-of-paper");
        await Expect(paper).ToContainTextAsync("Offentlig version");
        await (shown ? Expect(paper).ToContainTextAsync(Withheld) : Expect(paper).Not.ToContainTextAsync(Withheld));
        await visitor.LookAsync(address);
    }

    private static async Task SignAsync(Visitor applicant, string own)
    {
        var page = applicant.Page;
        await page.GotoAsync(own + "/skicka");
        await page.CheckAsync("main form input[type=checkbox]");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync("**/kvitto/1");
        await page.ClickAsync($"main a[href='{own}/dokument']");
        await Expect(page.Locator("#version-1")).ToBeVisibleAsync();
        await applicant.LookAsync("documents of what was signed");
        await page.ClickAsync($"main a[href='{own}/handling/1/permit-application']");
        await applicant.LookAsync("what was signed");
    }
}
