using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>Saves the marks of officers. Two officers at once never overwrite each other: the later one is told.</summary>
public sealed class Marks(AppDbContext db, CaseWriter writer)
{
    /// <summary>Saves a mark.</summary>
    public Task<MarkOutcome> SaveAsync(Guid caseId, MarkInput input, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(input);
        return writer.ChangeAsync(caseId, user, change => SaveAsync(change, input));
    }

    private async Task<MarkOutcome> SaveAsync(CaseChange change, MarkInput input)
    {
        var caseId = change.Row.Id;
        if (change.Row.Status is not (CaseStatus.Submitted or CaseStatus.SupplementRequested))
        {
            return MarkOutcome.Closed;
        }

        if (await db.CaseVersions.Where(item => item.CaseId == caseId).MaxAsync(item => item.Number) != input.OnVersion)
        {
            return MarkOutcome.NewVersion;
        }

        var row = await db.BoardMarks.FirstOrDefaultAsync(item => item.CaseId == caseId && item.CheckId == input.CheckId);
        if (row is not null && (row.Verdict, row.Comment, row.OnVersion) == (input.Verdict, input.Comment, input.OnVersion))
        {
            return MarkOutcome.Saved;
        }

        if ((row?.Version ?? 0) != input.Seen)
        {
            return MarkOutcome.MarkedByOther;
        }

        if (row is null)
        {
            row = new BoardMarkRow { CaseId = caseId, CheckId = input.CheckId };
            db.BoardMarks.Add(row);
        }

        var revealed = await db.BoardCases.Where(item => item.CaseId == caseId).Select(item => item.RevealedVersion).FirstAsync();
        (row.Verdict, row.Comment, row.OnVersion, row.BeforeReveal) = (input.Verdict, input.Comment, input.OnVersion, revealed < input.OnVersion);
        (row.By, row.ByName, row.At, row.Salt) = (change.User.Id, change.User.FullName, change.Now, Guid.NewGuid());
        row.Version++;
        change.Happened(EventKinds.Marked, new JsonObject { ["check"] = row.CheckId, ["version"] = row.OnVersion, ["mark"] = HashOf(row) });
        return MarkOutcome.Saved;
    }

    /// <summary>What the log has of a mark: proves it afterwards without telling it before.</summary>
    public static string HashOf(BoardMarkRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return VersionStore.HashOf(Encoding.UTF8.GetBytes($"{row.Salt:N}\n{FactsJson.Word(row.Verdict)}\n{row.Comment}"));
    }
}
