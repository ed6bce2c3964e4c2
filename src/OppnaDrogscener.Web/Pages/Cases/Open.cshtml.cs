using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>Makes a case of a case file, or of an application PDF that has its case file inside.</summary>
[RequestSizeLimit(MaxBytes)]
public sealed class OpenModel(CaseStore store, CaseDesk desk, TimeProvider clock, PageWords words) : PageModel
{
    /// <summary>Bytes of a file, inclusive.</summary>
    private const long MaxBytes = 32 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is not { Length: > 0 })
        {
            return Refuse(words["open-case.file-missing"]);
        }

        var bytes = await ReadAsync(Upload);
        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            var embedded = EmbeddedCase.Read(bytes);
            if (embedded.Case is null)
            {
                return Refuse(words[embedded.Problem == "no-case" ? "open-case.no-case" : "open-case.bad-pdf"]);
            }

            bytes = embedded.Case;
        }

        var reading = desk.Read(bytes);
        if (reading.File is { IsPublic: true })
        {
            return Refuse(words["open-case.is-public"]);
        }

        return reading.File is null
            ? Refuse(words.Fill("open-case.refused", ("problem", new ProblemWords(desk.Templates.Texts, words.Language).Line(reading.Problems))))
            : await MakeAsync(reading.File);
    }

    private async Task<IActionResult> MakeAsync(Domain.Cases.CaseFile file)
    {
        var lawDate = CaseDesk.LawDateOf(file, clock.Today());
        var resolution = desk.RegimeOf(file, lawDate);
        if (resolution.Regime is not { } regime)
        {
            return Refuse(desk.Templates.LegalPosition.Explain(resolution.Refusal!, words.Language));
        }

        var title = file.Facts.Title ?? file.Facts.Place?.Name ?? words["open-case.untitled"];
        var made = new NewCase(title, file, regime.Key, lawDate, "file");
        return Redirect(StepRouter.Overview(await store.CreateAsync(made, CurrentUser.Of(User), HttpContext.RequestAborted)));
    }

    private static async Task<byte[]> ReadAsync(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private PageResult Refuse(string message)
    {
        ModelState.AddModelError(nameof(Upload), message);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
