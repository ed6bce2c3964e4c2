using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Pages.Cases.Sending;

/// <summary>A document of a frozen version as a PDF; the page says why when it cannot be made.</summary>
public sealed class FrozenDocumentModel(VersionStore versions) : PageModel
{
    public FrozenVersion Version { get; private set; } = null!;

    /// <summary>Why there is no PDF.</summary>
    public string Problem { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, int number, string document)
    {
        if (await versions.FindAsync(id, number, HttpContext.RequestAborted) is not { } version || version.Documents.All(item => item.Id != document))
        {
            return NotFound();
        }

        var (made, problem) = await versions.DocumentAsync(version, document, CurrentUser.Of(User), HttpContext.RequestAborted);
        if (made is not null)
        {
            return File(made.Bytes, MediaTypeNames.Application.Pdf, $"{version.Row.Receipt}.{document}.pdf");
        }

        (Version, Problem) = (version, problem!);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
