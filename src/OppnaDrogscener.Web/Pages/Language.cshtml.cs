using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages;

/// <summary>Sets the language of the pages and goes back to where the link stood.</summary>
public sealed class LanguageModel : PageModel
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public IActionResult OnGet(string? till, string? tillbaka)
    {
        var language = till == PageLanguage.English ? PageLanguage.English : PageLanguage.Swedish;
        Response.Cookies.Append(PageLanguage.Cookie, language, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Remembered,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });
        return LocalRedirect(Url.IsLocalUrl(tillbaka) ? tillbaka : "/");
    }
}
