using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Divides the document into sections and parts, and composes the blocks of each.</summary>
internal sealed class DocumentComposer(ComposeContext context)
{
    private readonly Queue<ComposedSection> sections = new();
    private readonly BlockComposer blocks = new(context);
    private Queue<IReadOnlyList<Piece>> parts = new();
    private List<Piece> part = [];
    private PageSetup page = context.Document.Page;
    private PageFurniture furniture = context.Document.Furniture;
    private bool isNewFurniture = true;
    private PageBreak? waiting;
    private StructureNode sect = new("Sect");

    /// <summary>The sections in order; whoever takes one out lets its pieces go.</summary>
    internal Queue<ComposedSection> Compose()
    {
        foreach (var block in context.Document.Blocks)
        {
            switch (block)
            {
                case PageBreak { UnlessLeft: < 1 } soft when part.Count > 0:
                    waiting = soft;
                    break;
                case PageBreak:
                    EndPart();
                    break;
                case SectionStart start:
                    StartSection(start);
                    break;
                default:
                    Add(block);
                    break;
            }

            if (context.IsTooLarge)
            {
                return new Queue<ComposedSection>();
            }
        }

        EndSection();
        if (sections.Count == 0)
        {
            context.Root.Add(sect);
            sections.Enqueue(new ComposedSection(page, furniture, isNewFurniture, new Queue<IReadOnlyList<Piece>>([[]])));
        }

        return sections;
    }

    private void Add(Block block)
    {
        var scope = new Scope(sect, null, context.Typography.Body, 1, ScopePlace.Outermost);
        if (blocks.Compose(block, scope) is { } piece)
        {
            AddWaitingBreak();
            part.Add(piece);
        }
    }

    private void AddWaitingBreak()
    {
        if (waiting is { } soft)
        {
            part.Add(new Piece(0, 0, (_, frame) => new RoomNode(frame.Height * Math.Max(0, soft.UnlessLeft))));
            waiting = null;
        }
    }

    private void StartSection(SectionStart start)
    {
        EndSection();
        isNewFurniture = start.Furniture is not null || sections.Count == 0;
        (page, furniture) = (start.Page ?? page, start.Furniture ?? furniture);
        sect = new StructureNode("Sect");
    }

    private void EndPart()
    {
        waiting = null;
        if (part.Count > 0)
        {
            parts.Enqueue(part);
            part = [];
        }
    }

    private void EndSection()
    {
        EndPart();
        if (parts.Count > 0)
        {
            context.Root.Add(sect);
            sections.Enqueue(new ComposedSection(page, furniture, isNewFurniture, parts));
            parts = new Queue<IReadOnlyList<Piece>>();
        }
    }
}
