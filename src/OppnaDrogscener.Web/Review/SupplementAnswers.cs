using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>The applicant's side of a request for a supplement: item by item, its own until a version that answers it is signed.</summary>
public sealed class SupplementAnswers(AppDbContext db, CaseWriter writer)
{
    /// <summary>The requests of a case with their items, the first first.</summary>
    public async Task<IReadOnlyList<(SupplementRow Request, IReadOnlyList<SupplementItemRow> Items)>> ListAsync(Guid caseId, CancellationToken cancellation = default)
    {
        var requests = await db.Supplements.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation);
        var items = await db.SupplementItems.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation);
        return [.. requests.Select(request => (request, (IReadOnlyList<SupplementItemRow>)[.. items.Where(item => item.Request == request.Number)]))];
    }

    /// <summary>The items of the request that waits for an answer; empty when none does.</summary>
    public async Task<IReadOnlyList<SupplementItemRow>> OpenItemsAsync(Guid caseId, CancellationToken cancellation = default) =>
        (await ListAsync(caseId, cancellation)).LastOrDefault(item => item.Request.AnsweredVersion is null).Items ?? [];

    /// <summary>Saves answers. Two people at once never overwrite each other: the later one is told.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="request">Number of the request.</param>
    /// <param name="given">The answers.</param>
    /// <param name="user">Who answers.</param>
    public Task<AnswersResult> SaveAsync(Guid caseId, int request, IReadOnlyList<AnswerInput> given, CurrentUser user) =>
        writer.ChangeAsync(caseId, user, change => SaveAsync(change, request, given));

    /// <summary>What the log has of questions and answers when they are signed: proves them afterwards.</summary>
    public static string HashOf(IReadOnlyList<SupplementItemRow> items) =>
        VersionStore.HashOf(Encoding.UTF8.GetBytes(string.Join('\n', items.Select(item => $"{item.Request}.{item.Number} {item.Question}\n{item.Answer}"))));

    private async Task<AnswersResult> SaveAsync(CaseChange change, int request, IReadOnlyList<AnswerInput> given)
    {
        var caseId = change.Row.Id;
        var asked = await db.Supplements.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId && item.Number == request);
        if (asked is not { AnsweredVersion: null } || change.Row.Status != CaseStatus.SupplementRequested || !change.Row.IsOpen)
        {
            return new AnswersResult(true, []);
        }

        var rows = await db.SupplementItems.Where(item => item.CaseId == caseId && item.Request == request).ToDictionaryAsync(item => item.Number);
        List<int> collided = [];
        foreach (var input in given.Where(input => rows.ContainsKey(input.Number)))
        {
            var row = rows[input.Number];
            if ((row.Answer ?? "") == input.Answer)
            {
                continue;
            }

            if (row.Version != input.Seen)
            {
                collided.Add(input.Number);
                continue;
            }

            (row.Answer, row.AnsweredName, row.AnsweredAt) = input.Answer.Length == 0 ? default((string?, string?, DateTimeOffset?)) : (input.Answer, change.User.FullName, change.Now);
            row.Version++;
            change.Happened(EventKinds.ItemAnswered, new JsonObject { ["request"] = request, ["item"] = row.Number, ["version"] = row.Version });
        }

        return new AnswersResult(false, collided);
    }
}
