using OppnaDrogscener.Pdf.Compose;

namespace OppnaDrogscener.Pdf.Layout;

/// <summary>Cuts the composed document into pages.</summary>
internal sealed class Paginator(int mostPages)
{
    /// <summary>Gap between the rule and the first note, in points; the rest of <see cref="Note.RuleHeight"/> is above the rule.</summary>
    private const double BelowRule = 5;

    private readonly List<LaidOutPage> pages = [];
    private List<LayoutNode> waitingNotes = [];

    /// <summary>The pages, or null if there would be more than the limit.</summary>
    /// <param name="sections">Is emptied: what is laid out need not be kept as pieces too.</param>
    /// <param name="mostPages">The limit, inclusive.</param>
    internal static IReadOnlyList<LaidOutPage>? Paginate(Queue<ComposedSection> sections, int mostPages)
    {
        var paginator = new Paginator(mostPages);
        while (sections.TryDequeue(out var section))
        {
            paginator.Add(section);
        }

        return paginator.pages.Count > mostPages ? null : paginator.pages;
    }

    private void Add(ComposedSection section)
    {
        var firstPage = pages.Count;
        var frame = new PageFrame(section.Page.ContentWidth, section.Page.ContentHeight);
        while (section.Parts.TryDequeue(out var part))
        {
            LayoutNode? left = new StackNode([.. part.Select(piece => piece.LayOut(frame.Width, frame))]);
            while ((left is not null || waitingNotes.Count > 0) && pages.Count <= mostPages)
            {
                left = AddPage(section, frame, left, pages.Count == firstPage && section.IsNewFurniture);
            }
        }
    }

    private LayoutNode? AddPage(ComposedSection section, PageFrame frame, LayoutNode? content, bool isFirst)
    {
        var carried = waitingNotes.Count > 0 ? frame.Height * 0.5 : 0;
        var room = new Room(frame.Height - carried, carried > 0);
        var taken = content?.Take(room, force: true) ?? default;
        if (content is not null && taken.Fragment is null)
        {
            throw new InvalidOperationException("An empty page was offered and nothing was taken.");
        }

        var placed = new List<PlacedFragment>();
        var top = section.Page.ContentTop;
        if (taken.Fragment is { } fragment)
        {
            placed.Add(new PlacedFragment(fragment, section.Page.ContentLeft, top));
            fragment.Locate(pages.Count, top);
            waitingNotes.AddRange(fragment.Notes.Select(note => note.Node));
        }

        var rule = PlaceNotes(section, frame, placed, taken.Fragment?.Height ?? 0);
        pages.Add(new LaidOutPage
        {
            Setup = section.Page,
            Furniture = section.Furniture,
            IsFirstOfSection = isFirst,
            Content = placed,
            NotesRule = rule,
        });
        return taken.Rest;
    }

    /// <summary>Notes stand at the foot of the page; what does not fit waits for the next.</summary>
    private double? PlaceNotes(ComposedSection section, PageFrame frame, List<PlacedFragment> placed, double used)
    {
        if (waitingNotes.Count == 0)
        {
            return null;
        }

        var stack = new StackNode(waitingNotes);
        var taken = stack.Take(new Room(frame.Height - used - Note.RuleHeight, true), force: used <= 0);
        waitingNotes = taken.Rest is null ? [] : [taken.Rest];
        if (taken.Fragment is not { } fragment)
        {
            return null;
        }

        var top = section.Page.ContentTop + frame.Height - fragment.Height;
        placed.Add(new PlacedFragment(fragment, section.Page.ContentLeft, top));
        fragment.Locate(pages.Count, top);
        return top - BelowRule;
    }
}
