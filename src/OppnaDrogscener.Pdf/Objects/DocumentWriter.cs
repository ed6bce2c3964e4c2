using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Objects;

/// <summary>Writes a laid-out document: pages, structure tree, fonts, metadata, attachments, catalog.</summary>
internal sealed class DocumentWriter(PdfDocument document, ComposeContext context, IReadOnlyList<LaidOutPage> pages)
{
    private readonly DocumentResources resources = new(document.Fonts);

    internal byte[] Write()
    {
        using var file = new PdfFile();
        var numbers = new ObjectNumbers(file, pages.Count);
        var painted = PaintPages(file, numbers);
        var annotations = new AnnotationWriter(file, numbers, painted, pages);
        annotations.Write();
        new PageWriter(file, numbers, pages, annotations).Write();
        new StructureWriter(file, numbers, context.Root, painted, annotations).Write();
        new ResourceWriter(file, resources).Write(numbers.Resources);
        var outline = new OutlineWriter(file, numbers, context.Outline, pages).Write();
        var attachments = new AttachmentWriter(file, document.Attachments).Write();
        var catalog = new CatalogWriter(file, document.Metadata);
        catalog.WriteCatalog(numbers, outline, attachments);
        var information = catalog.WriteInformation();
        return file.Finish(numbers.Catalog, information, FileId.Of(document.Metadata));
    }

    private List<PaintedPage> PaintPages(PdfFile file, ObjectNumbers numbers)
    {
        var result = new List<PaintedPage>(pages.Count);
        using var buffer = new ByteBuffer();
        for (var i = 0; i < pages.Count; i++)
        {
            buffer.Clear();
            var page = pages[i];
            var painter = new PagePainter(i, page.Setup.Height, buffer, resources);
            new FurniturePainter(painter, document.Typography, context.Font(document.Typography.PageFurniture.Font)).Header(page);
            foreach (var placed in page.Content)
            {
                placed.Fragment.Paint(painter, placed.X, placed.Y);
            }

            new FurniturePainter(painter, document.Typography, context.Font(document.Typography.PageFurniture.Font)).Footer(page, i + 1, pages.Count);
            painter.Marks.Close();
            file.Content(numbers.Contents[i], buffer.Written);
            result.Add(new PaintedPage(painter.Marks.Owners, painter.Links.Links));
        }

        return result;
    }
}
