using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Tests.Pdf.Support;

/// <summary>Makes blocks of a kind and a size, numbering the words as it goes.</summary>
internal sealed class RandomBlocks
{
    internal const int Kinds = 20;

    private int level;
    private int anchors;

    /// <summary>Words so far.</summary>
    internal int Count { get; private set; }

    /// <inheritdoc cref="RandomTree.IsPlain"/>
    internal bool IsPlain { get; private set; } = true;

    internal Block[] Make(int kind, int size) => kind switch
    {
        0 or 1 => [NextHeading(size)],
        2 => [new Paragraph(Words(size * 4)) { KeepWithNext = size % 5 == 0 }],
        3 => [new Paragraph([new Text(Words(size) + " "), new Bold(Words(2)), new Text(" "), new Italic(Words(size))])],
        4 => [new ListBlock([.. Enumerable.Range(0, (size % 9) + 1).Select(_ => new ListItem(Words((size % 30) + 1)))])],
        5 => [new ListBlock([new ListItem([new Paragraph(Words(3)), new ListBlock(Words(size), Words(2))]), new ListItem(Words(1))]) { Kind = ListKind.Numbered }],
        6 => [SimpleTable(size), new Paragraph(Words(size)) { Style = ParagraphStyle.Small, KeepWithPrevious = true }],
        7 => [SpanningTable(size)],
        8 => [Box(size % 2 == 0 ? Words(2) : null, size)],
        9 => [new FactList([.. Enumerable.Range(0, (size % 5) + 1).Select(_ => new Fact(Words(2), Words(size)))])],
        10 => [SampleDocument.Chart() with { Caption = [new Text(Words(3))] }],
        11 => [new SectionStart(), new SectionStart { Page = size % 2 == 0 ? PageSetup.A3Landscape : PageSetup.A4Portrait }],
        12 => [new PageBreak { UnlessLeft = size % 3 / 2.0 }, new PageBreak(), new Spacer(size * 10), new PageBreak { UnlessLeft = 0.5 }],
        13 => [new SignatureLine([Words(2), Words(1)])],
        14 => [WithNote(size)],
        15 => [new Paragraph(LongWord(size * 20)), new Paragraph(""), new Paragraph(Words(1)) { Style = ParagraphStyle.Quote }],
        16 => [Beside(size)],
        17 => Linked(size),
        18 => [new TableOfContents { DeepestLevel = (size % 4) + 1 }],
        _ => [new Image(TestImages.Png(), "En bild") { Width = size * 8, Caption = [new Text(Words(2))] }],
    };

    private Heading NextHeading(int size)
    {
        level = Math.Min((size % 4) + 1, level + 1);
        return new Heading(level, Words((size % 12) + 1)) { InContents = size % 3 > 0 };
    }

    private NoticeBox Box(string? title, int size) => new([new Paragraph(Words(size * 3)), new ListBlock(Words(2), Words(size))]) { Title = title };

    private Table SimpleTable(int size)
    {
        IsPlain &= size % 2 != 0;
        return new Table
        {
            Columns = [new(), new(TextAlignment.End), new(TextAlignment.Centre)],
            HeaderRows = [new TableRow(Words(1), Words(2), Words(1))],
            BodyRows = [.. Enumerable.Range(0, size % 7 * 6).Select(_ => new TableRow(Words(1), Words(size % 40), Words(2)))],
            RowsMaySplit = size % 2 == 0,
            FirstColumnIsHeader = size % 3 == 0,
        };
    }

    private Table SpanningTable(int size) => new()
    {
        Caption = [new Text(Words(3))],
        Columns = [new(), new(), new() { Weight = 2 }, new(TextAlignment.End) { Width = 60 }],
        HeaderRows =
        [
            new TableRow([new TableCell(""), new TableCell(Words(2)) { ColumnSpan = 3, Alignment = TextAlignment.Centre }]),
            new TableRow(Words(1), Words(1), Words(1), Words(1)),
        ],
        BodyRows =
        [
            .. Enumerable.Range(0, size % 12).Select(_ => new TableRow([new TableCell(Words(2)) { ColumnSpan = 2 }, new TableCell(Words(size % 9)), new TableCell(Words(1))])),
            new TableRow(Words(1), "", "", Words(1)) { IsTotal = true },
        ],
        FirstColumnIsHeader = true,
        Summary = "Siffror",
    };

    private Paragraph WithNote(int size)
    {
        IsPlain = false;
        var text = Words(size);
        return new Paragraph([new Text(text), new Footnote(Words(size * 2)), new Text("")]);
    }

    private SideNote Beside(int size)
    {
        IsPlain = false;
        return new SideNote([new Paragraph(Words(size * 2)), new ListBlock(Words(1))], [new Paragraph(Words(size))]);
    }

    private Block[] Linked(int size)
    {
        var anchor = $"plats{++anchors}";
        return
        [
            new Paragraph([new Text(Words(1) + " "), new AnchorLink(anchor, [new Text(Words(size))])]),
            new Paragraph([new UriLink("https://example.se/?a=1&b=(2)", [new Text(Words(2))])]) { Anchor = anchor },
        ];
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => $"ord{++Count}x"));

    private string LongWord(int length) => $"ord{++Count}x" + new string('å', length);
}
