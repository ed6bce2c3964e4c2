using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Rendering;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>The style sheet of documents on pages.</summary>
public sealed class DocumentStyleModel : PageModel
{
    private static readonly string Style = HtmlRenderer.Stylesheet();

    public IActionResult OnGet() => Content(Style, MediaTypeNames.Text.Css, System.Text.Encoding.UTF8);
}
