using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Lines of running text. At least two lines stand on each side of a page's end, unless a page is too small for that.</summary>
internal sealed class TextNode : LayoutNode
{
    private const int LeastLines = 2;

    internal required ShapedText Text { get; init; }

    internal required TextLine[] Lines { get; init; }

    /// <summary>The first line that is not yet on a page.</summary>
    internal int From { get; init; }

    /// <summary>Points; lines stand in it by <see cref="Alignment"/>.</summary>
    internal required double Width { get; init; }

    internal required TextStyle Style { get; init; }

    /// <summary>From the top of a line to its base line, in points.</summary>
    internal required double BaseLine { get; init; }

    internal TextAlignment Alignment { get; init; }

    /// <summary>The element that the text belongs to.</summary>
    internal required StructureNode Element { get; init; }

    /// <summary>True: stands whole on one page.</summary>
    internal bool Unbreakable { get; init; }

    internal override Taken Take(Room room, bool force)
    {
        var left = Lines.Length - From;
        var fitting = CountFitting(room);
        if (fitting == left)
        {
            return new Taken(Cut(Lines.Length), null);
        }

        var count = Unbreakable ? 0 : Math.Min(fitting, left - LeastLines);
        if (count < LeastLines)
        {
            count = force ? Math.Max(1, fitting) : 0;
        }

        return count == 0 ? new Taken(null, this) : new Taken(Cut(From + count), After(From + count));
    }

    private int CountFitting(Room room)
    {
        double notes = 0;
        var mark = 0;
        while (mark < Text.Notes.Count && Text.Notes[mark].Cell < Lines[From].Start)
        {
            mark++;
        }

        for (var i = From; i < Lines.Length; i++)
        {
            for (; mark < Text.Notes.Count && Text.Notes[mark].Cell < Lines[i].End; mark++)
            {
                notes += Text.Notes[mark].Note.ReservedHeight;
            }

            if (!room.Fits((i - From + 1) * Style.LineHeight, notes))
            {
                return i - From;
            }
        }

        return Lines.Length - From;
    }

    private TextFragment Cut(int end) => new()
    {
        Node = this,
        From = From,
        To = end,
        Height = (end - From) * Style.LineHeight,
        Notes = Text.Notes.Count == 0
            ? []
            : [.. Text.Notes.Where(mark => mark.Cell >= Lines[From].Start && mark.Cell < Lines[end - 1].End).Select(mark => mark.Note)],
    };

    private TextNode? After(int line) => line == Lines.Length ? null : new TextNode
    {
        Text = Text,
        Lines = Lines,
        From = line,
        Width = Width,
        Style = Style,
        BaseLine = BaseLine,
        Alignment = Alignment,
        Element = Element,
        SpaceBefore = SpaceBefore,
        SpaceAfter = SpaceAfter,
        KeepWithNext = KeepWithNext,
    };
}
