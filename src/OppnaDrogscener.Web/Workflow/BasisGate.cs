using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Leads to the overview, which says what has changed, before a page of a draft whose law, texts or form have changed is shown. What is sent is received.</summary>
public sealed class BasisGate(BasisWatch watch) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        var shows = HttpMethods.IsGet(http.Request.Method) && context.HandlerMethod?.Name is null;
        if (shows && Guid.TryParse(http.Request.RouteValues["id"] as string, out var id)
            && await watch.HasChangedAsync(id, CurrentUser.Of(http.User).OrganisationId, http.RequestAborted))
        {
            context.Result = new RedirectResult(StepRouter.Overview(id) + "#changes");
            return;
        }

        await next();
    }
}
