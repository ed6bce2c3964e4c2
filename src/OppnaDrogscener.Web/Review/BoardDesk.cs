using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>Opens the cases of a county board, and says who is on them. Says nothing of who may see them: that is asked before.</summary>
public sealed class BoardDesk(AppDbContext db, CaseWriter writer, VersionStore versions)
{
    /// <summary>A case with everything that the board has of it; null when no board has received it.</summary>
    public async Task<BoardFile?> OpenAsync(Guid caseId, CancellationToken cancellation = default)
    {
        var found = await (
            from file in db.Cases.AsNoTracking()
            join board in db.BoardCases.AsNoTracking() on file.Id equals board.CaseId
            where file.Id == caseId
            select new { file, board }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var organisation = await db.Organisations.AsNoTracking().FirstAsync(item => item.Id == found.board.BoardId, cancellation);
        var items = await db.SupplementItems.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation);
        var requests = await db.Supplements.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation);
        return new BoardFile
        {
            Row = found.file,
            Board = found.board,
            Officer = await db.Users.Where(user => user.Id == found.board.OfficerId).Select(user => user.FullName).FirstOrDefaultAsync(cancellation),
            BoardName = organisation.Name,
            BoardCounty = organisation.CountyCode,
            Versions = await versions.ListAsync(caseId, cancellation),
            Files = await db.ReceivedFiles.AsNoTracking().Where(item => item.CaseId == caseId).ToDictionaryAsync(item => item.Number, cancellation),
            Marks = await db.BoardMarks.AsNoTracking().Where(item => item.CaseId == caseId).ToDictionaryAsync(item => item.CheckId, StringComparer.Ordinal, cancellation),
            Supplements = [.. requests.Select(request => (request, ItemsOf(request, items)))],
            Opinions = await db.Opinions.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation),
            Proposals = await db.Proposals.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation),
        };
    }

    /// <summary>The items of a request. What the applicant writes is its own until a version that answers the request has been signed.</summary>
    private static IReadOnlyList<SupplementItemRow> ItemsOf(SupplementRow request, IReadOnlyList<SupplementItemRow> items)
    {
        IReadOnlyList<SupplementItemRow> own = [.. items.Where(item => item.Request == request.Number)];
        foreach (var item in request.AnsweredVersion is null ? own : [])
        {
            (item.Answer, item.AnsweredName, item.AnsweredAt) = (null, null, null);
        }

        return own;
    }

    /// <summary>A letter or decision that has been made as a PDF; null when it has not.</summary>
    public Task<Data.Board.BoardDocumentRow?> DocumentAsync(Guid caseId, string documentId, int number, CancellationToken cancellation = default) =>
        db.BoardDocuments.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId && item.DocumentId == documentId && item.Number == number, cancellation);

    /// <summary>Puts an officer on a case, or nobody.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="officerId">A person of the board; null for nobody.</param>
    /// <param name="seen">The version of the board's row that the page showed.</param>
    /// <param name="user">Who does it.</param>
    /// <returns>False when somebody else has changed it since, or the person is not of the board.</returns>
    public Task<bool> AssignAsync(Guid caseId, Guid? officerId, int seen, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        var row = await db.BoardCases.FirstAsync(item => item.CaseId == caseId);
        if (row.OfficerId == officerId)
        {
            return true;
        }

        if (row.Version != seen || (officerId is { } id && !await db.Users.AnyAsync(person => person.Id == id && person.OrganisationId == row.BoardId)))
        {
            return false;
        }

        row.OfficerId = officerId;
        row.Version++;
        change.Happened(EventKinds.Assigned, new JsonObject { ["officer"] = officerId?.ToString() ?? "" });
        return true;
    });

    /// <summary>Writes the number that the case has in the board's own diary; false when somebody else has changed it since.</summary>
    public Task<bool> NumberAsync(Guid caseId, string diary, int seen, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        var row = await db.BoardCases.FirstAsync(item => item.CaseId == caseId);
        if (row.Diary == diary)
        {
            return true;
        }

        if (row.Version != seen)
        {
            return false;
        }

        row.SearchNorm = row.SearchNorm.Replace(CaseTitle.Normalised(row.Diary), CaseTitle.Normalised(diary), StringComparison.Ordinal);
        row.Diary = diary;
        row.Version++;
        change.Happened(EventKinds.Diarised, new JsonObject { ["diary"] = diary });
        return true;
    });

    /// <summary>Shows the tool's results for the latest version from now on; the log tells that it happened.</summary>
    public Task<bool> RevealAsync(Guid caseId, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        var row = await db.BoardCases.FirstAsync(item => item.CaseId == caseId);
        var latest = await db.CaseVersions.Where(item => item.CaseId == caseId).MaxAsync(item => item.Number);
        if (row.RevealedVersion < latest)
        {
            row.RevealedVersion = latest;
            change.Happened(EventKinds.Revealed, new JsonObject { ["version"] = latest });
        }

        return true;
    });
}
