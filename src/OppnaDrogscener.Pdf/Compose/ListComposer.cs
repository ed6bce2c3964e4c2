using System.Globalization;
using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes lists: L, LI, Lbl, LBody (ISO 14289-1 §7.6).</summary>
internal sealed class ListComposer(ComposeContext context, BlockComposer blocks)
{
    private const double ItemGap = 3;
    private const double LabelGap = 6;

    internal Piece? Compose(ListBlock list, Scope scope)
    {
        if (list.Items.Count == 0)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "list", scope.SourcePath);
            return null;
        }

        var element = scope.Parent.Add(new StructureNode("L") { Attributes = new StructureAttributes { ListNumbering = Numbering(list) } });
        var style = scope.Body with { SpaceAfter = ItemGap };
        var items = new List<(Typesetting.ShapedText Label, StructureNode LabelElement, Piece Content)>();
        for (var i = 0; i < list.Items.Count && context.Count(scope.Depth, scope.SourcePath); i++)
        {
            items.Add(Item(list, i, element.Add(new StructureNode("LI")), scope with { Body = style }));
        }

        return items.Count == 0 ? null : LayItems(items, style, scope);
    }

    private (Typesetting.ShapedText Label, StructureNode LabelElement, Piece Content) Item(ListBlock list, int index, StructureNode item, Scope scope)
    {
        var label = item.Add(new StructureNode("Lbl"));
        var body = item.Add(new StructureNode("LBody"));
        var inner = scope.Into(body, scope.Place == ScopePlace.Cell ? ScopePlace.Cell : ScopePlace.Inside)
            with { ListDepth = scope.ListDepth + 1, IsOnlyParagraph = true, Alignment = TextAlignment.Start };
        var text = new TextComposer(context, scope.Body) { AllowsLinks = false }
            .Compose([new Text(LabelOf(list, index, scope.ListDepth))], scope.SourcePath, scope.Depth);
        return (text, label, blocks.ComposeAll(list.Items[index].Content, inner));
    }

    private Piece LayItems(List<(Typesetting.ShapedText Label, StructureNode LabelElement, Piece Content)> items, TextStyle style, Scope scope)
    {
        var indent = Math.Max(context.Typography.ListIndent, items.Max(item => item.Label.LongestLine) + LabelGap);
        return new Piece(
            items.Max(item => item.Content.LeastWidth) + indent,
            items.Max(item => item.Content.FullWidth) + indent,
            (width, frame) => new StackNode([.. items.Select(item => new LabelledNode(
                TextPiece.Node(item.Label, style, item.LabelElement, indent),
                item.Content.LayOut(width - indent, frame),
                indent)
            {
                SpaceAfter = ItemGap,
            })])
            {
                SpaceBefore = 2,
                SpaceAfter = scope.ListDepth > 0 ? ItemGap : scope.Body.SpaceAfter,
            });
    }

    private static string Numbering(ListBlock list) => list.Kind switch
    {
        _ when list.Items.Any(item => item.Label is not null) => "None",
        ListKind.Numbered => "Decimal",
        ListKind.Lettered => "LowerAlpha",
        _ => "Disc",
    };

    private static string Letters(int number) =>
        (number > 26 ? Letters((number - 1) / 26) : string.Empty) + (char)('a' + ((number - 1) % 26));

    private string LabelOf(ListBlock list, int index, int depth)
    {
        if (list.Items[index].Label is { } own)
        {
            return own;
        }

        var number = list.Start + index;
        var bullets = context.Typography.Bullets;
        return list.Kind switch
        {
            ListKind.Numbered => number.ToString(CultureInfo.InvariantCulture) + ".",
            ListKind.Lettered => Letters(Math.Max(1, number)) + ")",
            _ => bullets[Math.Min(depth, bullets.Count - 1)],
        };
    }
}
