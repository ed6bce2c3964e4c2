namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Content that stands in from the left.</summary>
internal sealed class IndentedNode(LayoutNode content, double indent) : LayoutNode
{
    internal override Taken Take(Room room, bool force)
    {
        var taken = content.Take(room, force);
        if (taken.Fragment is null)
        {
            return new Taken(null, this);
        }

        var rest = taken.Rest is null ? null : new IndentedNode(taken.Rest, indent) { SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter };
        return new Taken(StackFragment.Of([new PlacedFragment(taken.Fragment, indent, 0)]), rest);
    }
}
