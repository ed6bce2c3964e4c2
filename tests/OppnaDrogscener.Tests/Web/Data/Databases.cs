using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Hosting;

namespace OppnaDrogscener.Tests.Web.Data;

/// <summary>Throw-away databases: SQLite always, PostgreSQL where POSTGRES_CONNECTION says where.</summary>
public sealed class Databases : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("oppna-drogscener-db-");
    private readonly List<AppDbContext> made = [];
    private readonly ConcurrentBag<AppDbContext> others = [];

    public static string? Postgres => Environment.GetEnvironmentVariable("POSTGRES_CONNECTION");

    /// <summary>The databases that can be tried here.</summary>
    public static IReadOnlyList<string> Names => string.IsNullOrEmpty(Postgres) ? ["sqlite"] : ["sqlite", "postgres"];

    /// <summary>An empty database without tables.</summary>
    public AppDbContext Make(string name)
    {
        var builder = new DbContextOptionsBuilder<AppDbContext>();
        DatabaseSetup.Shared(name == "sqlite" ? builder.UseSqlite(Sqlite()) : builder.UseNpgsql(NewPostgres()));
        var db = new AppDbContext(builder.Options);
        made.Add(db);
        return db;
    }

    /// <summary>Another connection to the same database, as another request has.</summary>
    public AppDbContext Again(AppDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var connection = db.Database.GetConnectionString();
        var builder = new DbContextOptionsBuilder<AppDbContext>();
        DatabaseSetup.Shared(db.Database.IsSqlite() ? builder.UseSqlite(connection).AddInterceptors(new SqliteSettings()) : builder.UseNpgsql(connection));
        var again = new AppDbContext(builder.Options);
        others.Add(again);
        return again;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var db in others)
        {
            await db.DisposeAsync();
        }

        foreach (var db in made)
        {
            await db.Database.EnsureDeletedAsync();
            await db.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    private string Sqlite() => new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N")), Pooling = false }.ToString();

    private static string NewPostgres() => new NpgsqlConnectionStringBuilder(Postgres) { Database = "test_" + Guid.NewGuid().ToString("N"), Pooling = false }.ToString();
}
