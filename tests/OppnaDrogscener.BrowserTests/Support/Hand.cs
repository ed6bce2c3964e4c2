using Microsoft.Playwright;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>How somebody answers questions: with the mouse or with the keyboard alone. Fields are named as they are sent.</summary>
public abstract class Hand(IPage page)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    protected IPage Page => page;

    /// <summary>Writes in a field.</summary>
    public async Task WriteAsync(string name, string text)
    {
        var field = Page.Locator($"[name='{name}']");
        await RevealAsync(field);
        await WriteAsync(field, text);
    }

    /// <summary>Writes a day in its three fields.</summary>
    public async Task WriteDayAsync(string name, int day, int month, int year)
    {
        await WriteAsync(name + ".Day", $"{day}");
        await WriteAsync(name + ".Month", $"{month}");
        await WriteAsync(name + ".Year", $"{year}");
    }

    /// <summary>Chooses an answer among radio buttons or checkboxes.</summary>
    public async Task ChooseAsync(string name, string value)
    {
        var choice = Page.Locator($"[name='{name}'][value='{value}']");
        await RevealAsync(choice);
        await ChooseAsync(choice);
    }

    /// <summary>Chooses an answer in a list.</summary>
    public async Task PickAsync(string name, string value)
    {
        var list = Page.Locator($"select[name='{name}']");
        await RevealAsync(list);
        await PickAsync(list, value);
    }

    /// <summary>Presses a button or follows a link, and waits for the page it leads to.</summary>
    public async Task PressAsync(string selector)
    {
        var target = Page.Locator(selector).First;
        await RevealAsync(target);
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage loadedPage) => loaded.TrySetResult();
        Page.Load += Loaded;
        try
        {
            await PressAsync(target);
            await loaded.Task.WaitAsync(Patience);
        }
        finally
        {
            Page.Load -= Loaded;
        }
    }

    /// <summary>Presses a button of the step, by its value.</summary>
    public Task GoAsync(string value) => PressAsync($"[name=go][value='{value}']:not([aria-hidden])");

    protected abstract Task WriteAsync(ILocator field, string text);

    protected abstract Task ChooseAsync(ILocator choice);

    protected abstract Task PickAsync(ILocator list, string value);

    protected abstract Task PressAsync(ILocator target);

    /// <summary>Opens what a field is folded into.</summary>
    private async Task RevealAsync(ILocator field)
    {
        var folded = field.Locator("xpath=ancestor::details[not(@open)]/summary");
        for (var number = await folded.CountAsync(); number > 0; number--)
        {
            await OpenAsync(folded.First);
        }
    }

    protected abstract Task OpenAsync(ILocator summary);
}
