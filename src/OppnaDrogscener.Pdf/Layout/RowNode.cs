namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Cells beside each other: a row of a table or of facts.</summary>
internal sealed class RowNode(IReadOnlyList<RowCell> cells, RowStyle style) : LayoutNode
{
    private Taken? whole;

    /// <summary>True: a page may end within the row though the row would fit on the next.</summary>
    internal bool MaySplit { get; init; }

    internal override Taken Take(Room room, bool force)
    {
        whole ??= Split(Room.Endless, force: true);
        if (whole.Value.Fragment is { } fragment && room.Fits(fragment))
        {
            return whole.Value;
        }

        return MaySplit || force ? Split(room, force) : new Taken(null, this);
    }

    private Taken Split(Room room, bool force)
    {
        var inner = room.Less(style.PaddingTop + style.PaddingBottom);
        var (placed, rests) = TakeCells(inner, force: false);
        if (force && placed.Count < Open)
        {
            (placed, rests) = TakeCells(inner, force: true);
        }

        var isDone = rests.All(cell => cell.Content is null);
        if (placed.Count < Open)
        {
            return new Taken(null, this);
        }

        var fragment = new RowFragment
        {
            Children = placed,
            Style = style,
            Height = style.PaddingTop + style.PaddingBottom + Math.Max(style.LeastHeight, placed.Count == 0 ? 0 : placed.Max(cell => cell.Fragment.Height)),
            Notes = StackFragment.AllNotes(placed),
        };
        return new Taken(fragment, isDone ? null : new RowNode(rests, style) { MaySplit = MaySplit, SpaceBefore = SpaceBefore, SpaceAfter = SpaceAfter });
    }

    /// <summary>Cells that have something left. A row is only split where each of them can show some of it.</summary>
    private int Open => cells.Count(cell => cell.Content is not null);

    private (List<PlacedFragment> Placed, List<RowCell> Rests) TakeCells(Room room, bool force)
    {
        var placed = new List<PlacedFragment>();
        var rests = new List<RowCell>(cells.Count);
        foreach (var cell in cells)
        {
            var taken = cell.Content?.Take(room, force) ?? default;
            if (taken.Fragment is { } fragment)
            {
                placed.Add(new PlacedFragment(fragment, cell.X, style.PaddingTop));
                room = room.After(fragment, 0) with { Height = room.After(fragment, 0).Height + fragment.Height };
            }

            rests.Add(cell with { Content = taken.Rest });
        }

        return (placed, rests);
    }
}
