using System.Text;
using OppnaDrogscener.Pdf;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Every place of a PDF where words can stand.</summary>
internal static class PdfPlaces
{
    /// <summary>Fails where any of some words stands anywhere: text, structure, properties, files inside, streams or strings.</summary>
    public static void HaveNoneOf(IReadOnlyList<string> secrets, byte[] pdf)
    {
        Assert.NotEmpty(secrets);
        Assert.All(Of(pdf).Select(Flat), place => Assert.DoesNotContain(secrets, secret => place.Contains(Flat(secret), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Words with one space between them.</summary>
    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Of(byte[] pdf) =>
    [
        PdfTools.Run(pdf, "pdftotext", "-raw", "{file}", "-"),
        PdfTools.Run(pdf, "pdfinfo", "-struct-text", "{file}"),
        PdfTools.Run(pdf, "pdfinfo", "-meta", "{file}") + PdfTools.Run(pdf, "pdfinfo", "{file}"),
        Streams(pdf),
        .. PdfAttachments.Read(pdf).Files.Select(file => Encoding.UTF8.GetString(file.Content)),
    ];

    /// <summary>Every stream and string of the file, unpacked; text strings are UTF-16 and read as such too.</summary>
    private static string Streams(byte[] pdf)
    {
        var plain = PdfTools.Rewrite(pdf, "--qdf", "--object-streams=disable", "--decode-level=all");
        return Encoding.Latin1.GetString(plain) + Encoding.UTF8.GetString(plain) + Encoding.BigEndianUnicode.GetString(plain) + Encoding.BigEndianUnicode.GetString(plain.AsSpan(1));
    }
}
