using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Documents.PublicVersions;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Papers;

/// <summary>
/// Finds any document of a case for one of its two sides. That the side has the case is asked before; that only the owner sees the case as
/// it stands, and a county board only what it has received, is asked here.
/// </summary>
public sealed class PaperDesk(AppDbContext db, CaseStore store, VersionStore versions, BoardDesk board, DecisionPapers decisions, PublicChoices choices, CaseDesk desk, TimeProvider clock)
{
    /// <summary>Stands instead of the number of a version for the case as it stands.</summary>
    public const int AsItStands = 0;

    private readonly DocumentDesk documents = new(desk);

    /// <summary>A document; null when the side has none such.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="number">Number of the version, the request or the proposal; <see cref="AsItStands"/> for the case as it stands.</param>
    /// <param name="documentId">Id of the document.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<CasePaper?> FindAsync(Guid caseId, int number, string documentId, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (DocumentCatalog.Find(documentId) is not { } document || await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == caseId, cancellation) is not { } row)
        {
            return null;
        }

        return documentId switch
        {
            SupplementRequests.LetterId or DecisionPapers.DocumentId => await LetterAsync(row, document, number, cancellation),
            _ when number == AsItStands => await DraftAsync(row, document, user, cancellation),
            _ => await SignedAsync(row, document, number, user, cancellation),
        };
    }

    /// <summary>The documents of letters and decisions that there are, with their numbers, the first first.</summary>
    public async Task<IReadOnlyList<CasePaper>> LettersAsync(Guid caseId, CancellationToken cancellation = default) =>
        await board.OpenAsync(caseId, cancellation) is { } file ? [.. LettersOf(file)] : [];

    /// <summary>A public version of a document, as the side makes it.</summary>
    public async Task<BlockDocument> PublicAsync(CasePaper paper, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(user);
        var facts = paper.Material.File.Facts;
        var withheld = (await choices.OfAsync(paper.Row.Id, user.OrganisationId, facts, cancellation)).Withheld;
        if (paper.Letter is not null && paper.Row.ReceiverId is { } boardId && boardId != user.OrganisationId)
        {
            // The letter is the board's: what it withholds is withheld by whoever has got it, on the board's ground.
            withheld = [.. (await choices.OfAsync(paper.Row.Id, boardId, facts, cancellation)).Withheld, .. withheld];
        }

        return paper.Document.Compose(new PublicVersionMaker(desk).Make(paper.Material, withheld));
    }

    private async Task<CasePaper?> DraftAsync(CaseFileRow row, CaseDocument document, CurrentUser user, CancellationToken cancellation) =>
        await store.FindAsync(row.Id, user.OrganisationId, cancellation) is { } draft && Makes(draft.View, document)
            ? new CasePaper(row, document, AsItStands, documents.MaterialOf(draft.View, draft.Canonical, clock.Today()), null)
            : null;

    private async Task<CasePaper?> SignedAsync(CaseFileRow row, CaseDocument document, int number, CurrentUser user, CancellationToken cancellation) =>
        await versions.FindAsync(row.Id, number, cancellation) is { } version && Makes(version.View, document)
            && (row.OrganisationId == user.OrganisationId || version.Row.ReceiverId == user.OrganisationId)
            ? new CasePaper(row, document, number, documents.MaterialOf(version.View, version.Canonical, version.Row.At.SwedishDay()), version)
            : null;

    private async Task<CasePaper?> LetterAsync(CaseFileRow row, CaseDocument document, int number, CancellationToken cancellation) =>
        (await LettersAsync(row.Id, cancellation)).FirstOrDefault(letter => letter.Document.Id == document.Id && letter.Number == number);

    private IEnumerable<CasePaper> LettersOf(BoardFile file)
    {
        foreach (var (request, _) in file.Supplements)
        {
            yield return LetterOf(file, SupplementRequests.LetterId, request.Number, request.OnVersion, SupplementRequests.MatterOf(file, request.Number), request.SentAt.SwedishDay());
        }

        if (file.Decision is { } decision)
        {
            yield return LetterOf(file, DecisionPapers.DocumentId, decision.Number, decision.OnVersion, decisions.MatterOf(file)!, decision.DecidedAt!.Value.SwedishDay());
        }
    }

    private CasePaper LetterOf(BoardFile file, string documentId, int number, int onVersion, BoardMatter matter, DateOnly day)
    {
        var version = file.Versions.First(item => item.Number == onVersion);
        return new CasePaper(file.Row, DocumentCatalog.Find(documentId)!, number, documents.MaterialOf(version.View, version.Canonical, day) with { Board = matter }, version);
    }

    private static bool Makes(DraftView view, CaseDocument document) => DocumentDesk.Of(view).Concat(DocumentDesk.NeverSigned).Any(one => one.Id == document.Id);
}
