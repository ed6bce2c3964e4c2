using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Something that is never split, painted by a given action: figures, images, signature lines.</summary>
/// <param name="height">Points.</param>
/// <param name="paint">Paints with the upper left corner at x, y.</param>
internal sealed class WholeNode(double height, Action<PagePainter, double, double> paint) : LayoutNode
{
    internal override Taken Take(Room room, bool force) =>
        force || room.Fits(height, 0)
            ? new Taken(new Whole { Height = height, Action = paint }, null)
            : new Taken(null, this);

    private sealed class Whole : Fragment
    {
        internal required Action<PagePainter, double, double> Action { get; init; }

        internal override void Paint(PagePainter painter, double x, double y) => Action(painter, x, y);
    }
}
