using System.Net;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Web.Data;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class InboxTests(WebAppFixture app)
{
    public static TheoryData<string> All => [.. Databases.Names];

    [Fact]
    public async Task Submit_Application_StandsInTheInboxWithANumberAndNobodyOnIt()
    {
        var id = await app.SubmittedAsync();
        var file = await app.BoardFileAsync(id);
        Assert.Equal(($"{file.Board.DiarySequence}-2026", (string?)null), (file.Board.Diary, file.Officer));
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = (await browser.GetAsync($"/inkorg?sok={Uri.EscapeDataString(file.Latest.Row.Receipt)}&vem=ingen")).Expect(HttpStatusCode.OK);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/inkorg/{id}']"));
        BoardWorld.Holds("Luleå kommun", page.MainText());
    }

    [Fact]
    public async Task Take_AsOfficer_TheCaseIsMineAndASecondTakeFromAnOldPageIsTold()
    {
        var id = await app.SubmittedAsync();
        var (first, second) = (await app.SignedInAsync(BoardWorld.Reviewer), await app.SignedInAsync(BoardWorld.Decider));
        var (mine, theirs) = (await first.GetAsync($"/inkorg/{id}"), await second.GetAsync($"/inkorg/{id}"));
        (await first.PostFormAsync(mine, $"/inkorg/{id}?handler=Take", [])).Expect(HttpStatusCode.Redirect);
        var refused = (await second.PostFormAsync(theirs, $"/inkorg/{id}?handler=Take", [])).Expect(HttpStatusCode.Conflict);
        BoardWorld.Holds("Greta Granskare", refused.MainText());
        Assert.Equal("Greta Granskare", (await app.BoardFileAsync(id)).Officer);
    }

    [Fact]
    public async Task Diary_Changed_IsFoundBySearch()
    {
        var id = await app.SubmittedAsync();
        var browser = await app.SignedInAsync(BoardWorld.Reviewer);
        var page = await browser.GetAsync($"/inkorg/{id}");
        (await browser.PostFormAsync(page, $"/inkorg/{id}?handler=Diary", new() { ["Diary"] = "" })).Expect(HttpStatusCode.BadRequest);
        (await browser.PostFormAsync(page, $"/inkorg/{id}?handler=Diary", new() { ["Diary"] = "211-4711-2026" })).Expect(HttpStatusCode.Redirect);
        Assert.NotNull((await browser.GetAsync("/inkorg?sok=211-4711")).Document.QuerySelector($"a[href='/inkorg/{id}']"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task List_SearchWithSwedishLettersInAnyCase_FindsTheCase(string name)
    {
        await using var databases = new Databases();
        var db = databases.Make(name);
        await db.Database.MigrateAsync();
        var board = new Organisation { Id = Guid.NewGuid(), Name = "Board", Kind = OrganisationKind.CountyBoard };
        db.Organisations.Add(board);
        var found = Add(db, board.Id, 1, "Ängelholm, Åttkanten", CaseStatus.Submitted);
        var other = Add(db, board.Id, 2, "Angelholm, Attkanten", CaseStatus.Decided);
        await db.SaveChangesAsync();
        var inbox = new InboxList(db);

        Assert.Equal([found], await IdsAsync(inbox, board.Id, new InboxQuery { Search = "ÅTTKANTEN änge", Show = InboxShow.All }));
        Assert.Equal([other], await IdsAsync(inbox, board.Id, new InboxQuery { Show = InboxShow.Decided }));
        Assert.Equal([found, other], await IdsAsync(inbox, board.Id, new InboxQuery { Show = InboxShow.All }));
        Assert.Equal([other, found], await IdsAsync(inbox, board.Id, new InboxQuery { Show = InboxShow.All, Order = InboxOrder.Newest }));
        db.BoardCases.Single(row => row.CaseId == other).AnswerBy = new DateOnly(2026, 12, 1);
        await db.SaveChangesAsync();
        Assert.Equal([other, found], await IdsAsync(inbox, board.Id, new InboxQuery { Show = InboxShow.All, Order = InboxOrder.AnswerBy }));
        Assert.Empty(await IdsAsync(inbox, Guid.NewGuid(), new InboxQuery { Show = InboxShow.All }));
    }

    private static async Task<IEnumerable<Guid>> IdsAsync(InboxList inbox, Guid board, InboxQuery query) => (await inbox.ListAsync(board, query)).Select(line => line.File.Id);

    private static Guid Add(AppDbContext db, Guid board, int number, string place, CaseStatus status)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000 + number);
        var file = new CaseFileRow { Id = Guid.NewGuid(), OrganisationId = board, ReceiverId = board, Status = status, Title = place, TitleNorm = "", TitleSort = [], CreatedAt = now, UpdatedAt = now };
        var row = new BoardCaseRow { CaseId = file.Id, BoardId = board, Diary = $"{number}-2026", DiaryYear = 2026, DiarySequence = number, Place = place, ReceivedAt = now };
        row.SearchNorm = BoardReception.SearchText(row, file);
        db.Cases.Add(file);
        db.BoardCases.Add(row);
        return file.Id;
    }
}
