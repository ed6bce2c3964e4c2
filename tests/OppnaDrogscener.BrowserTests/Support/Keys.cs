using Microsoft.Playwright;
using Xunit;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>Somebody who has a keyboard and nothing else: goes by Tab, chooses with the arrows and the space bar.</summary>
public sealed class Keys(IPage page) : Hand(page)
{
    private const int MostPresses = 900;

    protected override async Task WriteAsync(ILocator field, string text)
    {
        await TabToAsync(field);
        await Page.Keyboard.PressAsync("Control+A");
        await Page.Keyboard.InsertTextAsync(text);
    }

    protected override async Task ChooseAsync(ILocator choice)
    {
        if (await choice.IsCheckedAsync())
        {
            return;
        }

        if (await choice.GetAttributeAsync("type") == "radio")
        {
            // Tab stops once in a group of radio buttons; the arrows go between them.
            await TabToAsync(Page.Locator($"[name='{await choice.GetAttributeAsync("name")}']"));
            for (var presses = 0; presses < 20 && !await HasFocusAsync(choice); presses++)
            {
                await Page.Keyboard.PressAsync("ArrowDown");
            }
        }
        else
        {
            await TabToAsync(choice);
        }

        if (!await choice.IsCheckedAsync())
        {
            await Page.Keyboard.PressAsync("Space");
        }

        Assert.True(await choice.IsCheckedAsync());
    }

    protected override async Task PickAsync(ILocator list, string value)
    {
        await TabToAsync(list);
        await Page.Keyboard.PressAsync("Home");
        for (var presses = 0; presses < 400 && await list.InputValueAsync() != value; presses++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(value, await list.InputValueAsync());
    }

    protected override async Task PressAsync(ILocator target)
    {
        await TabToAsync(target);
        await Page.Keyboard.PressAsync("Enter");
    }

    protected override async Task OpenAsync(ILocator summary)
    {
        await TabToAsync(summary);
        await Page.Keyboard.PressAsync("Enter");
    }

    private async Task TabToAsync(ILocator target)
    {
        for (var presses = 0; presses < MostPresses; presses++)
        {
            if (await HasFocusAsync(target))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{target} cannot be reached by Tab");
    }

    private static Task<bool> HasFocusAsync(ILocator target) =>
        target.EvaluateAllAsync<bool>("elements => elements.includes(document.activeElement)");
}
