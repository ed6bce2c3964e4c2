using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Empty room; what does not fit is dropped.</summary>
internal sealed class SpacerNode(double height) : LayoutNode
{
    internal override Taken Take(Room room, bool force) =>
        new(new Empty { Height = room.Fits(height, 0) ? height : 0 }, null);

    private sealed class Empty : Fragment
    {
        internal override void Paint(PagePainter painter, double x, double y)
        {
        }
    }
}
