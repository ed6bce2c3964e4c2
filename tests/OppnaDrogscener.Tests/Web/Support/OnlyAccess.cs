using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OppnaDrogscener.Tests.Web.Support;

/// <summary>Answers 204 instead of running the handler where a request says so in a header: whether a request gets so far is all that is asked.</summary>
public sealed class OnlyAccess : IAsyncPageFilter, IOrderedFilter
{
    /// <summary>The header that asks.</summary>
    public const string Header = "X-Only-Access";

    /// <summary>After everything else.</summary>
    public int Order => int.MaxValue;

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (!context.HttpContext.Request.Headers.ContainsKey(Header) || context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            return next();
        }

        context.Result = new NoContentResult();
        return Task.CompletedTask;
    }
}
