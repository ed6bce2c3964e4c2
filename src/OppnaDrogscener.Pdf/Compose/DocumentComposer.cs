using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Divides the document into sections and parts, and composes the blocks of each.</summary>
internal sealed class DocumentComposer(ComposeContext context)
{
    private readonly List<ComposedSection> sections = [];
    private readonly BlockComposer blocks = new(context);
    private List<IReadOnlyList<Piece>> parts = [];
    private List<Piece> part = [];

    internal IReadOnlyList<ComposedSection> Compose()
    {
        var document = context.Document;
        var (page, furniture) = (document.Page, document.Furniture);
        var sect = new StructureNode("Sect");
        var isNew = true;
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case PageBreak:
                    EndPart();
                    break;
                case SectionStart start:
                    EndSection(page, furniture, isNew, sect);
                    isNew = start.Furniture is not null || sections.Count == 0;
                    (page, furniture) = (start.Page ?? page, start.Furniture ?? furniture);
                    sect = new StructureNode("Sect");
                    break;
                default:
                    var scope = new Scope(sect, null, context.Typography.Body, 1, ScopePlace.Outermost);
                    if (blocks.Compose(block, scope) is { } piece)
                    {
                        part.Add(piece);
                    }

                    break;
            }

            if (context.IsTooLarge)
            {
                return [];
            }
        }

        EndSection(page, furniture, isNew, sect);
        if (sections.Count == 0)
        {
            context.Root.Add(sect);
            sections.Add(new ComposedSection(page, furniture, isNew, [[]]));
        }

        return sections;
    }

    private void EndPart()
    {
        if (part.Count > 0)
        {
            parts.Add(part);
            part = [];
        }
    }

    private void EndSection(PageSetup page, PageFurniture furniture, bool isNew, StructureNode sect)
    {
        EndPart();
        if (parts.Count > 0)
        {
            context.Root.Add(sect);
            sections.Add(new ComposedSection(page, furniture, isNew, parts));
            parts = [];
        }
    }
}
