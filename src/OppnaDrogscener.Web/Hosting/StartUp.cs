using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Seed;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Hosting;

/// <summary>What is done before the first request: texts read, database migrated, first accounts made.</summary>
public static class StartUp
{
    public static async Task PrepareAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<CaseDesk>();
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await MigrateAsync(services.GetRequiredService<AppDbContext>());
        await MakeRolesAsync(services.GetRequiredService<RoleManager<IdentityRole<Guid>>>());
        if (app.Environment.IsDevelopment())
        {
            var logins = await ActivatorUtilities.CreateInstance<DevSeed>(services).FillAsync();
            app.Lifetime.ApplicationStarted.Register(() => Announce(app, logins));
        }
        else
        {
            await ActivatorUtilities.CreateInstance<SetupCode>(services).OfferAsync();
        }
    }

    private static async Task MigrateAsync(AppDbContext db)
    {
        await db.Database.MigrateAsync();
        if (db.Database.IsSqlite())
        {
            // Set once: the file remembers it.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        }
    }

    private static async Task MakeRolesAsync(RoleManager<IdentityRole<Guid>> roles)
    {
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() });
            }
        }
    }

    private static void Announce(WebApplication app, IReadOnlyList<SeedLogin> logins)
    {
        var widest = logins.Max(login => login.Email.Length);
        Console.WriteLine();
        foreach (var login in logins)
        {
            Console.WriteLine($"  {login.Email.PadRight(widest)}  {login.Password}  {string.Join(", ", login.Roles)}");
        }

        Console.WriteLine();
        Console.WriteLine($"  {string.Join("  ", app.Urls)}");
        Console.WriteLine();
    }
}
