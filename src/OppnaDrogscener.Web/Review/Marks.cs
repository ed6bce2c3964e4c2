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
        if (await RefusalAsync(change, input.OnVersion) is { } refusal)
        {
            return refusal;
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

        var stands = row.Version > 0 && (row.Verdict, row.Comment) == (input.Verdict, input.Comment);
        (row.Verdict, row.Comment) = (input.Verdict, input.Comment);
        Sign(row, change, input.OnVersion, await RevealedAsync(caseId), stands);
        change.Happened(EventKinds.Marked, new JsonObject { ["check"] = row.CheckId, ["version"] = row.OnVersion, ["mark"] = HashOf(row) });
        return MarkOutcome.Saved;
    }

    /// <summary>Lets marks of earlier versions stand for the latest one as they are, in one go. A mark that somebody has changed since the page was shown is left alone.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="seen">The versions of the marks that the page showed, by check.</param>
    /// <param name="onVersion">The version of the application that the page showed.</param>
    /// <param name="user">Who says that they stand.</param>
    public Task<MarkOutcome> StandAsync(Guid caseId, IReadOnlyDictionary<string, int> seen, int onVersion, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        if (await RefusalAsync(change, onVersion) is { } refusal)
        {
            return refusal;
        }

        var revealed = await RevealedAsync(caseId);
        var rows = await db.BoardMarks.Where(item => item.CaseId == caseId && item.OnVersion < onVersion).OrderBy(item => item.CheckId).ToListAsync();
        var hashes = new JsonObject();
        foreach (var row in rows.Where(row => seen.TryGetValue(row.CheckId, out var version) && version == row.Version))
        {
            Sign(row, change, onVersion, revealed, stands: true);
            hashes[row.CheckId] = HashOf(row);
        }

        if (hashes.Count > 0)
        {
            change.Happened(EventKinds.MarksStood, new JsonObject { ["count"] = hashes.Count, ["version"] = onVersion, ["marks"] = hashes });
        }

        return MarkOutcome.Saved;
    });

    /// <summary>What the log has of a mark: proves it afterwards without telling it before.</summary>
    public static string HashOf(BoardMarkRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return VersionStore.HashOf(Encoding.UTF8.GetBytes($"{row.Salt:N}\n{FactsJson.Word(row.Verdict)}\n{row.Comment}"));
    }

    /// <summary>A mark that stands as it was is no more unbiased than when it was made.</summary>
    private static void Sign(BoardMarkRow row, CaseChange change, int onVersion, int revealed, bool stands)
    {
        (row.OnVersion, row.BeforeReveal) = (onVersion, revealed < onVersion && (row.BeforeReveal || !stands));
        (row.By, row.ByName, row.At, row.Salt) = (change.User.Id, change.User.FullName, change.Now, Guid.NewGuid());
        row.Version++;
    }

    private async Task<MarkOutcome?> RefusalAsync(CaseChange change, int onVersion)
    {
        if (change.Row.Status is not (CaseStatus.Submitted or CaseStatus.SupplementRequested))
        {
            return MarkOutcome.Closed;
        }

        return await db.CaseVersions.Where(item => item.CaseId == change.Row.Id).MaxAsync(item => item.Number) == onVersion ? null : MarkOutcome.NewVersion;
    }

    private Task<int> RevealedAsync(Guid caseId) => db.BoardCases.Where(item => item.CaseId == caseId).Select(item => item.RevealedVersion).FirstAsync();
}
