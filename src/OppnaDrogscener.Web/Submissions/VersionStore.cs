using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Submissions;

/// <summary>Freezes cases, and gives back what was frozen. Says nothing of who may see it: that is asked before.</summary>
public sealed partial class VersionStore(AppDbContext db, CaseWriter writer, CaseDesk desk, ILogger<VersionStore> log)
{
    private readonly DocumentDesk documents = new(desk);

    /// <summary>A version; null when the case has none with that number.</summary>
    public async Task<FrozenVersion?> FindAsync(Guid caseId, int number, CancellationToken cancellation = default) =>
        Open(await db.CaseVersions.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId && item.Number == number, cancellation));

    /// <summary>The last version; null when nothing has been frozen.</summary>
    public async Task<FrozenVersion?> LatestAsync(Guid caseId, CancellationToken cancellation = default) =>
        Open(await db.CaseVersions.AsNoTracking().Where(item => item.CaseId == caseId).OrderByDescending(item => item.Number).FirstOrDefaultAsync(cancellation));

    /// <summary>Every version of a case, the first first.</summary>
    public async Task<IReadOnlyList<FrozenVersion>> ListAsync(Guid caseId, CancellationToken cancellation = default) =>
        [.. (await db.CaseVersions.AsNoTracking().Where(item => item.CaseId == caseId).OrderBy(item => item.Number).ToListAsync(cancellation)).Select(row => Open(row)!)];

    /// <summary>Adds a version of a case to a change that is being made.</summary>
    /// <param name="change">The change; its work must have read <paramref name="draft"/>, so that the two belong together.</param>
    /// <param name="draft">The case as it stands.</param>
    /// <param name="occasion">The kind of the event that tells of it.</param>
    /// <param name="key">Made with the page that was signed.</param>
    /// <param name="receiverId">The county board that receives it; null when none does.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<CaseVersionRow> FreezeAsync(CaseChange change, CaseDraft draft, string occasion, string key, Guid? receiverId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(draft);
        var number = 1 + await db.CaseVersions.CountAsync(item => item.CaseId == draft.Id, cancellation);
        var row = new CaseVersionRow
        {
            CaseId = draft.Id,
            Number = number,
            Occasion = occasion,
            Kind = draft.View.Kind,
            Regime = draft.Row.Regime,
            LawDate = draft.Row.LawDate,
            TextVersion = desk.Templates.Version,
            Canonical = draft.Canonical.ToArray(),
            Sha256 = HashOf(draft.Canonical.Span),
            OrganisationId = draft.Row.OrganisationId,
            ReceiverId = receiverId,
            SignedBy = change.User.Id,
            SignedName = change.User.FullName,
            At = change.Now,
            Receipt = ReceiptNumber.Of(draft.Id, number, change.Now),
            IdempotencyKey = key,
        };
        db.CaseVersions.Add(row);
        return row;
    }

    /// <summary>The PDF of a document of a version: the stored one, or made now from the frozen facts and stored.</summary>
    /// <returns>The PDF; or why it cannot be made, in words.</returns>
    public async Task<(VersionDocumentRow? Document, string? Problem)> DocumentAsync(FrozenVersion version, string documentId, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (await StoredAsync(db, version, documentId, cancellation) is { } stored)
        {
            return (stored, null);
        }

        var document = version.Documents.FirstOrDefault(item => item.Id == documentId) ?? throw new ArgumentException($"The version has no document {documentId}", nameof(documentId));
        var rendered = PdfRenderer.Render(document.Compose(documents.MaterialOf(version.View, version.Canonical, version.Row.At.SwedishDay())));
        return rendered.Bytes is { } bytes
            ? (await writer.ChangeAsync(version.CaseId, user, change => StoreAsync(change, version, documentId, bytes.ToArray(), cancellation), cancellation), null)
            : (null, new RenderingWords(desk.Templates.Texts).Line(rendered.Problems));
    }

    /// <summary>Makes every document of a version that is not made yet. What cannot be made now is made when it is asked for; nothing is lost.</summary>
    public async Task MakeDocumentsAsync(FrozenVersion version, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(version);
        foreach (var document in version.Documents)
        {
            try
            {
                if ((await DocumentAsync(version, document.Id, user)).Problem is { } problem)
                {
                    NotMade(log, document.Id, version.CaseId, version.Number, problem);
                }
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // Whatever goes wrong with a PDF, the submission has been made and stands.
                Failed(log, fault, document.Id, version.CaseId, version.Number);
            }
        }
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static Task<VersionDocumentRow?> StoredAsync(AppDbContext db, FrozenVersion version, string documentId, CancellationToken cancellation) =>
        db.VersionDocuments.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == version.CaseId && item.Number == version.Number && item.DocumentId == documentId, cancellation);

    private async Task<VersionDocumentRow> StoreAsync(CaseChange change, FrozenVersion version, string documentId, byte[] bytes, CancellationToken cancellation)
    {
        if (await StoredAsync(change.Db, version, documentId, cancellation) is { } stored)
        {
            return stored;
        }

        var made = new VersionDocumentRow
        {
            CaseId = version.CaseId,
            Number = version.Number,
            DocumentId = documentId,
            TextVersion = desk.Templates.Version,
            Bytes = bytes,
            Sha256 = HashOf(bytes),
            MadeAt = change.Now,
        };
        change.Db.VersionDocuments.Add(made);
        change.Happened(EventKinds.DocumentMade, new JsonObject { ["version"] = version.Number, ["document"] = documentId, ["sha256"] = made.Sha256, ["texts"] = made.TextVersion });
        return made;
    }

    private FrozenVersion? Open(CaseVersionRow? row)
    {
        if (row is null)
        {
            return null;
        }

        var file = desk.Read(row.Canonical).File ?? throw new InvalidDataException($"Version {row.Number} of {row.CaseId} cannot be read");
        return new FrozenVersion(row, new DraftView(file, desk.Templates.Regimes[row.Regime], row.LawDate));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The document {Document} of case {Case}, version {Number}, could not be made: {Problem}")]
    private static partial void NotMade(ILogger logger, string document, Guid @case, int number, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The document {Document} of case {Case}, version {Number}, could not be made")]
    private static partial void Failed(ILogger logger, Exception fault, string document, Guid @case, int number);
}
