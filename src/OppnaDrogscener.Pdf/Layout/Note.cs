using OppnaDrogscener.Pdf.Compose;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>A footnote.</summary>
internal sealed class Note(Piece content)
{
    /// <summary>Room for the rule above the notes of a page, in points.</summary>
    internal const double RuleHeight = 14;

    /// <summary>The share of a page that one note may claim at once; the rest of a longer one continues on the next page.</summary>
    private const double LargestShare = 0.4;

    private LayoutNode? node;

    /// <summary>Where links to the note lead.</summary>
    internal Destination Place { get; } = new();

    /// <summary>Points that a page keeps free for the note.</summary>
    internal double ReservedHeight { get; private set; }

    internal LayoutNode Node => node ?? throw new InvalidOperationException("The note is used before it is laid out.");

    internal void LayOut(PageFrame frame)
    {
        if (node is null)
        {
            node = new AnchoredNode(content.LayOut(frame.Width, frame), [Place]);
            var whole = node.Take(Room.Endless, force: true).Fragment?.Height ?? 0;
            ReservedHeight = Math.Min(whole + node.SpaceAfter, frame.Height * LargestShare);
        }
    }
}
