namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Nodes under each other.</summary>
internal sealed class StackNode(IReadOnlyList<LayoutNode> children, int start = 0, LayoutNode? first = null) : LayoutNode
{
    internal override Taken Take(Room room, bool force)
    {
        var placed = new List<PlacedFragment>();
        double y = 0, after = 0;
        for (var i = start; i < children.Count; i++)
        {
            var child = ChildAt(i);
            var gap = placed.Count == 0 ? 0 : Math.Max(after, child.SpaceBefore);
            var taken = child.Take(room.Less(gap), force && placed.Count == 0);
            if (taken.Fragment is not { } fragment)
            {
                return Stop(placed, i, force);
            }

            placed.Add(new PlacedFragment(fragment, 0, y + gap));
            y += gap + fragment.Height;
            room = room.After(fragment, gap);
            after = child.SpaceAfter;
            if (taken.Rest is { } rest)
            {
                return new Taken(StackFragment.Of(placed), Rest(i, rest));
            }
        }

        return new Taken(StackFragment.Of(placed), null);
    }

    private LayoutNode ChildAt(int index) => index == start && first is not null ? first : children[index];

    /// <summary>The page ends before child <paramref name="index"/>, or before the headings that must stay with it.</summary>
    private Taken Stop(List<PlacedFragment> placed, int index, bool force)
    {
        var kept = placed.Count;
        while (kept > 0 && ChildAt(start + kept - 1).KeepWithNext)
        {
            kept--;
        }

        if (kept == 0)
        {
            if (!force || placed.Count == 0)
            {
                return new Taken(null, this);
            }

            kept = placed.Count;
        }

        index -= placed.Count - kept;
        return new Taken(StackFragment.Of(placed[..kept]), Rest(index, ChildAt(index)));
    }

    private StackNode Rest(int index, LayoutNode child) =>
        new(children, index, child) { SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter, KeepWithNext = KeepWithNext };
}
