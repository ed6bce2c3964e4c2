using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Some of the lines of a text.</summary>
internal sealed class TextFragment : Fragment
{
    internal required TextNode Node { get; init; }

    internal required int From { get; init; }

    /// <summary>After the last line.</summary>
    internal required int To { get; init; }

    internal override void Paint(PagePainter painter, double x, double y)
    {
        for (var i = From; i < To; i++)
        {
            var line = Node.Lines[i];
            var indent = Node.Alignment switch
            {
                TextAlignment.Centre => (Node.Width - line.Width) / 2,
                TextAlignment.End => Node.Width - line.Width,
                _ => 0,
            };
            var baseLine = y + ((i - From) * Node.Style.LineHeight) + Node.BaseLine;
            painter.Text.Line(Node.Text, line, Node.Element, x + Math.Max(0, indent), baseLine);
        }
    }
}
