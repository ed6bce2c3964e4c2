using Microsoft.Playwright;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>Somebody who points.</summary>
public sealed class Mouse(IPage page) : Hand(page)
{
    protected override Task WriteAsync(ILocator field, string text) => field.FillAsync(text);

    protected override Task ChooseAsync(ILocator choice) => choice.CheckAsync();

    protected override Task PickAsync(ILocator list, string value) => list.SelectOptionAsync(value);

    protected override Task PressAsync(ILocator target) => target.ClickAsync();

    protected override Task OpenAsync(ILocator summary) => summary.ClickAsync();
}
