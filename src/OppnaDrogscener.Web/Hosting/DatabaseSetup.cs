using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Importing;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Hosting;

/// <summary>The database: PostgreSQL where a connection string says so, else an SQLite file of our own.</summary>
public static class DatabaseSetup
{
    private const string Folder = "App_Data";
    private const string FileName = "oppna-drogscener.sqlite";

    /// <summary>Adds the database and what reads and writes cases.</summary>
    public static void AddDatabase(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var postgres = builder.Configuration.GetConnectionString("Postgres");
        if (string.IsNullOrWhiteSpace(postgres))
        {
            var sqlite = SqliteConnection(builder);
            builder.Services.AddSingleton<WriteGate>();
            builder.Services.AddSingleton<SqliteSettings>();
            builder.Services.AddDbContextPool<AppDbContext>((services, options) => Shared(options.UseSqlite(sqlite))
                .AddInterceptors(services.GetRequiredService<WriteGate>(), services.GetRequiredService<SqliteSettings>()));
        }
        else
        {
            builder.Services.AddDbContextPool<AppDbContext>(options => Shared(options.UseNpgsql(postgres)));
        }

        builder.Services.AddScoped<CaseStore>();
        builder.Services.AddScoped<CaseWriter>();
        builder.Services.AddScoped<CaseLog>();
        builder.Services.AddScoped<VersionStore>();
        builder.Services.AddScoped<Submission>();
        builder.Services.AddScoped<InboxList>();
        builder.Services.AddScoped<BoardDesk>();
        builder.Services.AddScoped<Marks>();
        builder.Services.AddScoped<BoardDocuments>();
        builder.Services.AddScoped<SupplementRequests>();
        builder.Services.AddScoped<SupplementAnswers>();
        builder.Services.AddScoped<Opinions>();
        builder.Services.AddScoped<OpinionLinks>();
        builder.Services.AddScoped<Proposals>();
        builder.Services.AddScoped<Decisions>();
        builder.Services.AddScoped<DecisionPapers>();
        builder.Services.AddScoped<DecisionAftermath>();
        builder.Services.AddScoped<ReceivedPdfReader>();
        builder.Services.AddScoped<PdfReception>();
        builder.Services.AddScoped<OutsideDecisions>();
        builder.Services.AddScoped<MonitoringLife>();
        builder.Services.AddSingleton<PeriodClocks>();
        builder.Services.AddScoped<FilingReader>();
        builder.Services.AddScoped<TemporaryWatch>();
        builder.Services.AddScoped<ClockWords>();
        builder.Services.AddScoped<ClockFaces>();
        builder.Services.AddScoped<TemporaryStart>();
        builder.Services.AddScoped<TemporaryRun>();
        builder.Services.AddScoped<CaptureStore>();
        builder.Services.AddSingleton<UploadFolder>();
        builder.Services.AddSingleton<ImportJobs>();
        builder.Services.AddSingleton<ImportDesk>();
        builder.Services.AddScoped<SitePictures>();
        builder.Services.AddScoped<StepUndos>();
        builder.Services.AddScoped<UploadStore>();
        builder.Services.AddScoped<ImportAdder>();
        builder.Services.AddSingleton<TemporaryFollowUp>();
        builder.Services.AddSingleton<CaptureFacts>();
        builder.Services.AddSingleton<CaseComposer>();
        builder.Services.AddSingleton<BasisCatalog>();
        builder.Services.AddScoped<BasisWatch>();
        builder.Services.AddScoped<BasisGate>();
        builder.Services.AddScoped<PublicChoices>();
        builder.Services.AddScoped<PaperDesk>();
    }

    /// <summary>Options that both databases share.</summary>
    public static DbContextOptionsBuilder Shared(DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        // Migrations are written by hand and have no snapshot to compare with; MigrationTests compares the tables instead.
        return options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    private static string SqliteConnection(IHostApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString("Sqlite") is { Length: > 0 } given)
        {
            return given;
        }

        var folder = Path.Combine(builder.Environment.ContentRootPath, Folder);
        Directory.CreateDirectory(folder);
        return $"Data Source={Path.Combine(folder, FileName)}";
    }
}
