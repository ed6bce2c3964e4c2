using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Temporary;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Tests.Web.Support;

/// <summary>Cases of the tests' own, made straight in the store.</summary>
public static class TestCases
{
    /// <summary>The sample cases.</summary>
    public static IReadOnlyList<string> Samples { get; } = ["torg-lulea", "stora-torget", "jarva-tillfallig", "tunt-underlag", "bedomning-2025"];

    /// <summary>The steps, over the repository's own texts.</summary>
    public static StepCatalog Steps { get; } = StepCatalog.Discover(new ServiceCollection().AddSingleton(Desk.Of).AddSingleton<TimeProvider>(new FixedTime(WebAppFixture.Today)).BuildServiceProvider());

    /// <summary>A sample as a step sees it.</summary>
    public static DraftView Draft(string sample)
    {
        var file = Desk.Sample(sample).File!;
        var lawDate = CaseDesk.LawDateOf(file, WebAppFixture.Today);
        return new DraftView(file, Desk.Of.RegimeOf(file, lawDate).Regime!, lawDate);
    }

    /// <summary>A case with nothing in it.</summary>
    public static DraftView Empty(CaseKind kind = CaseKind.PermitApplication)
    {
        var draft = Draft("torg-lulea");
        return draft with { File = draft.File with { Kind = kind, Facts = new() } };
    }

    /// <summary>Stores a case for a user of the seed.</summary>
    public static async Task<Guid> StoreAsync(this WebAppFixture app, DraftView draft, string owner = WebAppFixture.Drafter)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(draft);
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<AppUser>>();
        var user = await users.FindByEmailAsync(owner) ?? throw new InvalidOperationException(owner);
        return await scope.ServiceProvider.GetRequiredService<CaseStore>().CreateAsync(
            new NewCase("Test", draft.File, draft.Regime.Key, draft.LawDate, "test"), new CurrentUser(user.Id, user.OrganisationId, user.FullName));
    }

    /// <summary>A case as it is stored now.</summary>
    public static async Task<CaseDraft> LoadAsync(this WebAppFixture app, Guid id, string owner = WebAppFixture.Drafter)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<AppUser>>();
        var user = await users.FindByEmailAsync(owner) ?? throw new InvalidOperationException(owner);
        return await scope.ServiceProvider.GetRequiredService<CaseStore>().FindAsync(id, user.OrganisationId) ?? throw new InvalidOperationException("The case is gone");
    }

    /// <summary>Takes a case of a county board a step on, as the board would.</summary>
    public static async Task MoveAsync(this WebAppFixture app, Guid id, CaseStatus to, DecisionOutcome? outcome = null, StatusTable? table = null)
    {
        ArgumentNullException.ThrowIfNull(app);
        await using var scope = app.Services.CreateAsyncScope();
        var watch = scope.ServiceProvider.GetRequiredService<TemporaryWatch>();
        var moved = await scope.ServiceProvider.GetRequiredService<CaseWriter>().ChangeAsync(id, new CurrentUser(Guid.NewGuid(), Guid.NewGuid(), "Test"), async change =>
        {
            var done = change.Move(table ?? StatusTables.CountyBoardApplication, to, EventKinds.StepSaved, new() { ["step"] = "test" }, outcome);
            await watch.FollowAsync(change);
            return done;
        });
        if (!moved)
        {
            throw new InvalidOperationException($"The case cannot become {to}");
        }
    }
}
