using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Images;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Painting;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>
/// Composes drawings and images: Figure with Alt and BBox, its Caption beside it in a Div (a caption inside the Figure would be
/// hidden behind the alternative text).
/// </summary>
internal sealed class FigureComposer(ComposeContext context)
{
    private const double CaptionGap = 5;

    /// <summary>What boxes and list items around may take of the page's height, in points.</summary>
    private const double Surroundings = 60;

    internal Piece? Compose(Figure figure, Scope scope)
    {
        var drawing = figure.Drawing;
        if (!(drawing.Width is > 0 and < 1e5 && drawing.Height is > 0 and < 1e5))
        {
            context.Problems.Add(PdfProblemCode.TooLarge, "drawing", scope.SourcePath);
            return null;
        }

        new DrawingChecker(context, scope.SourcePath).Check(drawing);
        return Picture(
            figure.AlternativeText, figure.Caption, figure.Alignment, drawing.Height / drawing.Width, figure.Width ?? drawing.Width, scope,
            (painter, x, y, width, _) => painter.Drawings.Paint(drawing, x, y, width / drawing.Width));
    }

    internal Piece? Compose(Image image, Scope scope)
    {
        if (image.Content.Length > context.Document.Limits.FileBytes)
        {
            context.RefuseSize("image", scope.SourcePath);
            return null;
        }

        var printed = Math.Clamp(image.Width ?? 480, 10, 1_200);
        var most = printed / 72 * context.Typography.ImagePixelsPerInch;
        var prepared = ImageReader.Read(image.Content, most, context.Document.Limits.ImagePixels, out var problem);
        if (prepared is null)
        {
            context.Problems.Add(problem, "image", scope.SourcePath);
            return null;
        }

        return Picture(
            image.AlternativeText, image.Caption, image.Alignment, prepared.Ratio, image.Width ?? 2_000, scope,
            (painter, x, y, width, height) => painter.Drawings.Paint(prepared, x, y, width, height));
    }

    private Piece? Picture(
        string alternative, IReadOnlyList<Inline>? caption, TextAlignment alignment, double ratio, double wanted, Scope scope,
        Action<PagePainter, double, double, double, double> paint)
    {
        if (string.IsNullOrWhiteSpace(alternative))
        {
            context.Problems.Add(PdfProblemCode.AlternativeTextMissing, null, scope.SourcePath);
            return null;
        }

        var group = scope.Parent.Add(new StructureNode("Div"));
        var element = group.Add(new StructureNode("Figure") { Alternative = PlainText.Clean(alternative), Attributes = new StructureAttributes() });
        var style = context.Typography.Caption;
        var text = caption is null ? ShapedText.Empty : new TextComposer(context, style).Compose(caption, scope.SourcePath, scope.Depth);
        var captionElement = text.IsEmpty ? null : group.Add(new StructureNode("Caption"));
        return new Piece(80, wanted, (width, frame) =>
        {
            var captionNode = captionElement is null ? null : TextPiece.Node(text, style, captionElement, width, alignment);
            var room = frame.Height - Surroundings - (captionNode is null ? 0 : CaptionGap + (captionNode.Lines.Length * style.LineHeight));
            var shown = Math.Min(Math.Min(wanted, width), Math.Max(20, room) / ratio);
            var left = alignment switch { TextAlignment.Centre => (width - shown) / 2, TextAlignment.End => width - shown, _ => 0 };
            var picture = new WholeNode(shown * ratio, (painter, x, y) =>
            {
                painter.Marks.Enter(element);
                element.Attributes!.Box = [x + left, painter.Content.Flip(y + (shown * ratio)), x + left + shown, painter.Content.Flip(y)];
                paint(painter, x + left, y, shown, shown * ratio);
            })
            {
                SpaceAfter = CaptionGap,
                KeepWithNext = captionNode is not null,
            };
            return new KeptNode(new StackNode(captionNode is null ? [picture] : [picture, captionNode])) { SpaceBefore = 10, SpaceAfter = 14 };
        });
    }
}
