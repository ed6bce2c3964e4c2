using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>
/// Composes tables of contents: TOC, TOCI, Reference, Link; a deeper level is a TOC within the entry above it.
/// Room for the page numbers is kept beforehand, so that filling them in after the pages are made moves nothing.
/// </summary>
internal sealed class ContentsComposer(ComposeContext context)
{
    private const double IndentPerLevel = 16;

    internal Piece? Compose(TableOfContents contents, Scope scope)
    {
        var root = scope.Parent.Add(new StructureNode("TOC"));
        return new Piece(150, 400, (width, _) => LayOut(contents, root, width));
    }

    private StackNode LayOut(TableOfContents contents, StructureNode root, double width)
    {
        var lists = new Stack<(int Level, StructureNode List, StructureNode? Item)>();
        lists.Push((1, root, null));
        var nodes = new List<LayoutNode>();
        foreach (var entry in context.Outline.Where(entry => entry.InContents && entry.Level <= contents.DeepestLevel))
        {
            while (lists.Count > 1 && lists.Peek().Level > entry.Level)
            {
                lists.Pop();
            }

            var (level, list, above) = lists.Peek();
            if (level < entry.Level && above is not null)
            {
                list = above.Add(new StructureNode("TOC"));
            }
            else
            {
                lists.Pop();
            }

            var item = list.Add(new StructureNode("TOCI"));
            lists.Push((entry.Level, list, item));
            nodes.Add(Entry(entry, contents, item, width));
        }

        return new StackNode(nodes) { SpaceAfter = 14 };
    }

    private ContentsNode Entry(OutlineEntry entry, TableOfContents contents, StructureNode item, double width)
    {
        var style = context.Typography.Body with { SpaceAfter = 1.5, SpaceBefore = 1.5 };
        if (entry.Level == 1)
        {
            style = style with { Font = FontStyle.SemiBold, SpaceBefore = 6 };
        }

        var font = context.Font(style.Font);
        var indent = (entry.Level - 1) * IndentPerLevel;
        var link = new StructureNode("Link");
        var target = new LinkTarget(null, entry.Place) { Description = () => DescriptionOf(entry, contents) };
        var run = new TextRun(style.Font, font, style.Size, style.Colour)
        {
            Elements = [item.Add(new StructureNode("Reference")), link],
            Link = target,
        };
        var glyphs = new GlyphCollector(context);
        glyphs.Add(entry.Text, run, null);
        return ContentsNode.Make(glyphs.Finish(), run, style, width, indent, entry, item, context.Typography);
    }

    private static string DescriptionOf(OutlineEntry entry, TableOfContents contents)
    {
        var page = (entry.Place.Page + 1).ToString(CultureInfo.InvariantCulture);
        return contents.LinkDescriptionPattern is { } pattern
            ? string.Format(CultureInfo.InvariantCulture, pattern, entry.Text, page)
            : entry.Text;
    }
}
