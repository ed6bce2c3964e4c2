using Microsoft.Playwright;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>A finger: taps, and nothing hovers or is dragged.</summary>
public sealed class MapTouch(IPage page) : MapMouse(page)
{
    private ICDPSession? session;

    /// <summary>Takes hold of the corner in the list and lays it down with a tap, unfastened: a finger fastens far.</summary>
    public override async Task MoveCornerAsync(string name, int corner, (double North, double East) from, (double North, double East) to)
    {
        await PressAsync(Page.Locator(".app-objects__button", new() { HasText = name }));
        await PressAsync(Page.Locator(".app-objects__corner").Nth(corner));
        await PressAsync(Page.Locator("label[for=map-snap]"));
        await PressAsync(Page.Locator("[data-act=move]"));
        await PressAsync(to);
    }

    protected override async Task PressAsync(ILocator button)
    {
        await button.ScrollIntoViewIfNeededAsync();
        var box = await button.BoundingBoxAsync() ?? throw new InvalidOperationException("The button is not shown");
        await PressAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    protected override async Task PressAsync(float x, float y)
    {
        if (session is null)
        {
            session = await Page.Context.NewCDPSessionAsync(Page);
            await session.SendAsync("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = true });
        }

        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchStart", ["touchPoints"] = new[] { new { x, y } } });
        await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
        await Page.EvaluateAsync("new Promise(done => setTimeout(done, 300))");
    }
}
