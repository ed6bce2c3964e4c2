using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Painting;

namespace OppnaDrogscener.Tests.Pdf.Layout;

/// <summary>A box of given slices; a page may end between two of them.</summary>
internal sealed class TestNode(string name, int slices, double height = 10) : LayoutNode
{
    internal override Taken Take(Room room, bool force)
    {
        var fitting = Enumerable.Range(0, slices + 1).Last(count => count == 0 || room.Fits(count * height, 0));
        var count = force ? Math.Max(1, fitting) : fitting;
        if (count == 0)
        {
            return new Taken(null, this);
        }

        var rest = count == slices ? null : new TestNode(name, slices - count, height) { SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter };
        return new Taken(new Slices(name, count) { Height = count * height }, rest);
    }

    /// <summary>Pages as text: names with the number of slices, e.g. <c>a1 b2 | b3</c>.</summary>
    internal static string Pages(double pageHeight, params LayoutNode[] nodes)
    {
        var pages = new List<string>();
        LayoutNode? left = new StackNode(nodes);
        while (left is not null)
        {
            var taken = left.Take(new Room(pageHeight, false), force: true);
            pages.Add(string.Join(' ', Names(taken.Fragment!)));
            left = taken.Rest;
        }

        return string.Join(" | ", pages);
    }

    internal static IEnumerable<string> Names(Fragment fragment) => fragment switch
    {
        Slices slices => [slices.ToString()],
        StackFragment stack => stack.Children.SelectMany(child => Names(child.Fragment)),
        RowFragment row => row.Children.SelectMany(child => Names(child.Fragment)),
        RepeatedFragment => ["(repeat)"],
        _ => [fragment.GetType().Name],
    };

    private sealed class Slices(string name, int count) : Fragment
    {
        public override string ToString() => $"{name}{count}";

        internal override void Paint(PagePainter painter, double x, double y)
        {
        }
    }
}
