using System.Globalization;
using System.Text;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>What one of our PDFs says of its own making.</summary>
public static class PdfOrigin
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The day that stands on the document, from its metadata; null when the file does not say, as after another program has rewritten it.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<byte> pdf)
    {
        var tag = "<xmp:CreateDate>"u8;
        var at = pdf.IndexOf(tag);
        return at >= 0 && pdf.Length >= at + tag.Length + DayForm.Length
            && DateOnly.TryParseExact(Encoding.ASCII.GetString(pdf.Slice(at + tag.Length, DayForm.Length)), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }
}
