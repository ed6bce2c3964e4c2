using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>Somebody who uses the pages. Every page that is looked at is tried with axe, for width, and for complaints in the console.</summary>
public sealed class Visitor : IAsyncDisposable
{
    public const string Drafter = "handlaggare@lulea.example";
    public const string Submitter = "ansvarig@lulea.example";
    public const string Police = "polis@polisen.example";
    public const string PoliceChief = "ansvarig@polisen.example";
    public const string Password = "lokal-provning";

    private const string SignInCookie = "inloggning";

    private readonly IBrowserContext context;
    private readonly IDictionary<string, Cookie> signIns;
    private readonly Screen screen;
    private readonly List<string> complaints = [];

    private Visitor(IBrowserContext context, IPage page, Screen screen, IDictionary<string, Cookie> signIns)
    {
        this.signIns = signIns;
        this.context = context;
        this.screen = screen;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Opens a window.</summary>
    /// <param name="context">The browser.</param>
    /// <param name="screen">How the visitor looks at the pages.</param>
    /// <param name="signIns">Sign-ins that visitors share, by account.</param>
    public static async Task<Visitor> StartAsync(IBrowserContext context, Screen screen, IDictionary<string, Cookie> signIns)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(screen);
        var visitor = new Visitor(context, await context.NewPageAsync(), screen, signIns);
        visitor.Page.SetDefaultTimeout(20_000);
        visitor.Page.Console += (_, message) => visitor.Heard(message);
        visitor.Page.PageError += (_, error) => visitor.complaints.Add(error);
        if (screen.Language == "en")
        {
            await visitor.Page.GotoAsync("/sprak?till=en&tillbaka=/logga-in");
        }

        return visitor;
    }

    /// <summary>Another tab of the same browser.</summary>
    public async Task<IPage> NewTabAsync() => await context.NewPageAsync();

    /// <summary>Loses the sign-in, as when it expires.</summary>
    public Task LoseSignInAsync() => context.ClearCookiesAsync(new() { Name = SignInCookie });

    /// <summary>Stands on the start page, signed in. Signing in itself is tried once; later visitors take its cookie, as the server limits how often an account signs in.</summary>
    public async Task SignInAsync(string account = Drafter)
    {
        if (signIns.TryGetValue(account, out var known))
        {
            await context.AddCookiesAsync([known]);
            await Page.GotoAsync("/");
            return;
        }

        await Page.GotoAsync("/logga-in");
        await Page.FillAsync("[name=Email]", account);
        await Page.FillAsync("[name=Password]", Password);
        await Page.ClickAsync("main form button");
        await Page.WaitForURLAsync("**/");
        var made = (await context.CookiesAsync()).Single(cookie => cookie.Name == SignInCookie);
        signIns[account] = new Cookie { Name = made.Name, Value = made.Value, Url = new Uri(Page.Url).GetLeftPart(UriPartial.Authority), HttpOnly = true, SameSite = SameSiteAttribute.Lax };
    }

    /// <summary>Makes a case and stands on its overview; gives its address.</summary>
    public async Task<string> NewCaseAsync(string title)
    {
        await Page.GotoAsync("/arenden/ny");
        await Page.CheckAsync("[name='Input.Wish'][value=application]");
        await Page.FillAsync("[name='Input.Title']", title);
        await Page.ClickAsync("main form button");
        await Page.WaitForSelectorAsync(".govuk-task-list");
        return new Uri(Page.Url).AbsolutePath;
    }

    /// <summary>Makes a case of a sample file and stands on its overview; gives its address.</summary>
    public async Task<string> OpenSampleAsync(string sample)
    {
        await Page.GotoAsync("/arenden/oppna");
        await Page.SetInputFilesAsync("[name=Upload]", Path.Combine(AppContext.BaseDirectory, "samples", sample + ".case.json"));
        await Page.ClickAsync("main form button");
        await Page.WaitForSelectorAsync(".govuk-task-list");
        return new Uri(Page.Url).AbsolutePath;
    }

    /// <summary>Tries the page as it stands.</summary>
    public async Task LookAsync(string what)
    {
        Assert.Empty(complaints);
        Assert.True(await NothingSticksOutAsync(), $"{what} is wider than {screen.Width} px");
        if (screen.Script)
        {
            var result = await Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
            Assert.True(result.Violations.Length == 0, $"{what}: " + string.Join("\n", result.Violations.Select(Told)));
            await Page.SetViewportSizeAsync(320, 900);
            Assert.True(await NothingSticksOutAsync(), $"{what} is wider than 320 px");
            await Page.SetViewportSizeAsync(screen.Width, 900);
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private async Task<bool> NothingSticksOutAsync() =>
        !screen.Script || await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth");

    /// <summary>An answer that tells of an error is heard in the console too, and is as it should be.</summary>
    private void Heard(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal))
        {
            complaints.Add(message.Text);
        }
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} – {string.Join(" | ", violation.Nodes.Select(node => node.Html))}";
}
