namespace OppnaDrogscener.Web.Security;

/// <summary>Sets the headers that keep a page to itself: no other host is asked, no frame holds it, nothing of it is cached.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Nonce nonce, MapTiles tiles)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(nonce);
        ArgumentNullException.ThrowIfNull(tiles);
        context.Response.OnStarting(() =>
        {
            Set(context.Response, nonce.Value, tiles);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>The only page that may ask the browser where it is: the capture has a button for it.</summary>
    private const string AsksForPosition = "/tillfallig/ny";

    /// <summary>The only page that may show pictures from another host, and only from the one that is set.</summary>
    private const string ShowsMap = "/bevakningsomrade";

    /// <summary>The content security policy of a page.</summary>
    /// <param name="path">The page.</param>
    /// <param name="nonce">What marks its own scripts.</param>
    /// <param name="tiles">The source of map pictures.</param>
    internal static string PolicyOf(PathString path, string nonce, MapTiles tiles)
    {
        var pictures = tiles.AreThere && path.Value?.EndsWith(ShowsMap, StringComparison.Ordinal) == true ? " " + tiles.Host : "";
        return $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self'{pictures}; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static void Set(HttpResponse response, string nonce, MapTiles tiles)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = PolicyOf(response.HttpContext.Request.Path, nonce, tiles);
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
