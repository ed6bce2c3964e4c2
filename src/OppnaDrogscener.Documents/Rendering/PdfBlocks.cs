using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Our blocks as the PDF writer's blocks.</summary>
internal static class PdfBlocks
{
    private const int SignaturesAbreast = 2;

    /// <summary>A title page that runs over by some lines does not leave the rest of the second page empty.</summary>
    private const double MostOfAPage = 0.7;

    public static IReadOnlyList<Pdf.Blocks.Block> Convert(BlockDocument document) => [.. document.Blocks.SelectMany(Convert)];

    private static IEnumerable<Pdf.Blocks.Block> Convert(Block block) => block switch
    {
        DocumentTitle title => Title(title),
        Heading heading => [new Pdf.Blocks.Heading(heading.Level, heading.Label) { Anchor = heading.Id, SourcePath = heading.Origin, InContents = heading.InContents }],
        AppendixStart appendix =>
        [
            new Pdf.Blocks.SectionStart(),
            new Pdf.Blocks.Heading(1, $"{appendix.Label}. {appendix.Title}") { Anchor = appendix.Id },
        ],
        Paragraph paragraph => [new Pdf.Blocks.Paragraph(PdfInlines.Convert(paragraph.Inlines)) { Style = Style(paragraph.Style) }],
        Note note => [Under(note.Inlines)],
        ListBlock list => [List(list)],
        FactList facts => [new Pdf.Blocks.FactList([.. facts.Facts.Select(Fact)])],
        NoticeBox box => [new Pdf.Blocks.NoticeBox([.. box.Content.SelectMany(Convert)]) { Title = box.Title, Tone = Pdf.Blocks.BoxTone.Information, Anchor = box.Id }],
        Table table => Table(table),
        Figure figure => [Figure(figure)],
        TableOfContents contents => Contents(contents),
        PageBreak => [new Pdf.Blocks.PageBreak { UnlessLeft = MostOfAPage }],
        Signature signature => signature.Lines.Chunk(SignaturesAbreast).Select(Signatures),
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static IEnumerable<Pdf.Blocks.Block> Title(DocumentTitle title) =>
    [
        new Pdf.Blocks.Paragraph(title.Kicker) { Style = Pdf.Blocks.ParagraphStyle.Lead },
        new Pdf.Blocks.Title(title.Title),
        new Pdf.Blocks.Paragraph(PdfInlines.Convert(title.Subtitle)) { Style = Pdf.Blocks.ParagraphStyle.Subtitle },
    ];

    private static Pdf.Blocks.ListBlock List(ListBlock list) =>
        new([.. list.Items.Select(item => new Pdf.Blocks.ListItem([.. item.SelectMany(Convert)]))])
        {
            Kind = list.Ordered ? Pdf.Blocks.ListKind.Numbered : Pdf.Blocks.ListKind.Bulleted,
        };

    private static Pdf.Blocks.Fact Fact(Fact fact) =>
        new([new Pdf.Blocks.Text(fact.Term)], [new Pdf.Blocks.Paragraph(PdfInlines.Convert(fact.Value))]);

    private static IEnumerable<Pdf.Blocks.Block> Table(Table table)
    {
        yield return new Pdf.Blocks.Table
        {
            Anchor = table.Id,
            Caption = [new Pdf.Blocks.Text(table.Caption)],
            FirstColumnIsHeader = table.FirstColumnIsHeader,
            Columns = [.. table.Columns.Select(column => new Pdf.Blocks.TableColumn(Alignment(column)))],
            HeaderRows = [new Pdf.Blocks.TableRow([.. table.Columns.Select(column => column.Header)])],
            BodyRows = [.. table.Rows.Select(row => new Pdf.Blocks.TableRow([.. row.Cells.Select(Cell)]) { IsTotal = row.IsTotal })],
        };
        if (table.Source.Count > 0)
        {
            yield return Under(table.Source);
        }
    }

    private static Pdf.Blocks.TableCell Cell(IReadOnlyList<Inline> cell) =>
        new(cell.Count == 0 ? [] : [new Pdf.Blocks.Paragraph(PdfInlines.Convert(cell))]);

    private static Pdf.Blocks.Figure Figure(Figure figure) =>
        new(PdfDrawings.Convert(figure.Drawing), figure.AlternativeText)
        {
            Anchor = figure.Id,
            Caption = [new Pdf.Blocks.Text(figure.Caption)],
        };

    private static IEnumerable<Pdf.Blocks.Block> Contents(TableOfContents contents) =>
    [
        new Pdf.Blocks.Heading(1, contents.Title) { InContents = false },
        new Pdf.Blocks.TableOfContents { DeepestLevel = contents.Depth },
    ];

    private static Pdf.Blocks.SignatureLine Signatures(Fact[] lines) =>
        new([.. lines.Select(line => line.Value.Count == 0 ? line.Term : $"{line.Term}: {PlainTextRenderer.Plain(line.Value, ", ")}")])
        {
            SourcePath = lines.SelectMany(line => line.Value).OfType<TextRun>().FirstOrDefault()?.Origin,
        };

    /// <summary>A note says of what stands over it what it shows or where it comes from, and never begins a page without it.</summary>
    private static Pdf.Blocks.Paragraph Under(IReadOnlyList<Inline> inlines) =>
        new(PdfInlines.Convert(inlines)) { Style = Pdf.Blocks.ParagraphStyle.Small, KeepWithPrevious = true };

    private static Pdf.Blocks.TextAlignment Alignment(TableColumn column) =>
        column.Alignment == CellAlignment.End ? Pdf.Blocks.TextAlignment.End : Pdf.Blocks.TextAlignment.Start;

    private static Pdf.Blocks.ParagraphStyle Style(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => Pdf.Blocks.ParagraphStyle.Lead,
        ParagraphStyle.Small => Pdf.Blocks.ParagraphStyle.Small,
        _ => Pdf.Blocks.ParagraphStyle.Body,
    };
}
