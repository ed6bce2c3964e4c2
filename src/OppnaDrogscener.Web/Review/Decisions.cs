using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Temporary;

namespace OppnaDrogscener.Web.Review;

/// <summary>Decides what another person has proposed, exactly as it was shown, or gives it back.</summary>
public sealed class Decisions(BoardDesk board, CaseWriter writer, Proposals proposals, DecisionAftermath aftermath, TemporaryWatch temporary)
{
    /// <summary>Decides. The same decision by the same person twice is one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Number of the proposal.</param>
    /// <param name="shown">The <see cref="ProposalBasis.Shown"/> that the page carried.</param>
    /// <param name="user">Who decides; never the one who proposed.</param>
    public async Task<ProposalOutcome> DecideAsync(Guid caseId, int number, string shown, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        // Not stopped when the browser goes away: what was begun is either decided or not, never half told.
        var outcome = await writer.ChangeAsync(caseId, user, change => DecideAsync(change, number, shown));
        if (outcome == ProposalOutcome.Done)
        {
            await aftermath.FollowAsync(caseId, user);
        }

        return outcome;
    }

    /// <summary>Gives a proposal back to the officer. The same return twice is one.</summary>
    public Task<ProposalOutcome> ReturnAsync(Guid caseId, int number, string comment, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return writer.ChangeAsync(caseId, user, async change =>
        {
            var row = await RowAsync(change, number);
            if (row is { State: ProposalState.Returned } && row.DecidedBy == user.Id && row.Comment == comment)
            {
                return ProposalOutcome.Done;
            }

            if (row is not { State: ProposalState.Proposed })
            {
                return ProposalOutcome.Stale;
            }

            Close(row, ProposalState.Returned, change);
            row.Comment = comment;
            change.Happened(EventKinds.Returned, new JsonObject { ["proposal"] = number, ["comment"] = VersionStore.HashOf(Encoding.UTF8.GetBytes($"{row.Salt:N}\n{comment}")) });
            return ProposalOutcome.Done;
        });
    }

    /// <summary>Whether what was proposed on has changed so that the proposal no longer says what the officers have found.</summary>
    public static bool HasChangedSince(BoardFile file, ProposalRow proposal)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.OnVersion != file.Latest.Number || proposal.Marks != ProposalBasis.Marks(file);
    }

    private async Task<ProposalOutcome> DecideAsync(CaseChange change, int number, string shown)
    {
        var row = await RowAsync(change, number);
        if (row is { State: ProposalState.Decided } && row.DecidedBy == change.User.Id)
        {
            return ProposalOutcome.Done;
        }

        if (row?.By == change.User.Id)
        {
            return ProposalOutcome.OwnProposal;
        }

        var file = await board.OpenAsync(change.Row.Id) ?? throw new InvalidOperationException("No board has the case");
        if (row is not { State: ProposalState.Proposed } || shown != ProposalBasis.Shown(file, row) || HasChangedSince(file, row) || !proposals.Possible(file).Contains(row.Outcome))
        {
            return ProposalOutcome.Stale;
        }

        Close(row, ProposalState.Decided, change);
        row.Opinions = ProposalBasis.Opinions(file);
        (await change.Db.BoardCases.FirstAsync(item => item.CaseId == change.Row.Id)).AnswerBy = null;
        var told = new JsonObject { ["version"] = row.OnVersion, ["proposal"] = number, ["content"] = ProposalBasis.ContentHash(row) };
        if (!change.Move(StatusTables.CountyBoardApplication, CaseStatus.Decided, EventKinds.Decided, told, row.Outcome))
        {
            return ProposalOutcome.Stale;
        }

        await temporary.FollowAsync(change);
        return ProposalOutcome.Done;
    }

    private static Task<ProposalRow?> RowAsync(CaseChange change, int number) =>
        change.Db.Proposals.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id && item.Number == number);

    private static void Close(ProposalRow row, ProposalState state, CaseChange change) =>
        (row.State, row.DecidedBy, row.DecidedName, row.DecidedAt) = (state, change.User.Id, change.User.FullName, change.Now);
}
