using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Web.Security;

namespace OppnaDrogscener.Web.Pages.Errors;

/// <summary>What went wrong and what to do about it; what was typed is kept.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(IDataProtectionProvider protection) : PageModel
{
    private static readonly int[] Known = [400, 401, 403, 404, 405, 409, 413, 429, 500];

    /// <summary>The status; one that has no words is told as the general one of its kind.</summary>
    public int Key { get; private set; }

    /// <summary>What was typed; null when no form was sent from our own pages.</summary>
    public KeptAnswers? Kept { get; private set; }

    /// <summary>The same, sealed.</summary>
    public string Sealed => Kept?.Seal(protection) ?? "";

    /// <summary>Whether the answers need a sign-in before they can be sent again.</summary>
    public bool IsSignedOut => Key == StatusCodes.Status401Unauthorized;

    /// <summary>The page is shown for every method of the request, also those that have no handler.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        await TellAsync(int.Parse((string)RouteData.Values["code"]!, NumberStyles.None, CultureInfo.InvariantCulture));
        await next();
    }

    private async Task TellAsync(int code)
    {
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var status = original is null && HttpContext.Features.Get<IExceptionHandlerPathFeature>() is null ? code : Response.StatusCode;
        Key = Known.Contains(status) ? status : status is >= 400 and < 500 ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError;
        Response.StatusCode = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        if (original is not null && Key is StatusCodes.Status400BadRequest or StatusCodes.Status401Unauthorized)
        {
            Kept = await KeptAnswers.OfAsync(Request, original!.OriginalPath + original.OriginalQueryString);
        }
    }
}
