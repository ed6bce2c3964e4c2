using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Identity;

/// <summary>
/// Asks access.md before every handler. 403: no role for it. 404: the case stands in no such relation to the user's
/// organisation, so for the user it is not there. 409: it cannot be done as the case stands.
/// </summary>
public sealed class AccessFilter(AccessTable table, AppDbContext db) : IAsyncPageFilter, IOrderedFilter
{
    /// <summary>Before everything else, also before what a page model does around its handlers.</summary>
    public int Order => int.MinValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await RefusalAsync(context) is { } refusal)
        {
            context.Result = refusal;
            return;
        }

        await next();
    }

    /// <summary>The handler as access.md names it.</summary>
    /// <param name="method">The method of the request; HEAD is asked as GET.</param>
    /// <param name="name">The name of the handler; null or empty when it has none.</param>
    public static string HandlerOf(string method, string? name)
    {
        ArgumentNullException.ThrowIfNull(method);
        var asked = HttpMethods.IsHead(method) ? HttpMethods.Get : method.ToUpperInvariant();
        return string.IsNullOrEmpty(name) ? asked : $"{asked} {name}";
    }

    private async Task<IActionResult?> RefusalAsync(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        var page = AccessConvention.PageOf(context.HandlerInstance.GetType(), context.ActionDescriptor.AttributeRouteInfo?.Template);
        var lines = table.Of(page, HandlerOf(http.Request.Method, context.HandlerMethod?.Name)).Where(line => line.Admits(http.User)).ToList();
        if (lines.Count == 0)
        {
            return http.User.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
        }

        if (lines.Any(line => line.Cases.Count == 0))
        {
            return null;
        }

        var row = Guid.TryParse(context.RouteData.Values["id"]?.ToString(), out var id)
            ? await db.Cases.AsNoTracking().FirstOrDefaultAsync(item => item.Id == id, http.RequestAborted)
            : null;
        lines.RemoveAll(line => row is null || !line.Cases.Any(relation => Stands(row, relation, CurrentUser.Of(http.User))));
        return lines.Count == 0 ? new NotFoundResult()
            : lines.Any(line => line.AllowedIn(row!.Status, row.IsOpen)) ? null
            : context.HandlerInstance is StepPage step ? await step.ClosedAsync(id)
            : new StatusCodeResult(StatusCodes.Status409Conflict);
    }

    private static bool Stands(CaseFileRow row, CaseRelation relation, CurrentUser user) => relation switch
    {
        CaseRelation.Own => row.OrganisationId == user.OrganisationId,
        CaseRelation.Received => row.ReceiverId == user.OrganisationId,
        _ => false,
    };
}
