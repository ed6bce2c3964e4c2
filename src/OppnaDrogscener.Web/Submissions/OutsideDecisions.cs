using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Temporary;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>Notes what became of an application that was filed with an authority outside this system.</summary>
public sealed class OutsideDecisions(AppDbContext db, CaseWriter writer, DecisionAftermath aftermath, TemporaryWatch temporary)
{
    /// <summary>What has been noted; null when nothing has.</summary>
    public Task<OutsideDecisionRow?> FindAsync(Guid caseId, CancellationToken cancellation = default) =>
        db.OutsideDecisions.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId, cancellation);

    /// <summary>Notes; with an outcome the case is decided, and then nothing can be changed.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="input">What is noted.</param>
    /// <param name="seen">Version of the note that the page showed; 0 when there was none.</param>
    /// <param name="user">Who notes it.</param>
    /// <returns>False when somebody else has noted something else since.</returns>
    public async Task<bool> NoteAsync(Guid caseId, OutsideInput input, int seen, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(input);
        var noted = await writer.ChangeAsync(caseId, user, change => NoteAsync(change, input, seen));
        if (noted && input.Outcome is not null)
        {
            await aftermath.FollowAsync(caseId, user);
        }

        return noted;
    }

    private async Task<bool> NoteAsync(CaseChange change, OutsideInput input, int seen)
    {
        var row = await db.OutsideDecisions.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id);
        if (row is not null && InputOf(row) == input)
        {
            return true;
        }

        if (change.Row.Status != CaseStatus.FiledElsewhere || (row?.Version ?? 0) != seen)
        {
            return false;
        }

        if (row is null)
        {
            row = new OutsideDecisionRow { CaseId = change.Row.Id, ByName = change.User.FullName };
            db.OutsideDecisions.Add(row);
        }

        (row.FiledOn, row.Diary, row.Outcome, row.DecidedOn, row.Until, row.Note) = (input.FiledOn, input.Diary, input.Outcome, input.DecidedOn, input.Until, input.Note);
        (row.ByName, row.At) = (change.User.FullName, change.Now);
        row.Version++;
        if (input is not { Outcome: { } outcome, DecidedOn: { } day })
        {
            change.Happened(EventKinds.OutsideNoted, new JsonObject { ["filed"] = DayText.Iso(input.FiledOn) });
            await temporary.FollowAsync(change);
            return true;
        }

        var told = new JsonObject { ["filed"] = DayText.Iso(input.FiledOn), ["day"] = DayText.Iso(day) };
        if (!change.Move(StatusTables.ApplicationFiledElsewhere, CaseStatus.Decided, EventKinds.OutsideDecided, told, outcome))
        {
            throw new InvalidOperationException("A case that is filed elsewhere can always be decided");
        }

        await temporary.FollowAsync(change);
        return true;
    }

    private static OutsideInput InputOf(OutsideDecisionRow row) => new(row.FiledOn, row.Diary, row.Outcome, row.DecidedOn, row.Until, row.Note);
}
