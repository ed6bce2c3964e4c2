using System.Globalization;
using Microsoft.AspNetCore.HttpOverrides;
using OppnaDrogscener.Web.Security;

namespace OppnaDrogscener.Web.Hosting;

/// <summary>What every request passes through, in order.</summary>
public static class RequestPipeline
{
    public static void UsePages(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fel/500", StatusCodeSelector = StatusOf });
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
        app.Use(KnownMethodsAsync);
        app.Use(InvariantAsync);
        app.UseRouting();
        app.UseMiddleware<RequestSizes>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages();
    }

    /// <summary>Numbers and days that machines read never follow the language of the server; people's words come from templates.</summary>
    private static Task InvariantAsync(HttpContext context, RequestDelegate next)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        return next(context);
    }

    /// <summary>Pages are read and forms are sent; a page without a handler for another method would be shown as if it had been read.</summary>
    private static Task KnownMethodsAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method))
        {
            return next(context);
        }

        // The error page is read, whatever was asked.
        context.Request.Method = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD, POST";
        return Task.CompletedTask;
    }

    private static int StatusOf(Exception problem) => problem switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
