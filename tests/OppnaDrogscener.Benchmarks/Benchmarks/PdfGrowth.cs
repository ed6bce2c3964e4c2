using System.Globalization;
using OppnaDrogscener.Benchmarks.Measuring;
using OppnaDrogscener.Pdf;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Benchmarks.Benchmarks;

/// <summary>How time grows with pages, and the most memory that a process has when it writes one long document.</summary>
public sealed class PdfGrowth : Benchmark
{
    private const int Short = 10;
    private const int Long = 300;
    private const string RowsOf = "rows ";
    private const string PagesOf = "pages ";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Run(int pairs)
    {
        var (few, many) = (Reports.OfPages(Short), Reports.OfPages(Long));
        var (fewPages, manyPages) = (ArchivePdf.Write(few).PageCount, ArchivePdf.Write(many).PageCount);
        var ratio = Ratio.OfProcessor(() => ArchivePdf.Write(many), () => ArchivePdf.Write(few), pairs);
        string Exponent(double times) => (Math.Log(times) / Math.Log((double)manyPages / fewPages)).ToString("0.00", CultureInfo.InvariantCulture);
        yield return new Finding($"PDF growth exponent, {fewPages} → {manyPages} pages", "≤ 1.0", Exponent(ratio.Median), $"{Exponent(ratio.Lower)}–{Exponent(ratio.Upper)}, {pairs} pairs");

        yield return new Finding($"Peak memory of a process that writes {manyPages} pages", "≤ 150 MB", OwnProcess.Run(this, PagesOf + Long), "one process");
        yield return new Finding($"Peak memory of a process that writes {fewPages} pages", "–", OwnProcess.Run(this, PagesOf + Short), "one process");
        yield return new Finding("Peak memory of a process that writes a table of 10 000 rows", "–", OwnProcess.Run(this, RowsOf + "10000"), "one process");
    }

    /// <inheritdoc/>
    public override string Alone(string argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        var count = int.Parse(argument[(argument.IndexOf(' ', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        PdfDocument document = argument.StartsWith(RowsOf, StringComparison.Ordinal) ? Reports.OfRows(count) : Reports.OfPages(count);
        var result = ArchivePdf.Write(document);
        return string.Create(CultureInfo.InvariantCulture, $"{OwnProcess.PeakMegabytes:0} MB ({result.PageCount} pages, file {result.Bytes!.Length / 1e6:0.0} MB)");
    }
}
