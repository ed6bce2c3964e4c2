using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>How somebody uses the map of the perimeter step: only the mouse, or only the keyboard.</summary>
public abstract class MapHand(IPage page)
{
    protected IPage Page => page;

    protected ILocator Map => page.Locator("#map-canvas");

    /// <summary>Draws an outline through corners (northing, easting).</summary>
    public abstract Task OutlineAsync(string tool, params (double North, double East)[] corners);

    /// <summary>Sets a camera and what it looks at.</summary>
    public abstract Task CameraAsync((double North, double East) at, (double North, double East) aim);

    /// <summary>Moves a corner of an object that is drawn to another place.</summary>
    public abstract Task MoveCornerAsync(string name, int corner, (double North, double East) from, (double North, double East) to);

    /// <summary>Waits until everything is saved and the map has its answer.</summary>
    public async Task SettledAsync()
    {
        await Expect(page.Locator("#saved")).ToHaveTextAsync("Allt är sparat.", new() { Timeout = 60_000 });
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Waits for the script, which shows what it is for.</summary>
    public async Task ReadyAsync()
    {
        await Expect(Map).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    protected static string Digits(double number) => number.ToString(CultureInfo.InvariantCulture);
}
