using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>
/// Takes in an application that came to a county board as a PDF: a case of its own, or a new version of one that came so before.
/// The board owns such a case itself, so that no other organisation ever sees it; who applies stands in the case.
/// </summary>
public sealed class PdfReception(AppDbContext db, CaseWriter writer, VersionStore versions, CaseComposer composer, CaseDesk desk, TimeProvider clock)
{
    /// <summary>Takes in a new application, unless it is here already.</summary>
    public Task<Reception> TakeInAsync(ReceivedPdf pdf, string title, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(user);
        return writer.CreateAsync(() => RowOf(pdf.View, title, user), user, async change =>
        {
            if (await FindAsync(pdf, user.OrganisationId) is { } known)
            {
                db.ChangeTracker.Clear();
                return Reception.Known(known);
            }

            await FreezeAsync(change, pdf);
            return Reception.Taken(change.Row.Id);
        });
    }

    /// <summary>Takes in a new version of an application that came as a PDF, such as the answer to a request for a supplement; known when nothing in it is new.</summary>
    public Task<Reception> TakeInVersionAsync(Guid caseId, ReceivedPdf pdf, CurrentUser user)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(user);
        return writer.ChangeAsync(caseId, user, async change =>
        {
            if (await FindAsync(pdf, user.OrganisationId) is { } known)
            {
                return Reception.Known(known);
            }

            await FreezeAsync(change, pdf);
            return Reception.Taken(caseId);
        });
    }

    private CaseFileRow RowOf(DraftView view, string title, CurrentUser user)
    {
        var now = clock.GetUtcNow();
        var row = new CaseFileRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = user.OrganisationId,
            Kind = view.Kind,
            Regime = view.Regime.Key,
            LawDate = view.LawDate,
            Title = "",
            TitleNorm = "",
            TitleSort = [],
            MunicipalityCode = view.Facts.Place?.MunicipalityCode,
            ReceiverId = user.OrganisationId,
            SubmittedAt = now,
            CreatedAt = now,
            UpdatedAt = now,
        };
        CaseTitle.Set(row, title);
        return row;
    }

    /// <summary>The case that a board has already of the same file, or of the same case file in another one.</summary>
    private async Task<Guid?> FindAsync(ReceivedPdf pdf, Guid boardId)
    {
        var (file, content) = (pdf.File.Sha256, VersionStore.HashOf(pdf.Case));
        var found = await db.CaseVersions.AsNoTracking().Where(item => item.ReceiverId == boardId
            && (item.Sha256 == content || db.VersionDocuments.Any(document => document.CaseId == item.CaseId && document.Number == item.Number && document.Sha256 == file))).FirstOrDefaultAsync();
        return found?.CaseId;
    }

    /// <summary>The case's own facts are those of its latest version.</summary>
    private async Task KeepFactsAsync(CaseChange change, DraftView view)
    {
        var before = await db.CaseSteps.Where(item => item.CaseId == change.Row.Id).ToListAsync();
        var parts = composer.Divide(view.Facts);
        db.CaseSteps.RemoveRange(before.Where(row => !parts.ContainsKey(row.StepId)));
        foreach (var (step, json) in parts)
        {
            var row = before.Find(item => item.StepId == step) ?? db.CaseSteps.Add(new CaseStepRow { CaseId = change.Row.Id, StepId = step, Json = "" }).Entity;
            (row.Json, row.UpdatedAt, row.UpdatedBy) = (json, change.Now, change.User.Id);
            row.Version++;
        }

        (change.Row.Regime, change.Row.LawDate, change.Row.MunicipalityCode) = (view.Regime.Key, view.LawDate, view.Facts.Place?.MunicipalityCode);
    }

    private async Task FreezeAsync(CaseChange change, ReceivedPdf pdf)
    {
        await KeepFactsAsync(change, pdf.View);
        var draft = new CaseDraft(change.Row, new Dictionary<string, CaseStepRow>(), pdf.View, pdf.Case);
        // One key for each file and board: two officers who take in the same file at once make one case.
        var key = VersionStore.HashOf(Encoding.ASCII.GetBytes($"{change.User.OrganisationId:N}.{pdf.File.Sha256}"));
        var version = await versions.FreezeAsync(change, draft, EventKinds.Received, key, change.User.OrganisationId);
        db.VersionDocuments.Add(new VersionDocumentRow
        {
            CaseId = version.CaseId,
            Number = version.Number,
            DocumentId = DocumentDesk.Of(pdf.View)[0].Id,
            TextVersion = pdf.Proof == FileProof.MadeOfItsCase ? desk.Templates.Version : "",
            Bytes = pdf.File.Content,
            Sha256 = pdf.File.Sha256,
            MadeAt = change.Now,
        });
        db.ReceivedFiles.Add(new ReceivedFileRow
        {
            CaseId = version.CaseId,
            Number = version.Number,
            FileName = pdf.File.Name.Length <= ReceivedFileRow.NameLength ? pdf.File.Name : pdf.File.Name[^ReceivedFileRow.NameLength..],
            Sha256 = pdf.File.Sha256,
            Proof = pdf.Proof,
            By = change.User.Id,
            ByName = change.User.FullName,
            At = change.Now,
        });
        await BoardReception.EnterAsync(change, version, pdf.View);
        var told = new JsonObject { ["version"] = version.Number, ["receipt"] = version.Receipt, ["sha256"] = pdf.File.Sha256, ["case"] = version.Sha256, ["proof"] = FactsJson.Word(pdf.Proof) };
        if (change.Row.Status == CaseStatus.Submitted)
        {
            change.Happened(EventKinds.Received, told);
        }
        else if (!change.Move(StatusTables.CountyBoardApplication, CaseStatus.Submitted, EventKinds.Received, told))
        {
            throw new InvalidOperationException($"Nothing can be received while the case is {change.Row.Status}");
        }
    }
}
