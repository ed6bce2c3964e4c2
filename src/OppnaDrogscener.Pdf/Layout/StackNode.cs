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
            var gap = y <= 0 ? 0 : Math.Max(after, child.SpaceBefore);
            var left = room.Less(gap);
            var taken = child.Take(left, force && placed.Count == 0);
            if (HasFollower(i) && taken is { Fragment: { } whole, Rest: null } && !FollowersFit(i, left, whole))
            {
                var less = child.Take(left with { Height = AlmostAll(whole, left) }, force: false);
                taken = less.Fragment is null && force && AllKept(placed.Count) ? taken : less;
            }

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

    /// <summary>Room in which the fragment just fails to fit, so that some of it goes on to the next page with what follows.</summary>
    private static double AlmostAll(Fragment whole, Room room)
    {
        const double Little = 1;
        return room.Height - room.After(whole, 0).Height - Little;
    }

    private LayoutNode ChildAt(int index) => index == start && first is not null ? first : children[index];

    private bool HasFollower(int index) => index + 1 < children.Count && children[index + 1].KeepWithPrevious;

    /// <summary>Whether at least the beginning of all that must follow child <paramref name="index"/> has room on its page.</summary>
    private bool FollowersFit(int index, Room room, Fragment before)
    {
        room = room.After(before, 0);
        var after = ChildAt(index).SpaceAfter;
        for (var i = index + 1; i < children.Count && children[i].KeepWithPrevious; i++)
        {
            room = room.Less(Math.Max(after, children[i].SpaceBefore));
            var taken = children[i].Take(room, force: false);
            if (taken.Fragment is not { } fragment)
            {
                return false;
            }

            if (taken.Rest is not null)
            {
                return true;
            }

            room = room.After(fragment, 0);
            after = children[i].SpaceAfter;
        }

        return true;
    }

    /// <summary>Whether everything placed so far must stay with what comes next: then there is no better page to move it to.</summary>
    private bool AllKept(int placed)
    {
        for (var i = 0; i < placed; i++)
        {
            if (!ChildAt(start + i).KeepWithNext)
            {
                return false;
            }
        }

        return true;
    }

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
