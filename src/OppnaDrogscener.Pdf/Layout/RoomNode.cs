using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Shows nothing, but stands only where there is room below it: what follows starts on a new page where there is not.</summary>
/// <param name="needed">Points.</param>
internal sealed class RoomNode(double needed) : LayoutNode
{
    internal override Taken Take(Room room, bool force) =>
        force || room.Fits(needed, 0) ? new Taken(new Nothing { Height = 0 }, null) : new Taken(null, this);

    private sealed class Nothing : Fragment
    {
        internal override void Paint(PagePainter painter, double x, double y)
        {
        }
    }
}
