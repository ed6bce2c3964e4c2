using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox.TakingIn;

/// <summary>What the two pages that take in PDFs have in common.</summary>
internal static class TakeInPage
{
    /// <summary>Bytes of a file, inclusive.</summary>
    public const long MaxBytes = 32 * 1024 * 1024;

    /// <summary>The name of the field.</summary>
    public const string Field = "Upload";

    /// <summary>The PDF that was sent, read; or why it is refused, in words.</summary>
    public static async Task<(ReceivedPdf? Pdf, string? Problem)> ReadAsync(HttpRequest request, ReceivedPdfReader reader, PageWords words) =>
        await ReceivedFile.OfAsync(request, Field) is { } file ? await reader.ReadAsync(file, request.HttpContext.RequestAborted) : (null, words["import.missing"]);
}
