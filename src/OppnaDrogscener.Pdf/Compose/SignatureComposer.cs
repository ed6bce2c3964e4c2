using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;
using OppnaDrogscener.Pdf.Typesetting;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes lines to sign on; the labels are the content, the lines are artifacts.</summary>
internal sealed class SignatureComposer(ComposeContext context)
{
    private const double Gutter = 24;
    private const double BelowLine = 3;

    internal Piece? Compose(SignatureLine block, Scope scope)
    {
        if (block.Labels.Count is 0 or > 3)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "signature line: one to three labels", scope.SourcePath);
            return null;
        }

        var style = context.Typography.Small;
        var labels = block.Labels.Select(label =>
        {
            var element = scope.Parent.Add(new StructureNode("P"));
            return (Element: element, Text: new TextComposer(context, style).Compose([new Text(label)], scope.SourcePath, scope.Depth));
        }).ToList();
        return new Piece(200, 400, (width, _) => Node(block, labels, style, width));
    }

    private static WholeNode Node(SignatureLine block, List<(StructureNode Element, ShapedText Text)> labels, TextStyle style, double width)
    {
        var column = (width - (Gutter * (labels.Count - 1))) / labels.Count;
        var texts = labels.Select(label => TextPiece.Node(label.Text, style, label.Element, column).Take(Room.Endless, force: true).Fragment!).ToList();
        var room = Math.Clamp(block.RoomAbove, 0, 300);
        var height = room + BelowLine + texts.Max(text => text.Height);
        return new WholeNode(height, (painter, x, y) =>
        {
            for (var i = 0; i < texts.Count; i++)
            {
                var left = x + (i * (column + Gutter));
                painter.Rules.Horizontal(left, y + room, column, 0.7, style.Colour);
                texts[i].Paint(painter, left, y + room + BelowLine);
            }
        })
        {
            SpaceAfter = style.SpaceAfter,
            KeepWithPrevious = true,
        };
    }
}
