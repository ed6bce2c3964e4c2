using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>An application of its own whose days a test can move, with what the police, the board and the days do in it.</summary>
public sealed class PoliceWorld : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("oppna-drogscener-police-");

    public WebAppFixture App => field ??= new WebAppFixture(folder);

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Does something with a service, as in a request of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Moves the clock of the application.</summary>
    public void GoTo(DateOnly day) => App.Time.MoveTo(day);

    /// <summary>The facts of a period that nothing stands in the way of, at a place of its own.</summary>
    public static CaseFacts Facts(string place, string ground, DateOnly start, params string[] purposes)
    {
        var facts = Desk.Sample("jarva-tillfallig").File!.Facts;
        return facts with
        {
            Applicant = facts.Applicant! with { Decision = new() { DecidedBy = "Petra Polis", DecidedOn = start } },
            Place = facts.Place! with { Name = place, Address = place + " 1", MunicipalityCode = "2580", Municipality = "Luleå", CountyCode = "25" },
            Receiver = null,
            Monitoring = facts.Monitoring! with { Start = start },
            Temporary = facts.Temporary! with { GroundId = ground, Start = start, Stop = null, FiledOn = null, DecidedAt = new LocalMoment(start, null), PurposeIds = purposes.Length > 0 ? purposes : ["prevent-crime"] },
        };
    }

    /// <summary>Stores a draft of a period.</summary>
    public Task<Guid> DraftAsync(RegimeKey regime, CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var start = facts.Temporary!.Start!.Value;
        return App.StoreAsync(new DraftView(new CaseFile(Desk.Sample("jarva-tillfallig").File!.SchemaVersion, CaseKind.TemporaryMonitoring, regime, start, facts), Desk.Of.Templates.Regimes[regime], start), WebAppFixture.Police);
    }

    /// <summary>Starts a draft, or is refused.</summary>
    public async Task<StartResult> StartAsync(Guid id, string newFacts = "")
    {
        var user = await PoliceAsync();
        var offer = await OfferAsync(id, newFacts);
        return await WithAsync<TemporaryStart, StartResult>(start => start.StartAsync(id, newFacts, offer.Shown, Guid.NewGuid().ToString("N"), user));
    }

    public async Task<StartOffer> OfferAsync(Guid id, string newFacts = "")
    {
        var draft = await App.LoadAsync(id, WebAppFixture.Police);
        return await WithAsync<TemporaryStart, StartOffer>(start => start.OfferAsync(draft, newFacts));
    }

    /// <summary>A period that was started on its first day.</summary>
    public async Task<Guid> RunningAsync(string place, DateOnly start, RegimeKey regime = RegimeKey.Metodbok, string ground = "one-month")
    {
        GoTo(start);
        var id = await DraftAsync(regime, Facts(place, ground, start));
        Assert.Empty((await StartAsync(id)).Problems);
        return id;
    }

    /// <summary>What is made of a period.</summary>
    public async Task<Guid> FollowUpAsync(Guid id)
    {
        var user = await PoliceAsync();
        return (await WithAsync<TemporaryRun, Guid?>(run => run.FollowUpAsync(id, user)))!.Value;
    }

    /// <summary>Signs what was made of a period.</summary>
    public async Task<SubmissionResult> SignAsync(Guid application, CaseStatus to = CaseStatus.Submitted)
    {
        var user = await PoliceAsync();
        var draft = await App.LoadAsync(application, WebAppFixture.Police);
        var offer = await WithAsync<Submission, SubmissionOffer>(submission => submission.OfferAsync(draft));
        return await WithAsync<Submission, SubmissionResult>(submission => submission.SignAsync(application, to, offer.Shown, Guid.NewGuid().ToString("N"), user));
    }

    /// <summary>Changes the facts of a draft, as its steps would.</summary>
    public async Task ReviseAsync(Guid id, Func<CaseFacts, CaseFacts> revise)
    {
        var (user, draft) = (await PoliceAsync(), await App.LoadAsync(id, WebAppFixture.Police));
        var parts = await WithAsync<CaseComposer, IReadOnlyDictionary<string, string>>(composer => Task.FromResult(composer.Divide(revise(draft.View.Facts))));
        await WithAsync<CaseWriter, bool>(writer => writer.ChangeAsync(id, user, async change =>
        {
            foreach (var row in await change.Db.CaseSteps.Where(item => item.CaseId == id).ToListAsync())
            {
                row.Json = parts.GetValueOrDefault(row.StepId, "{}");
                row.Version++;
            }

            change.Happened(EventKinds.StepSaved, new() { ["step"] = "place" });
            return true;
        }));
    }

    /// <summary>Shows a page of the case: the days take their course.</summary>
    public Task<bool> LookAsync(Guid id) => WithAsync<TemporaryWatch, bool>(async watch =>
    {
        await watch.SettleAsync(id);
        return true;
    });

    /// <summary>The clock as an officer sees it.</summary>
    public async Task<ClockFace> FaceAsync(Guid id)
    {
        var user = await PoliceAsync();
        return (await WithAsync<ClockFaces, ClockFace?>(faces => faces.OfAsync(id, user)))!;
    }

    public async Task<CaseFileRow> RowAsync(Guid id) => (await App.LoadAsync(id, WebAppFixture.Police)).Row;

    public Task<TemporaryPeriodRow> PeriodAsync(Guid id) => WithAsync<AppDbContext, TemporaryPeriodRow>(db => db.TemporaryPeriods.AsNoTracking().SingleAsync(item => item.CaseId == id));

    public Task<CaseHistory> HistoryAsync(Guid id) => WithAsync<CaseLog, CaseHistory>(log => log.ReadAsync(id));

    public Task<CurrentUser> PoliceAsync() => WithAsync<UserManager<AppUser>, CurrentUser>(async users =>
    {
        var user = await users.FindByEmailAsync(WebAppFixture.Police) ?? throw new InvalidOperationException(WebAppFixture.Police);
        return new CurrentUser(user.Id, user.OrganisationId, user.FullName);
    });
}
