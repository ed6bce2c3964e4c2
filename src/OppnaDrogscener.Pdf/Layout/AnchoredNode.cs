using OppnaDrogscener.Pdf.Painting;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Content whose first piece is a place that links and bookmarks lead to.</summary>
internal sealed class AnchoredNode : LayoutNode
{
    private readonly LayoutNode content;
    private readonly IReadOnlyList<Destination> places;

    internal AnchoredNode(LayoutNode content, IReadOnlyList<Destination> places)
    {
        this.content = content;
        this.places = places;
        SpaceBefore = content.SpaceBefore;
        SpaceAfter = content.SpaceAfter;
        KeepWithNext = content.KeepWithNext;
        KeepWithPrevious = content.KeepWithPrevious;
    }

    internal override Taken Take(Room room, bool force)
    {
        var taken = content.Take(room, force);
        return taken.Fragment is { } fragment
            ? new Taken(new Anchored { Content = fragment, Places = places, Height = fragment.Height, Notes = fragment.Notes }, taken.Rest)
            : new Taken(null, this);
    }

    private sealed class Anchored : Fragment
    {
        internal required Fragment Content { get; init; }

        internal required IReadOnlyList<Destination> Places { get; init; }

        internal override void Paint(PagePainter painter, double x, double y) => Content.Paint(painter, x, y);

        internal override void Locate(int page, double y)
        {
            foreach (var place in Places)
            {
                place.Set(page, y);
            }

            Content.Locate(page, y);
        }
    }
}
