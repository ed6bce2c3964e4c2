using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Fonts;
using OppnaDrogscener.Pdf.Painting;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A line of a table of contents: heading, leader, page number. The number is not known until the pages are made.</summary>
internal sealed class ContentsNode : LayoutNode
{
    /// <summary>Room for four digits and a gap, in ems.</summary>
    private const double NumberRoom = 3.2;

    private readonly TextNode text;
    private readonly TextRun run;
    private readonly OutlineEntry entry;
    private readonly double width;
    private readonly double indent;
    private readonly Typography typography;

    private ContentsNode(TextNode text, TextRun run, OutlineEntry entry, double width, double indent, Typography typography)
    {
        (this.text, this.run, this.entry, this.width, this.indent, this.typography) = (text, run, entry, width, indent, typography);
        (SpaceBefore, SpaceAfter) = (text.Style.SpaceBefore, text.Style.SpaceAfter);
    }

    internal static ContentsNode Make(
        ShapedText shaped, TextRun run, TextStyle style, double width, double indent, OutlineEntry entry, Structure.StructureNode item, Typography typography)
    {
        var text = TextPiece.Node(shaped, style, item, Math.Max(60, width - indent - (NumberRoom * style.Size)));
        return new ContentsNode(text, run, entry, width, indent, typography);
    }

    internal override Taken Take(Room room, bool force)
    {
        var height = text.Lines.Length * text.Style.LineHeight;
        return force || room.Fits(height, 0)
            ? new Taken(new Line { Node = this, Text = text.Take(Room.Endless, force: true).Fragment!, Height = height }, null)
            : new Taken(null, this);
    }

    private void Paint(PagePainter painter, Fragment lines, double x, double y)
    {
        lines.Paint(painter, x + indent, y);
        var number = (entry.Place.Page + 1).ToString(CultureInfo.InvariantCulture);
        var numberWidth = TextShaper.Width(run.Font, number, run.Size);
        var baseLine = y + ((text.Lines.Length - 1) * text.Style.LineHeight) + text.BaseLine;
        var textEnd = x + indent + (text.Lines.Length == 0 ? 0 : text.Lines[^1].Width);
        painter.Marks.Enter(run.Elements[^1]);
        painter.Text.Plain(" " + number, text.Style, run.Font, x + width - numberWidth - (run.Font.Advance(run.Font.Glyph(' ')) * run.Size / run.Font.UnitsPerEm), baseLine);
        painter.Links.Add(run.Link!, run.Elements[^1], textEnd, baseLine - (run.Size * 0.95), x + width, baseLine + (run.Size * 0.3));
        if (typography.ContentsLeaders)
        {
            Leader(painter, textEnd + 6, x + width - numberWidth - 6, baseLine);
        }
    }

    private void Leader(PagePainter painter, double left, double right, double baseLine)
    {
        const double Step = 4.5;
        var first = Math.Ceiling(left / Step) * Step;
        if (right - first > Step)
        {
            painter.Rules.Dots(first, baseLine - 0.6, right, Step, typography.RuleColour);
        }
    }

    private sealed class Line : Fragment
    {
        internal required ContentsNode Node { get; init; }

        internal required Fragment Text { get; init; }

        internal override void Paint(PagePainter painter, double x, double y) => Node.Paint(painter, Text, x, y);
    }
}
