using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Objects;

namespace OppnaDrogscener.Pdf;

/// <summary>Writes PDF 1.7 files that are PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) at once.</summary>
public static class ArchivePdf
{
    /// <summary>Lays the document out and writes it. The same document gives the same bytes, in every culture and time zone.</summary>
    /// <exception cref="InvalidDataException">A font cannot be embedded: a fault of the program's set-up, not of the content.</exception>
    public static PdfResult Write(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new ComposeContext(document);
        new FrontChecker(context).Check();
        var sections = new DocumentComposer(context).Compose();
        context.ReportMissingAnchors();
        if (context.Problems.Any)
        {
            return new PdfResult { Problems = context.Problems.Problems };
        }

        if (Paginator.Paginate(sections, document.Limits.Pages) is not { } pages)
        {
            return new PdfResult { Problems = [new PdfProblem(PdfProblemCode.TooLarge) { Context = "pages" }] };
        }

        return new PdfResult { Bytes = new DocumentWriter(document, context, pages).Write(), PageCount = pages.Count };
    }
}
