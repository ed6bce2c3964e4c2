using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>The keyboard alone; nothing is pointed at.</summary>
public sealed class MapKeys(IPage page) : MapHand(page)
{
    private const int MostPresses = 400;

    public override async Task OutlineAsync(string tool, params (double North, double East)[] corners)
    {
        await PressAsync($"[data-tool={tool}]");
        foreach (var corner in corners)
        {
            await GoAsync(corner);
            await Page.Keyboard.PressAsync("Enter");
        }

        await Page.Keyboard.PressAsync("f");
    }

    public override async Task CameraAsync((double North, double East) at, (double North, double East) aim)
    {
        await PressAsync("[data-tool=Cameras]");
        await GoAsync(at);
        await Page.Keyboard.PressAsync("Enter");
        await GoAsync(aim);
        await Page.Keyboard.PressAsync("Enter");
    }

    public override async Task MoveCornerAsync(string name, int corner, (double North, double East) from, (double North, double East) to)
    {
        await PressAsync($".app-objects__button:has-text('{name}')");
        await TabToAsync($".app-objects__corner >> nth={corner}");
        await ArrowsAsync(to.East - from.East, "ArrowRight", "ArrowLeft");
        await ArrowsAsync(to.North - from.North, "ArrowUp", "ArrowDown");
    }

    /// <summary>Writes the place in the field that moves the cross-hair, unless it is so near that the arrows take it there.</summary>
    private async Task GoAsync((double North, double East) place)
    {
        await TabToAsync("#map-place");
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync($"{Digits(place.North - 2)} {Digits(place.East + 1)}");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Map).ToBeFocusedAsync();
        await ArrowsAsync(-1, "ArrowRight", "ArrowLeft");
        await ArrowsAsync(2, "ArrowUp", "ArrowDown");
    }

    private async Task ArrowsAsync(double metres, string forward, string back)
    {
        for (var step = 0; step < Math.Abs(metres); step++)
        {
            await Page.Keyboard.PressAsync(metres > 0 ? forward : back);
        }
    }

    private async Task PressAsync(string selector)
    {
        await TabToAsync(selector);
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task TabToAsync(string selector)
    {
        var target = Page.Locator(selector).First;
        for (var presses = 0; presses < MostPresses; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} cannot be reached by Tab");
    }
}
