using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes a block of any kind.</summary>
internal sealed class BlockComposer(ComposeContext context)
{
    private int lastLevel;

    /// <summary>The piece, or null if the block shows nothing or is refused.</summary>
    internal Piece? Compose(Block block, Scope scope)
    {
        scope = scope with { SourcePath = block.SourcePath ?? scope.SourcePath };
        if (!context.Count(scope.Depth, scope.SourcePath))
        {
            return null;
        }

        if (!IsAllowed(block, scope.Place))
        {
            context.Problems.Add(PdfProblemCode.BlockMisplaced, block.GetType().Name, scope.SourcePath);
            return null;
        }

        var piece = ComposeAllowed(block, scope);
        return block.Anchor is { } anchor ? Anchored(piece ?? Piece.Nothing, context.PlaceOf(anchor, scope.SourcePath)) : piece;
    }

    /// <summary>Composes blocks under each other.</summary>
    internal Piece ComposeAll(IReadOnlyList<Block> content, Scope scope)
    {
        var inner = scope with { IsOnlyParagraph = scope.IsOnlyParagraph && content.Count == 1 };
        return Piece.Stack([.. content.Select(block => Compose(block, inner)).OfType<Piece>()]);
    }

    private static bool IsAllowed(Block block, ScopePlace place) => block switch
    {
        PageBreak or SectionStart => false,
        Heading or Title or TableOfContents => place == ScopePlace.Outermost,
        Table or Figure or Image or NoticeBox or SideNote or SignatureLine => place != ScopePlace.Cell,
        _ => true,
    };

    private static Piece Anchored(Piece piece, Destination place) =>
        piece with { LayOut = (width, frame) => new AnchoredNode(piece.LayOut(width, frame), [place]) };

    private Piece? ComposeAllowed(Block block, Scope scope) => block switch
    {
        Title title => ComposeTitle(title, scope),
        Heading heading => ComposeHeading(heading, scope),
        Paragraph paragraph => ComposeParagraph(paragraph, scope),
        Spacer spacer => new Piece(0, 0, (_, _) => new SpacerNode(Math.Clamp(spacer.Height, 0, 2_000))),
        ListBlock list => new ListComposer(context, this).Compose(list, scope),
        Table table => new TableComposer(context, this).Compose(table, scope),
        Figure figure => new FigureComposer(context).Compose(figure, scope),
        Image image => new FigureComposer(context).Compose(image, scope),
        NoticeBox box => ComposeBox(box, scope),
        FactList facts => new FactListComposer(context, this).Compose(facts, scope),
        TableOfContents contents => new ContentsComposer(context).Compose(contents, scope),
        SideNote note => new SideNoteComposer(context, this).Compose(note, scope),
        SignatureLine signature => new SignatureComposer(context).Compose(signature, scope),
        _ => throw new NotSupportedException($"A document cannot hold {block.GetType().Name}."),
    };

    private Piece? ComposeTitle(Title title, Scope scope)
    {
        var style = context.Typography.Title;
        var element = new StructureNode("Title");
        var text = new TextComposer(context, style) { NoteHost = element }.Compose(title.Content, scope.SourcePath, scope.Depth);
        if (text.IsEmpty)
        {
            return null;
        }

        scope.Parent.Add(element);
        return TextPiece.Of(text, style, element, isHeading: true);
    }

    private Piece? ComposeHeading(Heading heading, Scope scope)
    {
        if (heading.Level < 1 || heading.Level > 4 || heading.Level > lastLevel + 1)
        {
            context.Problems.Add(PdfProblemCode.HeadingLevelSkipped, TextComposer.PlainTextOf(heading.Content), scope.SourcePath);
        }

        lastLevel = heading.Level;
        var style = context.Typography.HeadingStyle(heading.Level);
        var element = new StructureNode("H" + "1234"[Math.Clamp(heading.Level, 1, 4) - 1]);
        var host = new StructureNode("Div");
        var text = new TextComposer(context, style) { NoteHost = host }.Compose(heading.Content, scope.SourcePath, scope.Depth);
        if (text.IsEmpty)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "heading", scope.SourcePath);
            return null;
        }

        scope.Parent.Add(element);
        if (text.Notes.Count > 0)
        {
            scope.Parent.Add(host);
        }

        var place = new Destination();
        context.Outline.Add(new OutlineEntry(heading.Level, TextComposer.PlainTextOf(heading.Content), place, heading.InContents));
        return Anchored(TextPiece.Of(text, style, element, isHeading: true), place);
    }

    private Piece? ComposeParagraph(Paragraph paragraph, Scope scope)
    {
        var style = paragraph.Style == ParagraphStyle.Body ? scope.Body : context.Typography.ParagraphStyleOf(paragraph.Style);
        var element = scope.IsOnlyParagraph ? scope.Parent : new StructureNode(paragraph.Style == ParagraphStyle.Quote ? "BlockQuote" : "P");
        var text = new TextComposer(context, style) { NoteHost = element }.Compose(paragraph.Content, scope.SourcePath, scope.Depth);
        if (text.IsEmpty)
        {
            return null;
        }

        if (!scope.IsOnlyParagraph)
        {
            scope.Parent.Add(element);
        }

        var alignment = paragraph.Alignment == TextAlignment.Start ? scope.Alignment : paragraph.Alignment;
        var piece = TextPiece.Of(text, style, element, alignment, paragraph.KeepWithNext, keepWithPrevious: paragraph.KeepWithPrevious);
        return paragraph.Style == ParagraphStyle.Quote ? Indented(piece, style) : piece;
    }

    private static Piece Indented(Piece piece, TextStyle style)
    {
        const double Indent = 20;
        return new Piece(piece.LeastWidth + (2 * Indent), piece.FullWidth + (2 * Indent), (width, frame) =>
            new IndentedNode(piece.LayOut(width - (2 * Indent), frame), Indent) { SpaceBefore = style.SpaceBefore, SpaceAfter = style.SpaceAfter });
    }

    private Piece? ComposeBox(NoticeBox box, Scope scope)
    {
        var element = scope.Parent.Add(new StructureNode("Div"));
        var style = context.Typography.BoxOf(box.Tone);
        var pieces = new List<Piece>();
        if (box.Title is { } title)
        {
            var heading = scope.Body with { Font = FontStyle.SemiBold, Colour = style.Accent, SpaceAfter = 3 };
            var text = new TextComposer(context, heading).Compose([new Text(title)], scope.SourcePath, scope.Depth);
            pieces.Add(TextPiece.Of(text, heading, element.Add(new StructureNode("P")), keepWithNext: true));
        }

        pieces.Add(ComposeAll(box.Content, scope.Into(element, ScopePlace.Inside)));
        var content = Piece.Stack(pieces);
        const double Sides = BoxNode.PaddingLeft + BoxNode.PaddingRight;
        return new Piece(content.LeastWidth + Sides, content.FullWidth + Sides, (width, frame) =>
            new BoxNode(content.LayOut(width - Sides, frame), style, width) { SpaceBefore = 10, SpaceAfter = 14 });
    }
}
