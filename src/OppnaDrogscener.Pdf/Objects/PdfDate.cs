using System.Globalization;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Dates in the two forms that a file needs; both to the second and with the offset, so that they say the same.</summary>
internal static class PdfDate
{
    /// <summary>ISO 32000-1 §7.9.4.</summary>
    internal static string Of(DateTimeOffset time)
    {
        var offset = time.Offset;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"D:{time:yyyyMMddHHmmss}{sign}{offset:hh}'{offset:mm}'");
    }

    /// <summary>For XMP.</summary>
    internal static string OfXmp(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
