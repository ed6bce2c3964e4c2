using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>Every document of a case: what can be made of it as it stands, what was signed and is kept, the county board's letters, and what cannot be made yet.</summary>
public sealed class PapersModel(AppDbContext db, CaseStore store, VersionStore versions, PaperDesk papers, StepRouter router, CaseDesk desk, TimeProvider clock, PageWords words) : PageModel
{
    private readonly DocumentDesk documents = new(desk);

    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>What is made of the case as it stands, each time anew.</summary>
    public IReadOnlyList<PaperLine> Current { get; private set; } = [];

    /// <summary>What was signed, the last version first.</summary>
    public IReadOnlyList<(FrozenVersion Version, IReadOnlyList<PaperLine> Lines)> SignedVersions { get; private set; } = [];

    /// <summary>The county board's letters and decision, the last first.</summary>
    public IReadOnlyList<PaperLine> Letters { get; private set; } = [];

    /// <summary>What cannot be made yet.</summary>
    public IReadOnlyList<PaperGap> Gaps { get; private set; } = [];

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/dokument";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var stop = HttpContext.RequestAborted;
        if (await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, stop) is not { } draft)
        {
            return NotFound();
        }

        Draft = draft;
        var signed = await versions.ListAsync(id, stop);
        await SignedAsync(signed);
        await LettersAsync();
        var gaps = new PaperGaps(desk, router, words, clock.Today());
        var unsigned = DocumentDesk.NeverSigned.Select(document => (Document: document, Gap: gaps.OfUnsigned(document, draft))).ToList();
        var own = signed.Count == 0 || draft.IsOpen ? DocumentDesk.Of(draft.View) : [];
        Current = [.. own.Concat(unsigned.Where(item => item.Gap is null).Select(item => item.Document)).Select(Line)];
        Gaps =
        [
            .. unsigned.Select(item => item.Gap).OfType<PaperGap>(),
            .. gaps.OfBoard(draft, Letters.Any(line => line.Paper.Letter!.Supplement is not null), Letters.Any(line => line.Paper.Letter!.Decision is not null)),
        ];
        return Page();
    }

    private PaperLine Line(CaseDocument document) => new(
        new CasePaper(Draft.Row, document, PaperDesk.AsItStands, documents.MaterialOf(Draft.View, Draft.Canonical, clock.Today()), null),
        document.IsPoster ? words["papers.sign"] : documents.TitleOf(document, Draft.View), PreviewModel.Address(Draft.Id, document.Id), PreviewModel.PdfAddress(Draft.Id, document.Id), null);

    private async Task SignedAsync(IReadOnlyList<FrozenVersion> signed)
    {
        var made = await db.VersionDocuments.AsNoTracking().Where(item => item.CaseId == Draft.Id)
            .ToDictionaryAsync(item => (item.Number, item.DocumentId), item => item.Sha256, HttpContext.RequestAborted);
        SignedVersions =
        [
            .. signed.Reverse().Select(version => (version, (IReadOnlyList<PaperLine>)
            [
                .. version.Documents.Select(document => new PaperLine(
                    new CasePaper(Draft.Row, document, version.Number, documents.MaterialOf(version.View, version.Canonical, version.Row.At.SwedishDay()), version),
                    documents.TitleOf(document, version.View), SignedPaperModel.Address(Draft.Id, version.Number, document.Id), version.PdfAddress(document.Id),
                    made.GetValueOrDefault((version.Number, document.Id)))),
            ])),
        ];
    }

    private async Task LettersAsync()
    {
        var made = await db.BoardDocuments.AsNoTracking().Where(item => item.CaseId == Draft.Id)
            .ToDictionaryAsync(item => (item.DocumentId, item.Number), item => item.Sha256, HttpContext.RequestAborted);
        var letters = await papers.LettersAsync(Draft.Id, HttpContext.RequestAborted);
        Letters =
        [
            .. letters.Reverse().Select(letter => new PaperLine(
                letter, documents.TitleOf(letter.Document, letter.Version!.View), SignedPaperModel.Address(Draft.Id, letter.Number, letter.Document.Id),
                SignedPaperModel.PdfAddressOf(letter), made.GetValueOrDefault((letter.Document.Id, letter.Number)))),
        ];
    }
}
