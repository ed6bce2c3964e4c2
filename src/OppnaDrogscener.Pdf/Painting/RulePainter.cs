using OppnaDrogscener.Pdf.Drawings;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>Rules, frames and backgrounds: always artifacts.</summary>
internal sealed class RulePainter(ContentStream content, MarkPainter marks)
{
    internal void Fill(double x, double y, double width, double height, Colour colour)
    {
        marks.Enter(ArtifactKind.Layout);
        content.Fill(colour);
        Rectangle(x, y, width, height).Syntax("f\n");
    }

    internal void Frame(double x, double y, double width, double height, Colour colour)
    {
        marks.Enter(ArtifactKind.Layout);
        content.Stroke(colour);
        content.LineWidth(0.5);
        Rectangle(x, y, width, height).Syntax("S\n");
    }

    internal void Horizontal(double x, double y, double length, double width, Colour colour)
    {
        marks.Enter(ArtifactKind.Layout);
        content.Stroke(colour);
        content.LineWidth(width);
        content.Buffer.Syntax($"{x} {content.Flip(y)} m {x + length} {content.Flip(y)} l S\n");
    }

    /// <summary>Round dots at equal steps.</summary>
    internal void Dots(double x, double y, double end, double step, Colour colour)
    {
        marks.Enter(ArtifactKind.Layout);
        content.Save();
        content.Stroke(colour);
        content.LineWidth(0.9);
        content.Buffer.Syntax($"1 J [0 {step}] 0 d {x} {content.Flip(y)} m {end} {content.Flip(y)} l S\n");
        content.Restore();
    }

    private Objects.ByteBuffer Rectangle(double x, double y, double width, double height) =>
        content.Buffer.Syntax($"{x} {content.Flip(y + height)} {width} {height} re ");
}
