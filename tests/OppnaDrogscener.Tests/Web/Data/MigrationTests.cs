using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Data;

public sealed class MigrationTests
{
    public static TheoryData<string> All => [.. Databases.Names];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Migrated_Tables_AreThoseOfTheModel(string name)
    {
        await using var databases = new Databases();
        var migrated = databases.Make(name);
        var model = databases.Make(name);
        await migrated.Database.MigrateAsync();
        await model.Database.EnsureCreatedAsync();
        Assert.Equal(await Tables.OfAsync(model), await Tables.OfAsync(migrated));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task SaveAndRead_CaseWithSteps_ComesBackAsItWas(string name)
    {
        await using var databases = new Databases();
        var db = databases.Make(name);
        await db.Database.MigrateAsync();
        var (store, user) = await StoreAsync(db);
        var draft = TestCases.Draft("torg-lulea");
        var id = await store.CreateAsync(new NewCase("Åre, ängen och ön", draft.File, draft.Regime.Key, draft.LawDate, "test"), user);

        var loaded = await store.FindAsync(id, user.OrganisationId);
        Assert.Equal(CaseKind.PermitApplication, loaded!.Row.Kind);
        Assert.Equal(RegimeKey.Metodbok, loaded.Row.Regime);
        Assert.Equal(FactParts.ToJson(draft.Facts).ToJsonString(), FactParts.ToJson(loaded.File.Facts).ToJsonString());
        Assert.Null(await store.FindAsync(id, Guid.NewGuid()));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task List_MoreThanAPage_PagesWithoutGapOrRepetition(string name)
    {
        await using var databases = new Databases();
        var db = databases.Make(name);
        await db.Database.MigrateAsync();
        var (store, user) = await StoreAsync(db);
        var draft = TestCases.Empty();
        List<Guid> made = [];
        for (var number = 0; number < CaseStore.PageSize * 2 + 3; number++)
        {
            made.Add(await store.CreateAsync(new NewCase($"Ärende {number}", draft.File, draft.Regime.Key, draft.LawDate, "test"), user));
        }

        List<Guid> seen = [];
        ListPlace? place = null;
        do
        {
            var page = await store.ListAsync(user.OrganisationId, place);
            seen.AddRange(page.Take(CaseStore.PageSize).Select(row => row.Id));
            place = page.Count > CaseStore.PageSize ? ListPlace.Read(new ListPlace(page[CaseStore.PageSize - 1].UpdatedAt, page[CaseStore.PageSize - 1].Id).ToString()) : null;
        }
        while (place is not null);
        Assert.Equal(Enumerable.Reverse(made), seen);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Events_ChangedOrDeleted_DatabaseRefuses(string name)
    {
        await using var databases = new Databases();
        var db = databases.Make(name);
        await db.Database.MigrateAsync();
        var (store, user) = await StoreAsync(db);
        var draft = TestCases.Empty();
        await store.CreateAsync(new NewCase("Ärende", draft.File, draft.Regime.Key, draft.LawDate, "test"), user);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.CaseEvents.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.CaseEvents.ExecuteUpdateAsync(change => change.SetProperty(row => row.Kind, "other")));
        Assert.Equal(1, await db.CaseEvents.CountAsync());
    }

    internal static async Task<(CaseStore Store, CurrentUser User)> StoreAsync(AppDbContext db)
    {
        var organisation = new Organisation { Id = Guid.NewGuid(), Name = "Exempelkommun", Kind = OrganisationKind.Municipality };
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync();
        var clock = new FixedTime(WebAppFixture.Today);
        var store = new CaseStore(db, new CaseComposer(Tests.Support.Desk.Of, TestCases.Steps), new CaseWriter(db, clock), clock);
        return (store, new CurrentUser(Guid.NewGuid(), organisation.Id, "Exempel"));
    }
}
