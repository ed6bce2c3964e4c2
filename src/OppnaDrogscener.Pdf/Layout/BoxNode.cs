using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Content in a filled frame with a thick rule on its left. Each page's part has a whole frame.</summary>
internal sealed class BoxNode(LayoutNode content, BoxStyle style, double width) : LayoutNode
{
    internal const double PaddingLeft = 16;
    internal const double PaddingRight = 14;
    private const double PaddingTop = 9;
    private const double PaddingBottom = 11;

    internal override Taken Take(Room room, bool force)
    {
        var taken = content.Take(room.Less(PaddingTop + PaddingBottom), force);
        if (taken.Fragment is not { } inside)
        {
            return new Taken(null, this);
        }

        var fragment = new Framed
        {
            Content = inside,
            Style = style,
            Width = width,
            Height = inside.Height + PaddingTop + PaddingBottom,
            Notes = inside.Notes,
        };
        var rest = taken.Rest is null ? null : new BoxNode(taken.Rest, style, width) { SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter };
        return new Taken(fragment, rest);
    }

    private sealed class Framed : Fragment
    {
        private const double AccentWidth = 3;

        internal required Fragment Content { get; init; }

        internal required BoxStyle Style { get; init; }

        internal required double Width { get; init; }

        internal override void Paint(PagePainter painter, double x, double y)
        {
            painter.Rules.Fill(x, y, Width, Height, Style.Fill);
            painter.Rules.Frame(x, y, Width, Height, Style.Border);
            painter.Rules.Fill(x, y, AccentWidth, Height, Style.Accent);
            Content.Paint(painter, x + PaddingLeft, y + PaddingTop);
        }

        internal override void Locate(int page, double y) => Content.Locate(page, y + PaddingTop);
    }
}
