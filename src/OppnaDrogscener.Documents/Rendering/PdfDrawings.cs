using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Our drawings as the PDF writer's.</summary>
internal static class PdfDrawings
{
    private const double QuarterTurnAnticlockwise = -90;

    public static Pdf.Drawings.Drawing Convert(Figures.Drawing drawing) =>
        new(drawing.Width, drawing.Height, [.. drawing.Elements.Select(Convert)]);

    private static DrawingOperation Convert(DrawingElement element) => element switch
    {
        DrawnPath path => new DrawPath(Path(path.Steps))
        {
            Fill = path.Fill is { } fill ? Colour(fill) : null,
            EvenOdd = true,
            Stroke = path.Stroke is { } stroke ? new Pdf.Drawings.Stroke(Colour(stroke.Colour), stroke.Width) { Dashes = stroke.Dashes } : null,
        },
        DrawnText text => new DrawText(text.At.X, text.At.Y, text.Text, text.Size)
        {
            Font = text.Bold ? Pdf.Blocks.FontStyle.SemiBold : Pdf.Blocks.FontStyle.Regular,
            Colour = Colour(text.Colour),
            Anchor = Anchor(text.Anchor),
            Rotation = text.Upright ? QuarterTurnAnticlockwise : 0,
            Halo = text.Halo ? Pdf.Drawings.Colour.White : null,
            SourcePath = text.Origin,
        },
        ClippedGroup group => new DrawClipped(Path(group.Clip), [.. group.Elements.Select(Convert)]),
        _ => throw new NotSupportedException(element.GetType().Name),
    };

    private static DrawingPath Path(IReadOnlyList<Figures.PathStep> steps)
    {
        var builder = new DrawingPathBuilder();
        foreach (var step in steps)
        {
            _ = step switch
            {
                Figures.PathStep.MoveTo move => builder.MoveTo(move.To.X, move.To.Y),
                Figures.PathStep.LineTo line => builder.LineTo(line.To.X, line.To.Y),
                Figures.PathStep.CurveTo curve => builder.CubicTo(
                    curve.FirstControl.X, curve.FirstControl.Y, curve.SecondControl.X, curve.SecondControl.Y, curve.To.X, curve.To.Y),
                Figures.PathStep.Close => builder.Close(),
                _ => throw new NotSupportedException(step.GetType().Name),
            };
        }

        return builder.Build();
    }

    private static Pdf.Drawings.Colour Colour(Figures.Colour colour) => new(colour.Red, colour.Green, colour.Blue);

    private static Pdf.Drawings.TextAnchor Anchor(Figures.TextAnchor anchor) => anchor switch
    {
        Figures.TextAnchor.Middle => Pdf.Drawings.TextAnchor.Middle,
        Figures.TextAnchor.End => Pdf.Drawings.TextAnchor.End,
        _ => Pdf.Drawings.TextAnchor.Start,
    };
}
