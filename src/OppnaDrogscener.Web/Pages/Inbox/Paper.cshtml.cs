using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A document of a frozen version on the page: text, map, figures and tables. The tool's check is left out until it has been shown.</summary>
public sealed class PaperModel(BoardDesk board, CaseDesk desk, AccessTable access) : BoardPage(board, access)
{
    private readonly DocumentDesk documents = new(desk);

    public FrozenVersion Version { get; private set; } = null!;

    public BlockDocument Document { get; private set; } = null!;

    /// <summary>Whether the tool's check is left out.</summary>
    public bool IsBlind => Version.Number > Case.Board.RevealedVersion;

    public IHtmlContent Article => new HtmlString(HtmlRenderer.RenderArticle(Document));

    /// <summary>The address of a document.</summary>
    public static string Address(Guid caseId, int number, string documentId) => $"{ReceivedModel.Address(caseId)}/handling/{number}/{documentId}";

    public async Task<IActionResult> OnGetAsync(Guid id, int number, string document)
    {
        if (!await OpenAsync(id) || Case.Versions.FirstOrDefault(item => item.Number == number) is not { } version
            || version.Documents.FirstOrDefault(item => item.Id == document) is not { } found)
        {
            return NotFound();
        }

        Version = version;
        Document = found.Compose(documents.MaterialOf(version.View, version.Canonical, version.Row.At.SwedishDay()));
        if (IsBlind)
        {
            Document = BlindPaper.Of(Document);
        }

        return Page();
    }
}
