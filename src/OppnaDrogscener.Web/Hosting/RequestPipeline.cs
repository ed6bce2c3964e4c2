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

    private static int StatusOf(Exception problem) => problem switch
    {
        BadHttpRequestException refused => refused.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
