using Microsoft.AspNetCore.Mvc.Filters;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>Before a page of a case is shown, the temporary period it belongs to is taken where days have brought it: no page shows as running what has run out.</summary>
public sealed class SettlingFilter(TemporaryWatch watch) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) && http.User.Identity?.IsAuthenticated == true && Guid.TryParse(context.RouteData.Values["id"]?.ToString(), out var id))
        {
            await watch.SettleOfAsync(id, CurrentUser.Of(http.User), http.RequestAborted);
        }

        await next();
    }
}
