using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Images;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Paints drawings and images inside the mark of their Figure element, which the caller has entered.</summary>
internal sealed class DrawingPainter(PagePainter page)
{
    private readonly ContentStream content = page.Content;

    /// <summary>Paints a drawing with its upper left corner at x, y, scaled.</summary>
    internal void Paint(Drawing drawing, double x, double y, double scale)
    {
        var space = new DrawingSpace(x, y, scale, content);
        content.Save();
        Outline(DrawingPath.Rectangle(0, 0, drawing.Width, drawing.Height), space);
        content.Buffer.Syntax("W n\n");
        Paint(drawing.Operations, space);
        content.Restore();
    }

    /// <summary>Paints an image into a rectangle.</summary>
    internal void Paint(PreparedImage image, double x, double y, double width, double height)
    {
        var number = page.Resources.Use(image);
        content.Save();
        content.Buffer.Syntax($"{width} 0 0 {height} {x} {content.Flip(y + height)} cm\n");
        if (image.Orientation != 1)
        {
            var (a, b, c, d, e, f) = image.Upright;
            content.Buffer.Syntax($"{a} {b} {c} {d} {e} {f} cm\n");
        }

        content.Buffer.Syntax($"/Im{number} Do\n");
        content.Restore();
    }

    private void Paint(IReadOnlyList<DrawingOperation> operations, DrawingSpace space)
    {
        foreach (var operation in operations)
        {
            switch (operation)
            {
                case DrawPath path:
                    Paint(path, space);
                    break;
                case DrawText text:
                    Paint(text, space);
                    break;
                case DrawClipped clipped:
                    content.Save();
                    Outline(clipped.Path, space);
                    content.Buffer.Syntax("W n\n");
                    Paint(clipped.Operations, space);
                    content.Restore();
                    break;
                default:
                    throw new NotSupportedException($"A drawing cannot hold {operation.GetType().Name}.");
            }
        }
    }

    private void Paint(DrawPath operation, DrawingSpace space)
    {
        if ((operation.Fill is null && operation.Stroke is null) || operation.Path.Segments.Count == 0)
        {
            return;
        }

        var strokeOpacity = operation.Stroke?.Opacity ?? 1;
        var needsState = operation.FillOpacity < 1 || strokeOpacity < 1 || operation.Stroke is { Dashes.Count: > 0 } or { Round: true };
        if (needsState)
        {
            content.Save();
        }

        if (operation.FillOpacity < 1 || strokeOpacity < 1)
        {
            content.Buffer.Syntax($"/G{page.Resources.UseOpacity(operation.FillOpacity, strokeOpacity)} gs\n");
        }

        SetColours(operation, space.Scale);
        Outline(operation.Path, space);
        content.Buffer.Syntax((operation.Fill is not null, operation.Stroke is not null, operation.EvenOdd) switch
        {
            (true, true, false) => "B\n",
            (true, true, true) => "B*\n",
            (true, false, false) => "f\n",
            (true, false, true) => "f*\n",
            _ => "S\n",
        });
        if (needsState)
        {
            content.Restore();
        }
    }

    private void SetColours(DrawPath operation, double scale)
    {
        if (operation.Fill is { } fill)
        {
            content.Fill(fill);
        }

        if (operation.Stroke is not { } stroke)
        {
            return;
        }

        content.Stroke(stroke.Colour);
        content.LineWidth(stroke.Width * scale);
        if (stroke.Round)
        {
            content.Buffer.Syntax("1 J 1 j\n");
        }

        if (stroke.Dashes.Count > 0)
        {
            content.Buffer.Syntax("[");
            foreach (var dash in stroke.Dashes)
            {
                content.Buffer.Syntax($"{dash * scale} ");
            }

            content.Buffer.Syntax("] 0 d\n");
        }
    }

    private void Outline(DrawingPath path, DrawingSpace space)
    {
        foreach (var segment in path.Segments)
        {
            switch (segment.Step)
            {
                case PathStep.Move:
                    content.Buffer.Syntax($"{space.X(segment.X1)} {space.Y(segment.Y1)} m\n");
                    break;
                case PathStep.Line:
                    content.Buffer.Syntax($"{space.X(segment.X1)} {space.Y(segment.Y1)} l\n");
                    break;
                case PathStep.Cubic:
                    content.Buffer.Syntax($"{space.X(segment.X1)} {space.Y(segment.Y1)} {space.X(segment.X2)} {space.Y(segment.Y2)} {space.X(segment.X3)} {space.Y(segment.Y3)} c\n");
                    break;
                default:
                    content.Buffer.Syntax("h\n");
                    break;
            }
        }
    }

    private void Paint(DrawText text, DrawingSpace space)
    {
        var font = page.Resources.Use(page.Resources.FontOf(text.Font));
        var shown = PlainText.Clean(text.Text);
        var size = text.Size * space.Scale;
        var shift = text.Anchor == TextAnchor.Start ? 0 : TextShaper.Width(font.Font, shown, size) * (text.Anchor == TextAnchor.End ? 1 : 0.5);
        var (sin, cos) = Math.SinCos(-text.Rotation * Math.PI / 180);
        var (x, y) = (space.X(text.X) - (shift * cos), space.Y(text.Y) - (shift * sin));
        content.Save();
        if (text.Halo is { } halo)
        {
            content.Stroke(halo);
            content.LineWidth(2 * text.HaloWidth * space.Scale);
            content.Buffer.Syntax("1 J 1 j\n");
            Show(1);
            content.Fill(text.Colour);
            Show(0);
        }
        else
        {
            content.Fill(text.Colour);
            Show(0);
        }

        content.Restore();

        void Show(int mode)
        {
            content.Buffer.Syntax("BT\n");
            content.Font(font.ResourceName, size);
            content.Buffer.Syntax($"{mode} Tr {cos} {sin} {-sin} {cos} {x} {y} Tm ");
            TextPainter.ShowText(page, font, shown);
            content.Buffer.Syntax("ET\n");
        }
    }
}
