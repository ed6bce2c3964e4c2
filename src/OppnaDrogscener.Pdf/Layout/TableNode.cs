namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A table: its header rows are repeated on every page, its caption is not.</summary>
internal sealed class TableNode(TableParts parts, int start = 0, LayoutNode? first = null) : LayoutNode
{
    private const double CaptionGap = 3;

    private bool IsContinued => start > 0 || first is not null;

    internal override Taken Take(Room room, bool force)
    {
        var placed = new List<PlacedFragment>();
        var y = PlaceHead(placed, ref room);
        var heads = placed.Count;
        for (var i = start; i < parts.Rows.Count; i++)
        {
            var row = i == start && first is not null ? first : parts.Rows[i];
            var taken = row.Take(room, force && placed.Count == heads);
            if (taken.Fragment is { } fragment)
            {
                placed.Add(new PlacedFragment(fragment, 0, y));
                y += fragment.Height;
                room = room.After(fragment, 0);
            }

            if (taken.Rest is { } rest)
            {
                return placed.Count == heads ? new Taken(null, this) : new Taken(StackFragment.Of(placed), Rest(i, rest));
            }
        }

        return room.Height < -0.001 && !force ? new Taken(null, this) : new Taken(StackFragment.Of(placed), null);
    }

    private double PlaceHead(List<PlacedFragment> placed, ref Room room)
    {
        double y = 0;
        if (!IsContinued && parts.Caption?.Take(Room.Endless, force: true).Fragment is { } caption)
        {
            placed.Add(new PlacedFragment(caption, 0, 0));
            y += caption.Height + CaptionGap;
            room = room.After(caption, CaptionGap);
        }

        foreach (var row in parts.HeaderRows)
        {
            var fragment = row.Take(Room.Endless, force: true).Fragment!;
            placed.Add(new PlacedFragment(IsContinued ? new RepeatedFragment(fragment) : fragment, 0, y));
            y += fragment.Height;
            room = IsContinued ? room.Less(fragment.Height) : room.After(fragment, 0);
        }

        return y;
    }

    private TableNode Rest(int index, LayoutNode row) =>
        new(parts, index, row) { SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter };
}
