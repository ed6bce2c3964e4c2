using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>Asks an applicant for a supplement: the request is made in one transaction, the letter afterwards.</summary>
public sealed class SupplementRequests(AppDbContext db, CaseWriter writer, VersionStore versions, BoardDesk board, BoardDocuments documents)
{
    /// <summary>Id of the letter.</summary>
    public const string LetterId = "supplement-request";

    /// <summary>Sends a request. Refused when the case is no longer as the page showed it.</summary>
    public async Task<SupplementResult> SendAsync(Guid caseId, SupplementDraft draft, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var result = await writer.ChangeAsync(caseId, user, change => SendAsync(change, draft));
        if (result.Number is { } number && await board.OpenAsync(caseId) is { } file && Find(file, number) is { } request)
        {
            await documents.MakeAsync(VersionOf(file, request), LetterId, number, MatterOf(file, number), request.SentAt.SwedishDay(), user);
        }

        return result;
    }

    /// <summary>The letter of a request as a PDF, made now when it could not be made before.</summary>
    /// <returns>The PDF; or why it cannot be made, in words. Both null when there is no such request.</returns>
    public async Task<(BoardDocumentRow? Letter, string? Problem)> LetterAsync(BoardFile file, int number, CurrentUser user, CancellationToken cancellation = default) => Find(file, number) is { } request
        ? await documents.DocumentAsync(VersionOf(file, request), LetterId, number, MatterOf(file, number), request.SentAt.SwedishDay(), user, cancellation)
        : (null, null);

    /// <summary>What the letter of a request that is not sent yet would be made of.</summary>
    public static BoardMatter MatterOf(BoardFile file, SupplementDraft draft, string officer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(draft);
        return file.MatterOf(file.Latest) with { Supplement = new SupplementMatter(officer, draft.Deadline, draft.Items) };
    }

    /// <summary>What the letter of a request is made of.</summary>
    public static BoardMatter MatterOf(BoardFile file, int number)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (request, items) = file.Supplements.First(item => item.Request.Number == number);
        return file.MatterOf(VersionOf(file, request)) with
        {
            Supplement = new SupplementMatter(request.SentName, request.Deadline, [.. items.Select(item => new SupplementQuestion(item.CheckId, item.Question))]),
        };
    }

    private static SupplementRow? Find(BoardFile file, int number) => file.Supplements.Select(item => item.Request).FirstOrDefault(item => item.Number == number);

    private static FrozenVersion VersionOf(BoardFile file, SupplementRow request) => file.Versions.First(item => item.Number == request.OnVersion);

    private async Task<SupplementResult> SendAsync(CaseChange change, SupplementDraft draft)
    {
        var caseId = change.Row.Id;
        var sent = await db.Supplements.AsNoTracking().Where(item => item.CaseId == caseId).ToListAsync();
        if (sent.FirstOrDefault(item => item.IdempotencyKey == draft.Key) is { } made)
        {
            return new SupplementResult(made.Number, null);
        }

        var latest = await versions.LatestAsync(caseId) ?? throw new InvalidOperationException("Only what has been signed is asked about");
        if (RefusalOf(change.Row, latest, draft) is { } refusal)
        {
            return new SupplementResult(null, refusal);
        }

        var row = Add(change, draft, sent.Count + 1);
        var boardRow = await db.BoardCases.FirstAsync(item => item.CaseId == caseId);
        (boardRow.AnswerBy, boardRow.AnsweredAt) = (draft.Deadline, null);
        await BoardReception.SupersedeAsync(change);
        change.Move(Submission.TableOf(latest.View), CaseStatus.SupplementRequested, EventKinds.SupplementAsked, new JsonObject
        {
            ["request"] = row.Number,
            ["version"] = row.OnVersion,
            ["deadline"] = row.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["items"] = draft.Items.Count,
            ["questions"] = VersionStore.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', draft.Items.Select((item, index) => $"{index + 1} {item.CheckId} {item.Text}")))),
        });
        return new SupplementResult(row.Number, null);
    }

    private static SupplementRefusal? RefusalOf(CaseFileRow row, FrozenVersion latest, SupplementDraft draft) => row switch
    {
        { WithdrawnAt: not null } => SupplementRefusal.Withdrawn,
        { Status: CaseStatus.SupplementRequested } => SupplementRefusal.AskedByOther,
        { Status: not CaseStatus.Submitted } => SupplementRefusal.Closed,
        _ => latest.Number == draft.OnVersion ? null : SupplementRefusal.NewVersion,
    };

    private SupplementRow Add(CaseChange change, SupplementDraft draft, int number)
    {
        var row = new SupplementRow
        {
            CaseId = change.Row.Id,
            Number = number,
            OnVersion = draft.OnVersion,
            Deadline = draft.Deadline,
            SentBy = change.User.Id,
            SentName = change.User.FullName,
            SentAt = change.Now,
            IdempotencyKey = draft.Key,
        };
        db.Supplements.Add(row);
        db.SupplementItems.AddRange(draft.Items.Select((item, index) => new SupplementItemRow { CaseId = row.CaseId, Request = number, Number = index + 1, CheckId = item.CheckId, Question = item.Text }));
        return row;
    }
}
