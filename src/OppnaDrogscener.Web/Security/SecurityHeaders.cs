namespace OppnaDrogscener.Web.Security;

/// <summary>Sets the headers that keep a page to itself: no other host is asked, no frame holds it, nothing of it is cached.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Nonce nonce)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(nonce);
        context.Response.OnStarting(() =>
        {
            Set(context.Response, nonce.Value);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>The only page that may ask the browser where it is: the capture has a button for it.</summary>
    private const string AsksForPosition = "/tillfallig/ny";

    private static void Set(HttpResponse response, string nonce)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // A page whose address is a secret says itself that it is told to nobody.
        headers.TryAdd("Referrer-Policy", "same-origin");
        headers["Permissions-Policy"] = $"camera=(), geolocation=({(response.HttpContext.Request.Path == AsksForPosition ? "self" : "")}), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (response.ContentType is null || !response.Headers.ContainsKey("ETag"))
        {
            headers.CacheControl = "no-cache, no-store";
        }
    }
}
