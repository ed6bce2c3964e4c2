using System.Globalization;
using Microsoft.Playwright;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>The mouse alone; not a key is pressed.</summary>
public class MapMouse(IPage page) : MapHand(page)
{
    public override async Task OutlineAsync(string tool, params (double North, double East)[] corners)
    {
        await PressAsync(Page.Locator($"[data-tool={tool}]"));
        foreach (var corner in corners)
        {
            await PressAsync(corner);
        }

        await PressAsync(Page.Locator("[data-act=finish]"));
    }

    public override async Task CameraAsync((double North, double East) at, (double North, double East) aim)
    {
        await PressAsync(Page.Locator("[data-tool=Cameras]"));
        await PressAsync(at);
        await PressAsync(aim);
    }

    public override async Task MoveCornerAsync(string name, int corner, (double North, double East) from, (double North, double East) to)
    {
        await Page.Locator(".app-objects__button", new() { HasText = name }).ClickAsync();
        await Map.ScrollIntoViewIfNeededAsync();
        var (startX, startY) = await PixelAsync(from);
        await Page.Mouse.MoveAsync(startX, startY);
        await Page.Mouse.DownAsync();
        var (endX, endY) = await PixelAsync(to);
        await Page.Mouse.MoveAsync(endX, endY, new() { Steps = 6 });
        await Page.Mouse.UpAsync();
    }

    /// <summary>Presses a button.</summary>
    protected virtual Task PressAsync(ILocator button) => button.ClickAsync();

    /// <summary>Presses a spot of the screen.</summary>
    protected virtual Task PressAsync(float x, float y) => Page.Mouse.ClickAsync(x, y);

    /// <summary>Presses a place on the map.</summary>
    protected async Task PressAsync((double North, double East) place)
    {
        await Map.ScrollIntoViewIfNeededAsync();
        var (x, y) = await PixelAsync(place);
        await PressAsync(x, y);
    }

    /// <summary>Where on the screen a place is, by what the map says of the places under two spots of it.</summary>
    private async Task<(float X, float Y)> PixelAsync((double North, double East) place)
    {
        var box = await Map.BoundingBoxAsync() ?? throw new InvalidOperationException("The map is not shown");
        var (south, west, north, east) = await ExtentAsync();
        var x = box.X + ((place.East - west) / (east - west) * box.Width);
        var y = box.Y + ((north - place.North) / (north - south) * box.Height);
        return ((float)x, (float)y);
    }

    private async Task<(double South, double West, double North, double East)> ExtentAsync()
    {
        var extent = (await Map.GetAttributeAsync("data-extent"))!.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return (extent[1], extent[0], extent[3], extent[2]);
    }
}
