using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(WebAppFixture))]

namespace OppnaDrogscener.Tests.Web.Support;

/// <summary>The whole web application in this process over a fresh database, seeded as in Development. One for all tests; a test makes cases of its own.</summary>
public sealed class WebAppFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>The day of the tests.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 23);

    private readonly DirectoryInfo folder;
    private readonly bool ownsFolder;
    private readonly ConcurrentDictionary<string, Task<CookieCollection>> signIns = new(StringComparer.Ordinal);

    public WebAppFixture()
        : this(Directory.CreateTempSubdirectory("oppna-drogscener-"))
    {
        ownsFolder = true;
    }

    /// <summary>The application over the database in a folder, as after a restart of the server.</summary>
    internal WebAppFixture(DirectoryInfo folder)
    {
        this.folder = folder;
    }

    /// <summary>The clock of the application. A test that moves it has an application of its own.</summary>
    internal FixedTime Time { get; } = new(Today);

    public const string Drafter = "handlaggare@lulea.example";
    public const string OtherDrafter = "handlaggare@uppsala.example";
    public const string Reviewer = "granskare@lansstyrelsen.example";
    public const string Lawyer = "jurist@lulea.example";
    public const string Police = "polis@polisen.example";
    public const string Password = "lokal-provning";

    public static Uri Address { get; } = new("https://localhost/");

    /// <summary>Starts the application before the first test: two tests at once would start it twice over the same database.</summary>
    public ValueTask InitializeAsync()
    {
        Assert.NotNull(Server);
        return ValueTask.CompletedTask;
    }

    /// <summary>A browser without sign-in.</summary>
    public Browser Anonymous() => new(CreateDefaultClient, new CookieContainer());

    /// <summary>A browser with the cookies of another.</summary>
    internal Browser WithCookies(CookieContainer cookies) => new(CreateDefaultClient, cookies);

    /// <summary>A browser where a user of the seed is signed in.</summary>
    public async Task<Browser> SignedInAsync(string email = Drafter)
    {
        var cookies = new CookieContainer();
        cookies.Add(await signIns.GetOrAdd(email, SignInAsync));
        return new Browser(CreateDefaultClient, cookies);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Sqlite", $"Data Source={Path.Combine(folder.FullName, "test.sqlite")};Pooling=False");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(options => options.Filters.Add(new OnlyAccess()));
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (ownsFolder)
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<CookieCollection> SignInAsync(string email)
    {
        var browser = Anonymous();
        var page = await browser.GetAsync("/logga-in");
        var answer = await browser.PostAsync(page, new() { ["Email"] = email, ["Password"] = Password });
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var kept = new CookieCollection();
        foreach (Cookie cookie in browser.Cookies.GetCookies(Address))
        {
            if (cookie.Name == "inloggning")
            {
                kept.Add(cookie);
            }
        }

        return kept;
    }
}
