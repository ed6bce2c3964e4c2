using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>The cases that a county board has received. Every question names the board, so that no other's case can be reached.</summary>
public sealed class InboxList(AppDbContext db)
{
    /// <summary>Cases on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Words of a search that are used; the rest would only slow it down.</summary>
    private const int MostWords = 8;

    private static readonly CaseStatus[] OpenStatuses = [CaseStatus.Submitted, CaseStatus.SupplementRequested];

    /// <summary>A page of the inbox; one line more than a page where there are more.</summary>
    public async Task<IReadOnlyList<InboxLine>> ListAsync(Guid boardId, InboxQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        var lines =
            from file in db.Cases.AsNoTracking()
            join board in db.BoardCases.AsNoTracking() on file.Id equals board.CaseId
            where board.BoardId == boardId && file.ReceiverId == boardId
            let proposed = db.Proposals.Any(proposal => proposal.CaseId == file.Id && proposal.State == ProposalState.Proposed)
            select new { file, board, proposed };
        lines = query.Show switch
        {
            InboxShow.Open => lines.Where(line => OpenStatuses.Contains(line.file.Status)),
            InboxShow.WithBoard => lines.Where(line => line.file.Status == CaseStatus.Submitted),
            InboxShow.Answered => lines.Where(line => line.file.Status == CaseStatus.Submitted && line.board.AnsweredAt != null),
            InboxShow.Proposed => lines.Where(line => OpenStatuses.Contains(line.file.Status) && line.proposed),
            InboxShow.WithApplicant => lines.Where(line => line.file.Status == CaseStatus.SupplementRequested),
            InboxShow.Decided => lines.Where(line => !OpenStatuses.Contains(line.file.Status)),
            _ => lines,
        };
        lines = query switch
        {
            { Unassigned: true } => lines.Where(line => line.board.OfficerId == null),
            { Officer: { } officer } => lines.Where(line => line.board.OfficerId == officer),
            _ => lines,
        };
        foreach (var word in CaseTitle.Normalised(query.Search).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords))
        {
            lines = lines.Where(line => line.board.SearchNorm.Contains(word));
        }

        var ordered = query.Order switch
        {
            InboxOrder.Newest => lines.OrderByDescending(line => line.board.ReceivedAt).ThenByDescending(line => line.board.CaseId),
            InboxOrder.AnswerBy => lines.OrderBy(line => line.board.AnswerBy == null).ThenBy(line => line.board.AnswerBy).ThenBy(line => line.board.ReceivedAt).ThenBy(line => line.board.CaseId),
            _ => lines.OrderBy(line => line.board.ReceivedAt).ThenBy(line => line.board.CaseId),
        };
        var found = await ordered.Skip(query.Page * PageSize).Take(PageSize + 1).ToListAsync(cancellation);
        var names = await NamesAsync(boardId, cancellation);
        return [.. found.Select(line => new InboxLine(line.file, line.board, line.board.OfficerId is { } id ? names.GetValueOrDefault(id) : null, line.proposed))];
    }

    /// <summary>The people of a board who work with cases, by name.</summary>
    public async Task<IReadOnlyList<Choice>> OfficersAsync(Guid boardId, CancellationToken cancellation = default)
    {
        string[] roles = [Roles.Reviewer, Roles.Decider];
        var people = await (
            from user in db.Users
            join held in db.UserRoles on user.Id equals held.UserId
            join role in db.Roles on held.RoleId equals role.Id
            where user.OrganisationId == boardId && roles.Contains(role.Name)
            select new { user.Id, user.FullName }).Distinct().ToListAsync(cancellation);
        return [.. people.OrderBy(person => person.FullName, StringComparer.Ordinal).Select(person => new Choice(person.Id.ToString(), person.FullName) { IsName = true })];
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(Guid boardId, CancellationToken cancellation) =>
        (await db.Users.Where(user => user.OrganisationId == boardId).Select(user => new { user.Id, user.FullName }).ToListAsync(cancellation))
            .ToDictionary(user => user.Id, user => user.FullName);
}
