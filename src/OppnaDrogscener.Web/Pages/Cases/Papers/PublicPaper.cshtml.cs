using System.Net.Mime;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Inbox;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>The public version of a document, on the page or as a PDF, as the authority of the one who asks makes it.</summary>
public sealed class PublicPaperModel(PaperDesk papers, BoardDesk board, CaseDesk desk, PageWords words) : PageModel
{
    public CasePaper Paper { get; private set; } = null!;

    public BlockDocument Document { get; private set; } = null!;

    /// <summary>Why no PDF could be written; null when one can, or none was asked for.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether the tool's check is left out, because the county board has not asked to see it.</summary>
    public bool IsBlind { get; private set; }

    /// <summary>Whether the one who asks owns the case; else it is the county board.</summary>
    public bool IsOwner => Paper.Row.OrganisationId == CurrentUser.Of(User).OrganisationId && AppearsAsOwner;

    public IHtmlContent Article => new HtmlString(HtmlRenderer.RenderArticle(Document));

    /// <summary>Where it is chosen what is withheld.</summary>
    public string ChoiceAddress => IsOwner ? PublicModel.Address(Paper.Row.Id) : BoardPublicModel.Address(Paper.Row.Id);

    /// <summary>The address of a public version.</summary>
    public static string Address(Guid caseId, int number, string documentId) => $"{StepRouter.Overview(caseId)}/offentligt/{number}/{documentId}";

    /// <summary>The address of a public version as a PDF.</summary>
    public static string PdfAddress(Guid caseId, int number, string documentId) => Address(caseId, number, documentId) + "?handler=Pdf";

    public async Task<IActionResult> OnGetAsync(Guid id, int number, string document)
    {
        if (!await LoadAsync(id, number, document))
        {
            return NotFound();
        }

        IsBlind = !IsOwner && Paper is { Letter: null, Version: { } version } && await board.OpenAsync(id, HttpContext.RequestAborted) is { } file && version.Number > file.Board.RevealedVersion;
        Document = IsBlind ? BlindPaper.Of(Document) : Document;
        return Page();
    }

    /// <summary>The PDF; the page with the reason when a character or the size makes it impossible.</summary>
    public async Task<IActionResult> OnGetPdfAsync(Guid id, int number, string document)
    {
        if (!await LoadAsync(id, number, document))
        {
            return NotFound();
        }

        var rendered = PdfRenderer.Render(Document);
        if (rendered.Bytes is { } bytes)
        {
            return File(bytes, MediaTypeNames.Application.Pdf, $"{Paper.Document.Id}.{(Paper.Number == PaperDesk.AsItStands ? "" : Paper.Number + ".")}offentlig.pdf");
        }

        Problem = new RenderingWords(desk.Templates.Texts, words.Language).Line(rendered.Problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>A county board owns what it has taken in as a file, and still works with it in the inbox.</summary>
    private bool AppearsAsOwner => Paper.Row.ReceiverId != Paper.Row.OrganisationId;

    private async Task<bool> LoadAsync(Guid id, int number, string document)
    {
        var user = CurrentUser.Of(User);
        if (await papers.FindAsync(id, number, document, user, HttpContext.RequestAborted) is not { Document.IsPoster: false } found)
        {
            return false;
        }

        (Paper, Document) = (found, await papers.PublicAsync(found, user, HttpContext.RequestAborted));
        return true;
    }
}
