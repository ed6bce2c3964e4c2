using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>Autosave, two tabs, an expired sign-in, and the back button.</summary>
public sealed class NothingIsLostJourney(AppServer app)
{
    [Fact]
    public async Task Typing_WithoutSaving_IsThereAfterReloadAndMovesThePanel()
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        await visitor.SignInAsync();
        await visitor.Page.GotoAsync(await visitor.NewCaseAsync("Autosparat") + "/sokande");
        await Expect(visitor.Page.Locator("#panel")).Not.ToContainTextAsync("kommunstyrelsens protokoll");
        await visitor.Page.FillAsync("[name='Input.DecisionDecidedBy']", "ordföranden");
        await visitor.Page.FillAsync("[name='Input.DecisionMandate']", "kommunstyrelsens protokoll § 7");
        await Expect(visitor.Page.Locator("#saved")).ToHaveTextAsync("Allt är sparat.");
        await Expect(visitor.Page.Locator("#panel")).ToContainTextAsync("kommunstyrelsens protokoll");
        await visitor.LookAsync("after autosave");
        await visitor.Page.ReloadAsync();
        await Expect(visitor.Page.Locator("[name='Input.DecisionMandate']")).ToHaveValueAsync("kommunstyrelsens protokoll § 7");
        await visitor.Page.FillAsync("[name='Input.ContactName']", "Exempel");
        await visitor.Page.ClickAsync(".app-actions [name=go][value=overview]");
        await visitor.Page.WaitForSelectorAsync(".govuk-task-list");
        await visitor.Page.GoBackAsync();
        await Expect(visitor.Page.Locator("[name='Input.ContactName']")).ToHaveValueAsync("Exempel");
        await visitor.Page.FillAsync("[name='Input.ContactRole']", "samordnare");
        await visitor.Page.ClickAsync(".app-actions [name=go][value=overview]");
        await visitor.Page.WaitForSelectorAsync(".govuk-task-list");
    }

    [Fact]
    public async Task TwoTabs_SameStep_BothAnswersAreShown()
    {
        await using var visitor = await app.VisitAsync(Screen.Phone);
        await visitor.SignInAsync();
        var address = await visitor.NewCaseAsync("Två flikar") + "/plats";
        await visitor.Page.GotoAsync(address);
        var other = await visitor.NewTabAsync();
        await other.GotoAsync(address);
        await other.FillAsync("[name='Input.Address']", "Den andra gatan");
        await other.ClickAsync(".app-actions [name=go][value=overview]");
        await other.WaitForSelectorAsync(".govuk-task-list");
        await visitor.Page.FillAsync("[name='Input.Address']", "Den första gatan");
        await Expect(visitor.Page.Locator("#saved")).ToContainTextAsync("Någon annan har sparat");
        await visitor.Page.ClickAsync(".app-actions [name=go][value=overview]");
        await Expect(visitor.Page.Locator("table")).ToContainTextAsync("Den andra gatan");
        await Expect(visitor.Page.Locator("table")).ToContainTextAsync("Den första gatan");
        await visitor.LookAsync("conflict");
        await visitor.Page.ClickAsync("main form button");
        await Expect(visitor.Page.Locator("[name='Input.Address']")).ToHaveValueAsync("Den första gatan");
    }

    [Fact]
    public async Task SignInExpires_WhileTyping_AnswersComeThrough()
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        await visitor.SignInAsync();
        var address = await visitor.NewCaseAsync("Utloggad") + "/plats";
        await visitor.Page.GotoAsync(address);
        await visitor.LoseSignInAsync();
        await visitor.Page.FillAsync("[name='Input.Address']", "Storgatan åtta");
        await Expect(visitor.Page.Locator("#saved")).ToContainTextAsync("loggats ut");
        await visitor.Page.ClickAsync(".app-actions [name=go][value=overview]");
        await Expect(visitor.Page.Locator("dl")).ToContainTextAsync("Storgatan åtta");
        await visitor.LookAsync("signed out");
        await visitor.Page.FillAsync("[name=Email]", Visitor.Drafter);
        await visitor.Page.FillAsync("[name=Password]", Visitor.Password);
        await visitor.Page.ClickAsync("main form button");
        await visitor.LookAsync("answers are still there");
        await visitor.Page.ClickAsync("main form button");
        await visitor.Page.WaitForSelectorAsync(".govuk-task-list");
        await visitor.Page.GotoAsync(address);
        await Expect(visitor.Page.Locator("[name='Input.Address']")).ToHaveValueAsync("Storgatan åtta");
    }
}
