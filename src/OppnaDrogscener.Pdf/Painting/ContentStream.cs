using OppnaDrogscener.Pdf.Drawings;
using OppnaDrogscener.Pdf.Objects;

namespace OppnaDrogscener.Pdf.Painting;

/// <summary>
/// Operators of a page's content. Coordinates come in with y growing downward from the paper's top and go out in PDF's own.
/// Remembers the state, so that nothing is set twice.
/// </summary>
internal sealed class ContentStream(ByteBuffer buffer, double height)
{
    private readonly Stack<(Colour? Fill, Colour? Stroke, double Width, string? Font, double Size)> saved = new();
    private Colour? fill;
    private Colour? stroke;
    private double width = -1;
    private string? font;
    private double size;

    internal ByteBuffer Buffer => buffer;

    /// <summary>Turns a distance from the top into PDF's y.</summary>
    internal double Flip(double y) => height - y;

    internal void Save()
    {
        saved.Push((fill, stroke, width, font, size));
        buffer.Syntax("q\n");
    }

    internal void Restore()
    {
        (fill, stroke, width, font, size) = saved.Pop();
        buffer.Syntax("Q\n");
    }

    internal void Fill(Colour colour)
    {
        if (fill != colour)
        {
            fill = colour;
            Components(colour).Syntax("rg\n");
        }
    }

    internal void Stroke(Colour colour)
    {
        if (stroke != colour)
        {
            stroke = colour;
            Components(colour).Syntax("RG\n");
        }
    }

    internal void LineWidth(double value)
    {
        if (width != value)
        {
            width = value;
            buffer.Syntax($"{value} w\n");
        }
    }

    /// <summary>Inside BT … ET.</summary>
    internal void Font(string name, double value)
    {
        if (font != name || size != value)
        {
            (font, size) = (name, value);
            buffer.Syntax($"/{name} {value} Tf\n");
        }
    }

    private ByteBuffer Components(Colour colour) =>
        buffer.Syntax($"{colour.Red / 255.0} {colour.Green / 255.0} {colour.Blue / 255.0} ");
}
