using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A page of a case that the county board has received.</summary>
public abstract class BoardPage(BoardDesk desk, AccessTable access) : PageModel
{
    /// <summary>The case.</summary>
    public BoardFile Case { get; private set; } = null!;

    /// <summary>Who is signed in.</summary>
    public CurrentUser Me => CurrentUser.Of(User);

    /// <summary>Whether the user has a role for a handler: for showing what leads there.</summary>
    public bool May(string page, string handler) => access.Admits(User, page, handler);

    /// <summary>Reads the case; false when the board has not received it.</summary>
    protected async Task<bool> OpenAsync(Guid id)
    {
        if (await desk.OpenAsync(id, HttpContext.RequestAborted) is not { Versions.Count: > 0 } found)
        {
            return false;
        }

        Case = found;
        return true;
    }

    /// <summary>The page with an answer of its own.</summary>
    protected PageResult PageWith(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
