using OppnaDrogscener.Pdf.Objects;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Paints one page: its content stream, the marks that tie it to the structure tree, and its links.</summary>
internal sealed class PagePainter
{
    internal PagePainter(int page, double height, ByteBuffer buffer, DocumentResources resources)
    {
        Resources = resources;
        Content = new ContentStream(buffer, height);
        Marks = new MarkPainter(page, Content);
        Rules = new RulePainter(Content, Marks);
        Links = new LinkCollector(page, height, Marks);
        Text = new TextPainter(this);
        Drawings = new DrawingPainter(this);
    }

    internal DocumentResources Resources { get; }

    internal ContentStream Content { get; }

    internal MarkPainter Marks { get; }

    internal RulePainter Rules { get; }

    internal LinkCollector Links { get; }

    internal TextPainter Text { get; }

    internal DrawingPainter Drawings { get; }
}
