using System.Diagnostics.CodeAnalysis;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Which addresses a document may link to.</summary>
internal static class LinkAddress
{
    private const int Longest = 2_000;

    /// <summary>True for an absolute https, http or mailto address; it is given back in ASCII.</summary>
    internal static bool TryClean(string target, [NotNullWhen(true)] out string? address)
    {
        address = null;
        if (target.Length > Longest || !Uri.TryCreate(target, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("https" or "http" or "mailto") || (uri.Scheme != "mailto" && uri.Host.Length == 0))
        {
            return false;
        }

        address = uri.HostNameType == UriHostNameType.Dns ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri : uri.AbsoluteUri;
        return System.Text.Ascii.IsValid(address);
    }
}
