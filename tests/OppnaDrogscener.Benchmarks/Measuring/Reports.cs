using System.Globalization;
using System.Text;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Benchmarks.Measuring;

/// <summary>Reports of a given length with text, lists, a table and a figure on every two pages, a contents list and bookmarks.</summary>
internal static class Reports
{
    private const string Line = "The square lies in the middle of the town and is surrounded by shops, a bus stop and a library; people pass it at all hours. ";

    /// <summary>A report of about as many pages as asked for.</summary>
    internal static PdfDocument OfPages(int pages) =>
        Document([new TableOfContents { DeepestLevel = 1 }, .. Enumerable.Range(1, Math.Max(1, pages / 2)).SelectMany(Chapter)]);

    /// <summary>One table of a number of rows with four cells each.</summary>
    internal static PdfDocument OfRows(int rows) => Document([Rows(rows)]);

    private static PdfDocument Document(IReadOnlyList<Block> blocks) => new()
    {
        Metadata = new DocumentMetadata { Title = "Report", Language = "en", CreatedAt = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), FileIdSeed = Encoding.UTF8.GetBytes("report") },
        Fonts = PdfFonts.SourceSans,
        Blocks = blocks,
        Furniture = new PageFurniture { HeaderLeft = "Report", PageNumberPattern = "Page {0} of {1}" },
    };

    private static Block[] Chapter(int number) =>
    [
        new SectionStart(),
        new Heading(1, $"Chapter {number}"),
        .. Enumerable.Range(0, 4).Select(_ => new Paragraph(string.Concat(Enumerable.Repeat(Line, 5)))),
        new Heading(2, $"Figures of chapter {number}"),
        new ListBlock([.. Enumerable.Range(0, 6).Select(_ => new ListItem(Line))]),
        new Figure(Bars(), "Bars that rise and fall over the hours of the day.") { Caption = [new Text($"Figure {number}.")] },
        Rows(24),
    ];

    private static Table Rows(int count) => new()
    {
        Columns = [new(), new(), new(TextAlignment.End), new(TextAlignment.End)],
        HeaderRows = [new TableRow("Month", "Kind", "Number", "Share")],
        BodyRows = [.. Enumerable.Range(1, count).Select(i => new TableRow(string.Create(CultureInfo.InvariantCulture, $"Row {i}"), "Assault", string.Create(CultureInfo.InvariantCulture, $"{i * 3}"), "2,5 %"))],
        Caption = [new Text("Offences by month")],
    };

    private static Drawing Bars()
    {
        var bars = Enumerable.Range(0, 24).Select(hour => (DrawingOperation)new DrawPath(DrawingPath.Rectangle(36 + (hour * 17), 100 - (hour * 3), 12, 50 + (hour * 3))) { Fill = Colour.Parse("#0B4F5C") });
        var labels = Enumerable.Range(0, 24).Select(hour => (DrawingOperation)new DrawText(42 + (hour * 17), 162, hour.ToString(CultureInfo.InvariantCulture), 8) { Anchor = TextAnchor.Middle });
        return new Drawing(460, 170, [.. bars, .. labels]);
    }
}
