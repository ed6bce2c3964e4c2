using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Documents of random blocks in which every word is numbered in reading order: <c>ord1x</c>, <c>ord2x</c> …</summary>
public static class RandomDocuments
{
    public static Gen<PdfDocument> Any =>
        from kinds in Gen.Choose(0, 11).Zip(Gen.Choose(1, 60)).ListOf().Where(list => list.Count <= 25)
        from landscape in Gen.Elements(true, false)
        select Make(kinds, landscape);

    /// <summary>The numbers of a document's words, in reading order.</summary>
    public static IReadOnlyList<int> WordsOf(PdfDocument document) =>
        [.. Enumerable.Range(1, int.Parse(document.Metadata.Subject!, System.Globalization.CultureInfo.InvariantCulture))];

    private static PdfDocument Make(IReadOnlyCollection<(int Kind, int Size)> kinds, bool landscape)
    {
        var maker = new Maker();
        var blocks = kinds.SelectMany(each => maker.Make(each.Kind, each.Size)).ToArray();
        var document = SampleDocument.Of(blocks);
        return document with
        {
            Page = landscape ? PageSetup.A4Landscape : PageSetup.A4Portrait,
            Metadata = document.Metadata with { Subject = maker.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        };
    }

    private sealed class Maker
    {
        private int level;

        internal int Count { get; private set; }

        internal Block[] Make(int kind, int size) => kind switch
        {
            0 => [NextHeading(size)],
            1 => [new Paragraph(Words(size * 4))],
            2 => [new Paragraph([new Text(Words(size) + " "), new Bold(Words(2)), new Text(" "), new Italic(Words(size))])],
            3 => [new ListBlock([.. Enumerable.Range(0, (size % 9) + 1).Select(_ => new ListItem(Words(size % 30 + 1)))])],
            4 => [new ListBlock([new ListItem([new Paragraph(Words(3)), new ListBlock(Words(size), Words(2))]), new ListItem(Words(1))]) { Kind = ListKind.Numbered }],
            5 => [Table(size)],
            6 => [Box(Words(2), size)],
            7 => [new FactList([.. Enumerable.Range(0, (size % 5) + 1).Select(_ => new Fact(Words(2), Words(size)))])],
            8 => [SampleDocument.Chart() with { Caption = [new Text(Words(3))] }],
            9 => [new SectionStart { Page = size % 2 == 0 ? PageSetup.A3Landscape : PageSetup.A4Portrait }],
            10 => [new PageBreak(), new Spacer(size * 10)],
            _ => [new SignatureLine([Words(2), Words(1)])],
        };

        private Heading NextHeading(int size)
        {
            level = Math.Min((size % 4) + 1, level + 1);
            return new Heading(level, Words(size % 12 + 1));
        }

        private NoticeBox Box(string title, int size) =>
            new([new Paragraph(Words(size * 3)), new ListBlock(Words(2), Words(size))]) { Title = title };

        private Table Table(int size) => new()
        {
            Columns = [new(), new(TextAlignment.End), new(TextAlignment.Centre)],
            HeaderRows = [new TableRow(Words(1), Words(2), Words(1))],
            BodyRows = [.. Enumerable.Range(0, size % 7 * 6).Select(_ => new TableRow(Words(1), Words(size % 40), Words(2)))],
            RowsMaySplit = size % 2 == 0,
            FirstColumnIsHeader = size % 3 == 0,
        };

        private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"ord{++Count}x"));
    }
}
