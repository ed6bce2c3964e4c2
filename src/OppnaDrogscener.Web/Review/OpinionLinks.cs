using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>Opinions given by whoever holds the link. What is wrong with a link is never told: it opens, or it does not.</summary>
public sealed class OpinionLinks(AppDbContext db, CaseWriter writer, TimeProvider clock)
{
    /// <summary>The opinion that a link asks for; null when the link opens nothing.</summary>
    public async Task<OpinionRow?> FindAsync(string token, CancellationToken cancellation = default) =>
        await ByTokenAsync(token, cancellation) is { } row && await IsOpenAsync(row, cancellation) ? row : null;

    /// <summary>Gives the opinion. The same page sent twice is one; a second opinion by the same link is refused.</summary>
    /// <returns>The opinion as it was given; null when the link opens nothing.</returns>
    public async Task<OpinionRow?> GiveAsync(string token, GivenOpinion input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return await ByTokenAsync(token, cancellation) is { } found
            ? await writer.ChangeAsync(found.CaseId, CurrentUser.External(input.Name), change => GiveAsync(change, token, input), cancellation)
            : null;
    }

    private async Task<OpinionRow?> GiveAsync(CaseChange change, string token, GivenOpinion input)
    {
        var hash = OpinionToken.HashOf(token);
        var row = await db.Opinions.FirstOrDefaultAsync(item => item.CaseId == change.Row.Id && item.TokenHash == hash);
        if (row is null || (row.State == OpinionState.Received && row.GivenKey == input.Key))
        {
            return row;
        }

        if (!IsOpen(row, change.Row, change.Now.SwedishDay()))
        {
            return null;
        }

        (row.State, row.ReceivedOn, row.Text, row.GivenKey) = (OpinionState.Received, change.Now.SwedishDay(), input.Text, input.Key);
        (row.AnsweredName, row.AnsweredRole, row.ByName, row.At) = (input.Name, input.Role, input.Name, change.Now);
        row.Version++;
        change.Happened(EventKinds.OpinionGiven, Opinions.Told(row));
        return row;
    }

    private async Task<OpinionRow?> ByTokenAsync(string token, CancellationToken cancellation) => OpinionToken.HashOf(token) is { } hash
        ? await db.Opinions.AsNoTracking().FirstOrDefaultAsync(item => item.TokenHash == hash, cancellation)
        : null;

    private async Task<bool> IsOpenAsync(OpinionRow row, CancellationToken cancellation) =>
        IsOpen(row, await db.Cases.AsNoTracking().FirstAsync(item => item.Id == row.CaseId, cancellation), clock.Today());

    private static bool IsOpen(OpinionRow row, CaseFileRow file, DateOnly today) => row.State == OpinionState.Asked && row.TokenUntil >= today && Opinions.IsOpen(file);
}
