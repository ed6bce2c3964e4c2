using System.Text.Json.Nodes;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>Takes in proposals for decisions. Marks and conditions are frozen with the proposal, so that a later mark never changes what was proposed.</summary>
public sealed class Proposals(BoardDesk board, CaseWriter writer, CaseDesk desk, TimeProvider clock)
{
    /// <summary>What can be proposed now.</summary>
    public IReadOnlyList<Domain.Status.DecisionOutcome> Possible(BoardFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return DecisionRules.Possible(file.Row.Status, file.Row.WithdrawnAt is not null, file.Board.AnswerBy, clock.Today());
    }

    /// <summary>What speaks against a proposal; what bars it stands first.</summary>
    public IReadOnlyList<DecisionObjection> Objections(BoardFile file, ProposalInput input)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(input);
        return
        [
            .. PermitScope.Objections(input.Outcome, input.Conditions, file.Latest.View.Facts.Monitoring),
            .. DecisionRules.Objections(input.Outcome, ProposalBasis.Checks(file, desk)),
        ];
    }

    /// <summary>The proposal that an input makes of the case as it is; stored by <see cref="ProposeAsync"/> only.</summary>
    public static ProposalRow Make(BoardFile file, ProposalInput input, CurrentUser user, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(user);
        return new ProposalRow
        {
            CaseId = file.Id,
            Number = 1 + (file.Proposals.Count > 0 ? file.Proposals[^1].Number : 0),
            OnVersion = file.Latest.Number,
            Outcome = input.Outcome,
            Reasons = input.Reasons,
            Conditions = input.Conditions is { } conditions ? ProposalBasis.Json(conditions) : "{}",
            Marks = ProposalBasis.Marks(file),
            Opinions = ProposalBasis.Opinions(file),
            Salt = Guid.NewGuid(),
            State = ProposalState.Proposed,
            By = user.Id,
            ByName = user.FullName,
            At = now,
        };
    }

    /// <summary>Proposes. The same proposal by the same person twice is one.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="input">What is proposed.</param>
    /// <param name="seen">The <see cref="ProposalBasis.Stand"/> that the page carried.</param>
    /// <param name="user">Who proposes.</param>
    public Task<ProposalOutcome> ProposeAsync(Guid caseId, ProposalInput input, string seen, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(user);
        return writer.ChangeAsync(caseId, user, async change =>
        {
            var file = await board.OpenAsync(caseId) ?? throw new InvalidOperationException("No board has the case");
            var row = Make(file, input, user, change.Now);
            if (file.Waiting is { } waiting && waiting.By == user.Id && Same(waiting, row))
            {
                return ProposalOutcome.Done;
            }

            if (seen != ProposalBasis.Stand(file) || !Possible(file).Contains(input.Outcome))
            {
                return ProposalOutcome.Stale;
            }

            if (Objections(file, input).Any(objection => objection.Blocks))
            {
                return ProposalOutcome.Contradiction;
            }

            await BoardReception.SupersedeAsync(change);
            change.Db.Proposals.Add(row);
            change.Happened(EventKinds.Proposed, new JsonObject { ["proposal"] = row.Number, ["version"] = row.OnVersion, ["content"] = ProposalBasis.ContentHash(row) });
            return ProposalOutcome.Done;
        });
    }

    private static bool Same(ProposalRow one, ProposalRow other) =>
        (one.OnVersion, one.Outcome, one.Reasons, one.Conditions, one.Marks) == (other.OnVersion, other.Outcome, other.Reasons, other.Conditions, other.Marks);
}
