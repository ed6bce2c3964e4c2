using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Data;

/// <summary>The log and its concurrency, in every database.</summary>
public sealed class CaseWriterTests
{
    public static TheoryData<string> All => [.. Databases.Names];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Change_ManyWritersAtOnce_LosesNothingAndKeepsTheChainWhole(string name)
    {
        await using var databases = new Databases();
        var (db, user, id) = await CaseAsync(databases, name);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            var mine = databases.Again(db);
            for (var number = 0; number < 3; number++)
            {
                var detail = new JsonObject { ["writer"] = writer, ["number"] = number };
                await new CaseWriter(mine, new FixedTime(WebAppFixture.Today)).ChangeAsync(id, user, change => Task.FromResult(change.Happened(EventKinds.StepSaved, detail)));
            }
        }));

        var history = await new CaseLog(databases.Again(db)).ReadAsync(id);
        Assert.Null(history.Break);
        Assert.Equal(1 + (8 * 3), history.Events.Count);
        Assert.Equal(8 * 3, history.Events.Skip(1).Select(item => item.Detail).Distinct().Count());
        Assert.Null(LogFile.Read(history.ToFile(), history.Head.Hash).Break);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Change_WorkReadBeforeAnotherWrote_IsDoneAgainOnWhatTheOtherWrote(string name)
    {
        await using var databases = new Databases();
        var (db, user, id) = await CaseAsync(databases, name);
        List<CaseStatus> seen = [];
        var moved = await new CaseWriter(db, new FixedTime(WebAppFixture.Today)).ChangeAsync(id, user, async change =>
        {
            seen.Add(change.Row.Status);
            if (seen.Count == 1)
            {
                var other = databases.Again(db);
                Assert.True(await new CaseWriter(other, new FixedTime(WebAppFixture.Today)).ChangeAsync(
                    id, user, first => Task.FromResult(first.Move(StatusTables.CountyBoardApplication, CaseStatus.Submitted, EventKinds.Submitted))));
            }

            return change.Move(StatusTables.CountyBoardApplication, CaseStatus.Submitted, EventKinds.Submitted);
        });
        Assert.False(moved);
        Assert.Equal([CaseStatus.Draft, CaseStatus.Submitted], seen);
        Assert.Equal(2, (await new CaseLog(db).ReadAsync(id)).Events.Count);
    }

    [Fact]
    public async Task Change_WithoutEvent_IsRefused()
    {
        await using var databases = new Databases();
        var (db, user, id) = await CaseAsync(databases, "sqlite");
        await Assert.ThrowsAsync<InvalidOperationException>(() => new CaseWriter(db, new FixedTime(WebAppFixture.Today)).ChangeAsync(id, user, change => Task.FromResult(change.Row.Title = "Annat")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Change_OfAnotherCaseThatFollows_IsSavedWithItOrNotAtAll(string name)
    {
        await using var databases = new Databases();
        var (db, user, id) = await CaseAsync(databases, name);
        var draft = TestCases.Empty();
        var clock = new FixedTime(WebAppFixture.Today);
        var writer = new CaseWriter(db, clock);
        var store = new CaseStore(db, new CaseComposer(Tests.Support.Desk.Of, TestCases.Steps), writer, clock);
        var other = await store.CreateAsync(new NewCase("Annat", draft.File, draft.Regime.Key, draft.LawDate, "test"), user);
        var before = (await db.Cases.AsNoTracking().FirstAsync(item => item.Id == other)).Version;
        Task<bool> ChangeAsync(bool tells) => writer.ChangeAsync(id, user, async change =>
        {
            var row = await change.Db.Cases.FirstAsync(item => item.Id == other);
            row.WithdrawalReason = "följer";
            change.Happened(EventKinds.StepSaved);
            if (tells)
            {
                change.Following(row, CurrentUser.System).Happened(EventKinds.StepSaved);
            }

            return true;
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => ChangeAsync(tells: false));
        Assert.Single((await new CaseLog(db).ReadAsync(id)).Events);

        await ChangeAsync(tells: true);
        var history = await new CaseLog(db).ReadAsync(other);
        Assert.Null(history.Break);
        Assert.Equal((2, CurrentUser.System.Id), (history.Events.Count, history.Events[^1].ActorId));
        Assert.Equal((before + 1, 2), ((await db.Cases.AsNoTracking().FirstAsync(item => item.Id == other)).Version, (await new CaseLog(db).ReadAsync(id)).Events.Count));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Log_RowTamperedWithInTheDatabase_IsFound(string name)
    {
        await using var databases = new Databases();
        var (db, user, id) = await CaseAsync(databases, name);
        await new CaseWriter(db, new FixedTime(WebAppFixture.Today)).ChangeAsync(id, user, change => Task.FromResult(change.Happened(EventKinds.StepSaved)));
        // Whoever owns the database can take the triggers away: the chain still tells.
        await db.Database.ExecuteSqlRawAsync(name == "sqlite" ? "DROP TRIGGER \"CaseEvents_no_UPDATE\"" : "DROP TRIGGER \"CaseEvents_append_only\" ON \"CaseEvents\"");
        await db.CaseEvents.Where(item => item.Sequence == 1).ExecuteUpdateAsync(change => change.SetProperty(item => item.Detail, "{\"origin\":\"copy\"}"));
        Assert.Equal(new ChainBreak(ChainFault.Altered, 1, 1, 1), (await new CaseLog(db).ReadAsync(id)).Break);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Versions_ChangedOrDeleted_DatabaseRefuses(string name)
    {
        await using var databases = new Databases();
        var (db, _, id) = await CaseAsync(databases, name);
        db.CaseVersions.Add(new CaseVersionRow
        {
            CaseId = id, Number = 1, Occasion = EventKinds.Submitted, TextVersion = "", Canonical = [], Sha256 = "", SignedName = "", Receipt = "1", IdempotencyKey = "1",
        });
        db.VersionDocuments.Add(new VersionDocumentRow { CaseId = id, Number = 1, DocumentId = "permit-application", TextVersion = "", Bytes = [1], Sha256 = "" });
        await db.SaveChangesAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.VersionDocuments.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.VersionDocuments.ExecuteUpdateAsync(change => change.SetProperty(row => row.Sha256, "x")));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.CaseVersions.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.CaseVersions.ExecuteUpdateAsync(change => change.SetProperty(row => row.Sha256, "x")));
    }

    private static async Task<(AppDbContext Db, CurrentUser User, Guid Id)> CaseAsync(Databases databases, string name)
    {
        var db = databases.Make(name);
        await db.Database.MigrateAsync();
        var (store, user) = await MigrationTests.StoreAsync(db);
        var draft = TestCases.Empty();
        return (db, user, await store.CreateAsync(new NewCase("Ärende", draft.File, draft.Regime.Key, draft.LawDate, "test"), user));
    }
}
