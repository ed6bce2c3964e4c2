namespace OppnaDrogscener.Pdf.Layout;

/// <summary>
/// A table: its header rows are repeated on every page, its caption is not. Where it can be helped, neither the first row nor
/// the last stands alone on its page.
/// </summary>
internal sealed class TableNode(TableParts parts, int start = 0, LayoutNode? first = null) : LayoutNode
{
    private const double CaptionGap = 3;

    /// <summary>Rows taller than this may stand alone: keeping them together would leave half a page empty. Points.</summary>
    private const double TallRow = 120;

    private bool IsContinued => start > 0 || first is not null;

    internal override Taken Take(Room room, bool force)
    {
        var placed = new List<PlacedFragment>();
        var y = PlaceHead(placed, ref room);
        var heads = placed.Count;
        for (var i = start; i < parts.Rows.Count; i++)
        {
            var row = RowAt(i);
            var taken = row.Take(room, force && placed.Count == heads);
            if (taken.Fragment is { } fragment)
            {
                placed.Add(new PlacedFragment(fragment, 0, y));
                y += fragment.Height;
                room = room.After(fragment, 0);
            }

            if (taken.Rest is { } rest)
            {
                return taken.Fragment is null ? EndBefore(i, placed, heads, force) : new Taken(StackFragment.Of(placed), Rest(i, rest));
            }
        }

        return room.Height < -0.001 && !force ? new Taken(null, this) : new Taken(StackFragment.Of(placed), null);
    }

    private LayoutNode RowAt(int index) => index == start && first is not null ? first : parts.Rows[index];

    /// <summary>The page ends before a row, or a row earlier so that it does not come to stand alone.</summary>
    private Taken EndBefore(int index, List<PlacedFragment> placed, int heads, bool force)
    {
        var rows = placed.Count - heads;
        if (rows == 0 || (rows == 1 && !force && !IsContinued && parts.Rows.Count > 2 && IsLow(placed[^1].Fragment) && IsLow(index)))
        {
            return new Taken(null, this);
        }

        if (rows > 2 && index == parts.Rows.Count - 1 && IsLow(index) && IsLow(placed[^1].Fragment))
        {
            placed.RemoveAt(placed.Count - 1);
            index--;
        }

        return new Taken(StackFragment.Of(placed), Rest(index, RowAt(index)));
    }

    private static bool IsLow(Fragment row) => row.Height <= TallRow;

    private bool IsLow(int index) => RowAt(index).Take(Room.Endless, force: true).Fragment is { } whole && IsLow(whole);

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
