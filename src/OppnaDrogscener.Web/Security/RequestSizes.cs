using Microsoft.AspNetCore.Http.Metadata;

namespace OppnaDrogscener.Web.Security;

/// <summary>Refuses a body that is larger than the page takes, before it is read, so that the answer is a page and not a broken connection.</summary>
public sealed class RequestSizes(RequestDelegate next)
{
    /// <summary>Bytes that a page takes when it says nothing else, inclusive.</summary>
    public const long Ordinary = 2 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var most = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Ordinary;
        if (context.Request.ContentLength is not { } length || length <= most)
        {
            return next(context);
        }

        // The error page must not read the body that was refused.
        context.Request.Method = HttpMethods.Get;
        context.Request.ContentType = null;
        context.Request.ContentLength = null;
        context.Request.Body = Stream.Null;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}
