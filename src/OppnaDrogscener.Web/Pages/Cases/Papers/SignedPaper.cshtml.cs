using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Outcome;
using OppnaDrogscener.Web.Pages.Cases.Supplements;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>A document of what was signed, or a letter or decision of the county board, on the page, as its owner sees it. The PDF is the one that was made.</summary>
public sealed class SignedPaperModel(PaperDesk papers, CaseDesk desk) : PageModel
{
    public CasePaper Paper { get; private set; } = null!;

    public BlockDocument Document { get; private set; } = null!;

    public IHtmlContent Article => new HtmlString(HtmlRenderer.RenderArticle(Document));

    /// <summary>Whether the texts of the product have changed since it was signed: the page shows the new ones, the PDF has the old.</summary>
    public bool HasOtherTexts => Paper.Letter is null && Paper.Version!.Row.TextVersion != desk.Templates.Version;

    /// <summary>The address of the PDF; null for what is only shown.</summary>
    public string? PdfAddress => PdfAddressOf(Paper);

    /// <summary>The address of a document on the page.</summary>
    public static string Address(Guid caseId, int number, string documentId) => $"{StepRouter.Overview(caseId)}/handling/{number}/{documentId}";

    /// <summary>The address of the PDF that was made of a paper; null for what is only shown.</summary>
    public static string? PdfAddressOf(CasePaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return paper switch
        {
            { Letter.Decision: not null } => DecisionPdfModel.Address(paper.Row.Id),
            { Letter: not null } => LetterModel.Address(paper.Row.Id, paper.Number),
            { Version: { } version } when version.Documents.Any(document => document.Id == paper.Document.Id) => version.PdfAddress(paper.Document.Id),
            _ => null,
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid id, int number, string document)
    {
        if (await papers.FindAsync(id, number, document, CurrentUser.Of(User), HttpContext.RequestAborted) is not { Version: not null } found)
        {
            return NotFound();
        }

        (Paper, Document) = (found, found.Document.Compose(found.Material));
        return Page();
    }
}
