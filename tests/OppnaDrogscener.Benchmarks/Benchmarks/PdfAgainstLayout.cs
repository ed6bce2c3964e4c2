using OppnaDrogscener.Benchmarks.Measuring;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Layout;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>A whole file against one pass that composes and lays out the same document and writes nothing.</summary>
public sealed class PdfAgainstLayout : Benchmark
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        var document = PdfRenderer.Convert(SampleCases.TenPages());
        var pages = ArchivePdf.Write(document).PageCount;
        var ratio = Ratio.OfProcessor(() => ArchivePdf.Write(document), () => LayOut(document), pairs);
        yield return new Finding($"Tagged PDF ÷ layout alone, application of {pages} pages", "≤ 9", ratio.Measured, ratio.Spread);
    }

    private static void LayOut(PdfDocument document)
    {
        var context = new ComposeContext(document);
        new FrontChecker(context).Check();
        if (Paginator.Paginate(new DocumentComposer(context).Compose(), document.Limits.Pages) is null || context.Problems.Any)
        {
            throw new InvalidOperationException("The document could not be laid out.");
        }
    }
}
