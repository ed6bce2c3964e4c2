using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Review;

/// <summary>Letters and decisions of a county board: made once, kept as they were made. Says nothing of who may see them: that is asked before.</summary>
public sealed partial class BoardDocuments(AppDbContext db, CaseWriter writer, CaseDesk desk, ILogger<BoardDocuments> log)
{
    private readonly DocumentDesk documents = new(desk);

    /// <summary>The stored PDF; null when it has not been made.</summary>
    public Task<BoardDocumentRow?> StoredAsync(Guid caseId, string documentId, int number, CancellationToken cancellation = default) =>
        db.BoardDocuments.AsNoTracking().FirstOrDefaultAsync(item => item.CaseId == caseId && item.DocumentId == documentId && item.Number == number, cancellation);

    /// <summary>A document as it would be made.</summary>
    /// <param name="version">The version it is about.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="matter">What the board has written.</param>
    /// <param name="madeOn">The day that stands on it.</param>
    public BlockDocument Compose(FrozenVersion version, string documentId, BoardMatter matter, DateOnly madeOn)
    {
        ArgumentNullException.ThrowIfNull(version);
        var document = DocumentCatalog.Find(documentId) ?? throw new ArgumentException($"There is no document {documentId}", nameof(documentId));
        return document.Compose(documents.MaterialOf(version.View, version.Canonical, madeOn) with { Board = matter });
    }

    /// <summary>The PDF of a document: the stored one, or made now and stored; its number is that of the request or the proposal it is made of.</summary>
    /// <returns>The PDF; or why it cannot be made, in words.</returns>
    public async Task<(BoardDocumentRow? Document, string? Problem)> DocumentAsync(FrozenVersion version, string documentId, int number, BoardMatter matter, DateOnly madeOn, CurrentUser user, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(version);
        if (await StoredAsync(version.CaseId, documentId, number, cancellation) is { } stored)
        {
            return (stored, null);
        }

        var rendered = PdfRenderer.Render(Compose(version, documentId, matter, madeOn));
        return rendered.Bytes is { } bytes
            ? (await writer.ChangeAsync(version.CaseId, user, change => StoreAsync(change, documentId, number, bytes.ToArray(), cancellation), cancellation), null)
            : (null, new RenderingWords(desk.Templates.Texts).Line(rendered.Problems));
    }

    /// <summary>Makes a document right after what it tells has been decided. What cannot be made now is made when it is asked for; nothing is lost.</summary>
    public async Task MakeAsync(FrozenVersion version, string documentId, int number, BoardMatter matter, DateOnly madeOn, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(version);
        try
        {
            if ((await DocumentAsync(version, documentId, number, matter, madeOn, user)).Problem is { } problem)
            {
                NotMade(log, documentId, version.CaseId, number, problem);
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever goes wrong with a PDF, what it tells has been done and stands.
            Failed(log, fault, documentId, version.CaseId, number);
        }
    }

    private async Task<BoardDocumentRow> StoreAsync(CaseChange change, string documentId, int number, byte[] bytes, CancellationToken cancellation)
    {
        if (await StoredAsync(change.Row.Id, documentId, number, cancellation) is { } stored)
        {
            return stored;
        }

        var made = new BoardDocumentRow
        {
            CaseId = change.Row.Id,
            DocumentId = documentId,
            Number = number,
            TextVersion = desk.Templates.Version,
            Bytes = bytes,
            Sha256 = VersionStore.HashOf(bytes),
            MadeAt = change.Now,
        };
        db.BoardDocuments.Add(made);
        change.Happened(EventKinds.BoardDocumentMade, new JsonObject { ["document"] = documentId, ["number"] = number, ["sha256"] = made.Sha256, ["texts"] = made.TextVersion });
        return made;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The document {Document} number {Number} of case {Case} could not be made: {Problem}")]
    private static partial void NotMade(ILogger logger, string document, Guid @case, int number, string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "The document {Document} number {Number} of case {Case} could not be made")]
    private static partial void Failed(ILogger logger, Exception fault, string document, Guid @case, int number);
}
