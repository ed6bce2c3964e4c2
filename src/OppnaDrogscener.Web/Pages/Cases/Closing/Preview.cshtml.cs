using System.Net.Mime;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>A document of a case, on the page or as a PDF.</summary>
[ServiceFilter<BasisGate>]
public sealed class PreviewModel(CaseStore store, CaseDesk desk, TimeProvider clock, PageWords words) : PageModel
{
    private readonly DocumentDesk documents = new(desk);

    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>The document.</summary>
    public BlockDocument Document { get; private set; } = null!;

    /// <summary>The document as HTML: well-formed, without script and style attributes.</summary>
    public IHtmlContent Article => new HtmlString(HtmlRenderer.RenderArticle(Document));

    /// <summary>Why no PDF could be written; null when one can, or none was asked for.</summary>
    public string? Problem { get; private set; }

    /// <summary>The address of a preview.</summary>
    public static string Address(Guid caseId, string documentId) => $"{StepRouter.Overview(caseId)}/handling/{documentId}";

    /// <summary>The address of a PDF.</summary>
    public static string PdfAddress(Guid caseId, string documentId) => Address(caseId, documentId) + "?handler=Pdf";

    public async Task<IActionResult> OnGetAsync(Guid id, string document) => await LoadAsync(id, document) is null ? NotFound() : Page();

    /// <summary>The PDF; the page with the reason when a character or the size makes it impossible.</summary>
    public async Task<IActionResult> OnGetPdfAsync(Guid id, string document)
    {
        if (await LoadAsync(id, document) is not { } found)
        {
            return NotFound();
        }

        var rendered = PdfRenderer.Render(Document);
        if (rendered.Bytes is { } bytes)
        {
            return File(bytes, MediaTypeNames.Application.Pdf, $"{found.Id}.pdf");
        }

        Problem = new RenderingWords(desk.Templates.Texts, words.Language).Line(rendered.Problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<CaseDocument?> LoadAsync(Guid id, string documentId)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft
            || DocumentDesk.Of(draft.View).FirstOrDefault(document => document.Id == documentId) is not { } found)
        {
            return null;
        }

        Draft = draft;
        Document = found.Compose(documents.MaterialOf(draft.View, draft.Canonical, clock.Today()));
        return found;
    }
}
