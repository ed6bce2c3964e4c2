using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Content that stands in, with a label on the left of its first line: list items and notes.</summary>
internal sealed class LabelledNode(TextNode? label, LayoutNode content, double indent) : LayoutNode
{
    internal override Taken Take(Room room, bool force)
    {
        var taken = content.Take(room, force);
        if (taken.Fragment is null)
        {
            return new Taken(null, this);
        }

        var marker = label?.Take(Room.Endless, force: true).Fragment;
        var fragment = new Item
        {
            Label = marker,
            Content = taken.Fragment,
            Indent = indent,
            Height = Math.Max(taken.Fragment.Height, marker?.Height ?? 0),
            Notes = taken.Fragment.Notes,
        };
        var rest = taken.Rest is null ? null : new LabelledNode(null, taken.Rest, indent) { SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter };
        return new Taken(fragment, rest);
    }

    private sealed class Item : Fragment
    {
        internal required Fragment? Label { get; init; }

        internal required Fragment Content { get; init; }

        internal required double Indent { get; init; }

        internal override void Paint(PagePainter painter, double x, double y)
        {
            Label?.Paint(painter, x, y);
            Content.Paint(painter, x + Indent, y);
        }

        internal override void Locate(int page, double y)
        {
            Label?.Locate(page, y);
            Content.Locate(page, y);
        }
    }
}
