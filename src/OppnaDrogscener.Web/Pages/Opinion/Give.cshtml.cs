using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Security;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Opinion;

/// <summary>
/// Gives an opinion by a link, without an account. Shows what must be known to have an opinion, and nothing else: no people, no crime
/// figures, no documents. A link that opens nothing never says why.
/// </summary>
public sealed class GiveModel(OpinionLinks links, BoardDesk board, CaseDesk desk, LinkLimits limits, TimeProvider clock, PageWords words) : PageModel
{
    private const int KeyLength = 32;

    /// <summary>The values of <see cref="ValueCatalog"/> that are shown, each with a word <c>fact-…</c>.</summary>
    private static readonly string[] Shown = ["applicant.name", "place.name", "place.address", "place.municipality", "purposes", "area", "cameras", "hours", "period"];

    private readonly DocumentDesk documents = new(desk);

    [BindProperty]
    public GiveInput Input { get; set; } = new();

    /// <summary>The opinion that is asked for; null when the link opens nothing.</summary>
    public OpinionRow? Asked { get; private set; }

    /// <summary>The case; null when the link opens nothing.</summary>
    public BoardFile? Case { get; private set; }

    /// <summary>Whether the opinion has just been given.</summary>
    public bool Given { get; private set; }

    /// <summary>Whether the last day has passed; the link still opens.</summary>
    public bool IsLate => Asked?.AnswerBy < clock.Today();

    /// <summary>The address of a link.</summary>
    public static string Address(string token) => $"/yttrande/{token}";

    /// <summary>What is told of the case: term and value.</summary>
    public IReadOnlyList<(string Term, string Value)> Facts
    {
        get
        {
            var version = Case!.Latest;
            var material = documents.MaterialOf(version.View, version.Canonical, version.Row.At.SwedishDay());
            var values = ValueCatalog.Plain(new DocumentScope(material, desk.Templates.Texts.Document(SupplementRequests.LetterId, version.View.LawDate)));
            return [.. Shown.Select(name => (words["opinion.fact-" + name.Replace('.', '-')], values[name]))];
        }
    }

    public Task<IActionResult> OnGetAsync(string token) => ShowAsync(token, StatusCodes.Status200OK, () => links.FindAsync(token, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAsync(string token)
    {
        (Input.Name, Input.Role, Input.Text) = (TypedText.Clean(Input.Name), TypedText.Clean(Input.Role), TypedText.Clean(Input.Text));
        Check(nameof(Input.Name), Input.Name, OpinionRow.NameLength);
        Check(nameof(Input.Role), Input.Role, OpinionRow.NameLength);
        Check(nameof(Input.Text), Input.Text, OpinionRow.TextLength);
        if (Input.Key.Length != KeyLength || !ModelState.IsValid)
        {
            return await ShowAsync(token, StatusCodes.Status400BadRequest, () => links.FindAsync(token, HttpContext.RequestAborted));
        }

        Given = true;
        return await ShowAsync(token, StatusCodes.Status200OK, () => links.GiveAsync(token, new GivenOpinion(Input.Name, Input.Role, Input.Text, Input.Key), HttpContext.RequestAborted));
    }

    private void Check(string field, string text, int most)
    {
        if (text.Length == 0)
        {
            ModelState.AddModelError($"Input.{field}", words[field == nameof(Input.Text) ? "opinion.error-text" : field == nameof(Input.Name) ? "opinion.error-name" : "opinion.error-role"]);
        }
        else if (text.Length > most)
        {
            ModelState.AddModelError($"Input.{field}", words.Fill("opinion.error-long", ("most", $"{most}")));
        }
    }

    private async Task<IActionResult> ShowAsync(string token, int status, Func<Task<OpinionRow?>> find)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        if (!limits.Allows(HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Asked = OpinionToken.HashOf(token) is null ? null : await find();
        Case = Asked is null ? null : await board.OpenAsync(Asked.CaseId, HttpContext.RequestAborted);
        Response.StatusCode = Case is null ? StatusCodes.Status404NotFound : status;
        if (Case is null)
        {
            // What was wrong with the fields is not told to somebody whose link opens nothing.
            ModelState.Clear();
        }

        if (Input.Key.Length == 0)
        {
            Input.Key = Guid.NewGuid().ToString("N");
        }

        return Page();
    }
}
