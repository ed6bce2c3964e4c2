using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf;

/// <summary>Writes PDF 1.7 files that are PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.</summary>
public static class ArchivePdf
{
    /// <summary>Lays the document out and writes it. The same document gives the same bytes, in every culture and time zone.</summary>
    public static PdfResult Write(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        throw new NotSupportedException("The writer is being built.");
    }
}
