using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Log;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Sending;

/// <summary>The receipt of a version: number, time, hashes, and the organisation's own copy.</summary>
public sealed class ReceiptModel(AppDbContext db, VersionStore versions, CaseLog log, CaseDesk desk) : PageModel
{
    /// <summary>The first day on which Datainspektionen was called Integritetsskyddsmyndigheten.</summary>
    private static readonly DateOnly Renamed = new(2021, 1, 1);

    private readonly DocumentDesk documents = new(desk);

    public CaseFileRow Row { get; private set; } = null!;

    public FrozenVersion Version { get; private set; } = null!;

    /// <summary>The name of the receiver; null when there is none.</summary>
    public string? Receiver { get; private set; }

    /// <summary>SHA-256 of the documents that are made, by id.</summary>
    public IReadOnlyDictionary<string, string> Made { get; private set; } = new Dictionary<string, string>();

    /// <summary>The event that tells of the version; null only when the log has been damaged.</summary>
    public EventRecord? Event { get; private set; }

    /// <summary>Whether the authority outside this system had its later name on the law date.</summary>
    public bool IsRenamed => Version.View.LawDate >= Renamed;

    /// <summary>The address of a receipt.</summary>
    public static string Address(Guid caseId, int number) => $"{StepRouter.Overview(caseId)}/kvitto/{number}";

    /// <summary>The name of a document.</summary>
    public string TitleOf(CaseDocument document) => documents.TitleOf(document, Version.View);

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        var stop = HttpContext.RequestAborted;
        if (await versions.FindAsync(id, number, stop) is not { } version)
        {
            return NotFound();
        }

        Version = version;
        Row = await db.Cases.AsNoTracking().FirstAsync(item => item.Id == id, stop);
        Receiver = await db.Organisations.Where(item => item.Id == version.Row.ReceiverId).Select(item => item.Name).FirstOrDefaultAsync(stop);
        Made = await db.VersionDocuments.Where(item => item.CaseId == id && item.Number == number).ToDictionaryAsync(item => item.DocumentId, item => item.Sha256, stop);
        Event = (await log.ReadAsync(id, stop)).Events.FirstOrDefault(item => item.Kind == version.Row.Occasion && item.Detail.Contains(version.Row.Receipt, StringComparison.Ordinal));
        return Page();
    }
}
