using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>What officers write of opinions: asked for, recorded, or not needed. Two officers at once never overwrite each other.</summary>
public sealed class Opinions(AppDbContext db, CaseWriter writer)
{
    /// <summary>Adds an opinion; the same key adds one.</summary>
    /// <returns>Why it was not added; null when it was.</returns>
    public Task<OpinionRefusal?> AddAsync(Guid caseId, NewOpinion input, CurrentUser user) => writer.ChangeAsync(caseId, user, async change =>
    {
        ArgumentNullException.ThrowIfNull(input);
        var rows = db.Opinions.AsNoTracking().Where(item => item.CaseId == caseId);
        if (await rows.AnyAsync(item => item.IdempotencyKey == input.Key))
        {
            return null;
        }

        if (!IsOpen(change.Row))
        {
            return OpinionRefusal.Closed;
        }

        var row = RowOf(change, input, 1 + await rows.CountAsync());
        db.Opinions.Add(row);
        change.Happened(input.State == OpinionState.Asked ? EventKinds.OpinionAsked : EventKinds.OpinionRecorded, Told(row));
        return (OpinionRefusal?)null;
    });

    /// <summary>Writes in the answer to an opinion that was asked for; its link then opens no more.</summary>
    /// <returns>Why nothing was written; null when it was.</returns>
    public Task<OpinionRefusal?> AnswerAsync(Guid caseId, OpinionAnswer input, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ChangeAsync(caseId, input.Number, input.Seen, user, EventKinds.OpinionRecorded, row =>
        {
            (row.State, row.ReceivedOn, row.AnsweredName, row.Text) = (input.State, input.ReceivedOn, input.AnsweredName, input.Text);
            (row.TokenHash, row.TokenUntil) = (null, null);
        });
    }

    /// <summary>Takes the link of an opinion back: from now on it opens nothing.</summary>
    /// <returns>Why not; null when it was.</returns>
    public Task<OpinionRefusal?> RevokeAsync(Guid caseId, int number, int seen, CurrentUser user) =>
        ChangeAsync(caseId, number, seen, user, EventKinds.OpinionLinkRevoked, row => (row.TokenHash, row.TokenUntil) = (null, null));

    /// <summary>Gives an opinion that was asked for a new link; an earlier one opens no more.</summary>
    /// <returns>Why not; null when it was.</returns>
    public Task<OpinionRefusal?> RenewAsync(Guid caseId, int number, int seen, string token, CurrentUser user) =>
        ChangeAsync(caseId, number, seen, user, EventKinds.OpinionLinkMade, row => SetLink(row, token, row.AnswerBy), row => row.TokenHash == OpinionToken.HashOf(token));

    /// <summary>Whether opinions can still be written of a case.</summary>
    public static bool IsOpen(CaseFileRow row) => row is { WithdrawnAt: null, Status: CaseStatus.Submitted or CaseStatus.SupplementRequested };

    /// <summary>What the log has of an opinion: numbers and hashes, no names and no text.</summary>
    public static JsonObject Told(OpinionRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new JsonObject
        {
            ["opinion"] = row.Number,
            ["state"] = FactsJson.Word(row.State),
            ["deadline"] = row.AnswerBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["sha256"] = VersionStore.HashOf(Encoding.UTF8.GetBytes($"{row.From}\n{row.AnsweredName}\n{row.AnsweredRole}\n{row.Text}")),
        };
    }

    private Task<OpinionRefusal?> ChangeAsync(Guid caseId, int number, int seen, CurrentUser user, string kind, Action<OpinionRow> work, Func<OpinionRow, bool>? isDone = null) =>
        writer.ChangeAsync(caseId, user, async change =>
        {
            if (!IsOpen(change.Row))
            {
                return OpinionRefusal.Closed;
            }

            var row = await db.Opinions.FirstOrDefaultAsync(item => item.CaseId == caseId && item.Number == number);
            if (row is not null && isDone?.Invoke(row) == true)
            {
                return null;
            }

            if (row is not { State: OpinionState.Asked } || row.Version != seen)
            {
                return OpinionRefusal.Changed;
            }

            work(row);
            (row.ByName, row.At) = (change.User.FullName, change.Now);
            row.Version++;
            change.Happened(kind, Told(row));
            return (OpinionRefusal?)null;
        });

    private static OpinionRow RowOf(CaseChange change, NewOpinion input, int number)
    {
        var row = new OpinionRow
        {
            CaseId = change.Row.Id,
            Number = number,
            From = input.From,
            OfMunicipality = input.OfMunicipality,
            State = input.State,
            AskedOn = input.State == OpinionState.Asked ? change.Now.SwedishDay() : null,
            AnswerBy = input.AnswerBy,
            ReceivedOn = input.ReceivedOn,
            AnsweredName = input.AnsweredName,
            Text = input.Text,
            IdempotencyKey = input.Key,
            ByName = change.User.FullName,
            At = change.Now,
            Version = 1,
        };
        SetLink(row, input.Token, input.AnswerBy);
        return row;
    }

    private static void SetLink(OpinionRow row, string? token, DateOnly? answerBy) =>
        (row.TokenHash, row.TokenUntil) = (OpinionToken.HashOf(token), token is null ? null : answerBy?.AddDays(AnswerTime.LinkStaysDays));
}
