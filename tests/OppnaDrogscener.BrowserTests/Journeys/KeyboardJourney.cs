using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>Without a mouse.</summary>
public sealed class KeyboardJourney(AppServer app)
{
    [Fact]
    public async Task SignInAndNewCase_ByKeyboardOnly_ErrorsTakeFocus()
    {
        await using var visitor = await app.VisitAsync(Screen.Desktop);
        var page = visitor.Page;
        await page.GotoAsync("/logga-in");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".govuk-skip-link")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(visitor, "[name=Email]");
        await page.Keyboard.TypeAsync(Visitor.Drafter);
        await TabToAsync(visitor, "[name=Password]");
        await page.Keyboard.TypeAsync(Visitor.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(app.Address.ToString());

        await page.GotoAsync("/arenden/ny");
        await TabToAsync(visitor, "main form button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        Assert.StartsWith("Fel:", await page.TitleAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[name='Input.Wish'][value=application]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(visitor, "[name='Input.Title']");
        await page.Keyboard.TypeAsync("Med tangentbord");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Med tangentbord");
    }

    private static async Task TabToAsync(Visitor visitor, string selector)
    {
        var target = visitor.Page.Locator(selector);
        for (var presses = 0; presses < 60; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} cannot be reached by Tab");
    }
}
