using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Review;

/// <summary>Reads an application that came as a PDF, and finds out whether its pages say what the case file inside says. Nothing in the file is trusted.</summary>
public sealed class ReceivedPdfReader(AppDbContext db, CaseDesk desk, TimeProvider clock, PageWords words)
{
    private readonly DocumentDesk documents = new(desk);

    /// <summary>Reads; a problem in words when it is not an application to a county board.</summary>
    public async Task<(ReceivedPdf? Pdf, string? Problem)> ReadAsync(ReceivedFile file, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var embedded = EmbeddedCase.Read(file.Content);
        if (embedded.Case is not { } bytes)
        {
            return (null, words["import.problem-" + embedded.Problem]);
        }

        var reading = desk.Read(bytes);
        if (reading.File is not { } caseFile)
        {
            return (null, words.Fill("import.case-refused", ("problem", new ProblemWords(desk.Templates.Texts, words.Language).Line(reading.Problems))));
        }

        if (caseFile.IsPublic)
        {
            return (null, words["import.is-public"]);
        }

        var lawDate = CaseDesk.LawDateOf(caseFile, clock.Today());
        var resolution = desk.RegimeOf(caseFile, lawDate);
        if (resolution.Regime is not { } regime)
        {
            return (null, desk.Templates.LegalPosition.Explain(resolution.Refusal!, words.Language));
        }

        var view = new DraftView(caseFile, regime, lawDate);
        return Submission.TableOf(view) == StatusTables.CountyBoardApplication
            ? (new ReceivedPdf(file, bytes, view, await ProveAsync(file, bytes, view, cancellation)), null)
            : (null, words["import.not-for-board"]);
    }

    /// <summary>The same case file and texts always give the same bytes: a file that is made again and is equal has not been changed.</summary>
    private async Task<FileProof> ProveAsync(ReceivedFile file, byte[] bytes, DraftView view, CancellationToken cancellation)
    {
        if (await db.VersionDocuments.AnyAsync(item => item.Sha256 == file.Sha256, cancellation))
        {
            return FileProof.KeptHere;
        }

        if (PdfOrigin.DayOf(file.Content) is not { } day)
        {
            return FileProof.Unconfirmed;
        }

        var made = PdfRenderer.Render(DocumentDesk.Of(view)[0].Compose(documents.MaterialOf(view, bytes, day)));
        return made.Bytes is { } again && again.AsSpan().SequenceEqual(file.Content) ? FileProof.MadeOfItsCase : FileProof.Unconfirmed;
    }
}
