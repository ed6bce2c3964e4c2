using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using OppnaDrogscener.BrowserTests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(AppServer))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>The application on a real port over a fresh seeded database, and the system's Chromium.</summary>
public sealed class AppServer : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Switches =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("oppna-drogscener-browser-");
    private readonly Dictionary<string, Cookie> signIns = new(StringComparer.Ordinal);
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address => ClientOptions.BaseAddress;

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Switches });
    }

    /// <summary>A browser of its own: cookies, width, with or without script.</summary>
    public async Task<Visitor> VisitAsync(Screen screen)
    {
        ArgumentNullException.ThrowIfNull(screen);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = screen.Script,
            ViewportSize = new() { Width = screen.Width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await Visitor.StartAsync(context, screen, signIns);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(folder.FullName, "test.sqlite")};Pooling=False");
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
