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
public sealed class PreviewModel(CaseStore store, CaseDesk desk, StepRouter router, TimeProvider clock, PageWords words) : PageModel
{
    private readonly DocumentDesk documents = new(desk);

    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>The document.</summary>
    public BlockDocument Document { get; private set; } = null!;

    /// <summary>The document as HTML: well-formed, without script and style attributes.</summary>
    public IHtmlContent Article => new HtmlString(HtmlRenderer.RenderArticle(Document));

    /// <summary>Why no PDF could be written; null when one can, or none was asked for.</summary>
    public string? Problem { get; private set; }

    /// <summary>What is missing before the document says anything that can be used, by name and where it is answered.</summary>
    public IReadOnlyList<FactLink> Missing { get; private set; } = [];

    /// <summary>Whether the document is signed with the case; else it only shares its facts.</summary>
    public bool IsSigned => DocumentDesk.NeverSigned.All(document => document.Id != Document.Id);

    /// <summary>The address of a preview.</summary>
    public static string Address(Guid caseId, string documentId) => $"{StepRouter.Overview(caseId)}/handling/{documentId}";

    /// <summary>The address of a PDF.</summary>
    public static string PdfAddress(Guid caseId, string documentId) => Address(caseId, documentId) + "?handler=Pdf";

    /// <summary>The address of a PDF on the sheet that is named.</summary>
    public static string PdfAddress(Guid caseId, string documentId, Paper paper) => $"{PdfAddress(caseId, documentId)}&papper={paper}";

    public async Task<IActionResult> OnGetAsync(Guid id, string document) => await LoadAsync(id, document) is null ? NotFound() : Page();

    /// <summary>The PDF; the page with the reason when a character or the size makes it impossible.</summary>
    /// <param name="id">The case.</param>
    /// <param name="document">Id of the document.</param>
    /// <param name="papper">The sheet of a sign.</param>
    public async Task<IActionResult> OnGetPdfAsync(Guid id, string document, Paper papper = Paper.A4)
    {
        if (!ModelState.IsValid || await LoadAsync(id, document, papper) is not { } found)
        {
            return NotFound();
        }

        if (Missing.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
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

    private async Task<CaseDocument?> LoadAsync(Guid id, string documentId, Paper paper = Paper.A4)
    {
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted) is not { } draft
            || DocumentDesk.Of(draft.View).Concat(DocumentDesk.NeverSigned).FirstOrDefault(document => document.Id == documentId) is not { } found)
        {
            return null;
        }

        Draft = draft;
        Document = found.Compose(documents.MaterialOf(draft.View, draft.Canonical, clock.Today()) with { Paper = paper });
        Missing = documents.MissingOf(found, draft, router, words.Language);
        return found;
    }
}
