using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Submissions;

namespace OppnaDrogscener.Web.Pages.Cases.Sending;

/// <summary>The case file of a frozen version, byte for byte as it was signed.</summary>
public sealed class FrozenCaseModel(VersionStore versions) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, int number) => await versions.FindAsync(id, number, HttpContext.RequestAborted) is { } version
        ? File(version.Canonical.ToArray(), MediaTypeNames.Application.Json, $"{version.Row.Receipt}.case.json")
        : NotFound();
}
