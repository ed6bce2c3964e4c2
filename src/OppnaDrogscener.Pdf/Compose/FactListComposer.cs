using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes facts as a list whose labels are the terms (ISO 32000-1 §14.8.4.3.3 allows Lbl to hold a term).</summary>
internal sealed class FactListComposer(ComposeContext context, BlockComposer blocks)
{
    private const double Gutter = 12;

    internal Piece? Compose(FactList list, Scope scope)
    {
        if (list.Facts.Count == 0)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "fact list", scope.SourcePath);
            return null;
        }

        var element = scope.Parent.Add(new StructureNode("L") { Attributes = new StructureAttributes { ListNumbering = "None" } });
        var rows = list.Facts.Select(fact => Row(fact, element, scope)).ToList();
        return new Piece(120, rows.Max(row => row.Label.FullWidth + Gutter + row.Value.FullWidth), (width, frame) =>
        {
            var labelWidth = Math.Round(width * Math.Clamp(context.Typography.FactLabelShare, 0.1, 0.9)) - Gutter;
            var style = new RowStyle(width, 3, 4) { LeastHeight = scope.Body.LineHeight, RuleBelow = context.Typography.RuleColour, RuleBelowWidth = 0.4 };
            return new StackNode([.. rows.Select((row, i) => new RowNode(
                [
                    new RowCell(row.Label.LayOut(labelWidth, frame), 0),
                    new RowCell(row.Value.LayOut(width - labelWidth - Gutter, frame), labelWidth + Gutter),
                ],
                style)
            {
                MaySplit = true,
                KeepWithNext = i == 0 && rows.Count > 1,
                KeepWithPrevious = i > 1 && i == rows.Count - 1,
            })]) { SpaceBefore = 4, SpaceAfter = 12 };
        });
    }

    private (Piece Label, Piece Value) Row(Fact fact, StructureNode element, Scope scope)
    {
        var path = fact.SourcePath ?? scope.SourcePath;
        var item = element.Add(new StructureNode("LI"));
        var label = item.Add(new StructureNode("Lbl"));
        var body = item.Add(new StructureNode("LBody"));
        var style = context.Typography.FactLabel with { LineHeight = scope.Body.LineHeight };
        var text = new TextComposer(context, style) { NoteHost = label }.Compose(fact.Label, path, scope.Depth + 1);
        if (text.IsEmpty)
        {
            context.Problems.Add(PdfProblemCode.ContentMissing, "label of a fact", path);
        }

        var inner = scope.Into(body, ScopePlace.Cell) with { SourcePath = path, IsOnlyParagraph = true, Body = scope.Body with { SpaceAfter = 2 } };
        return (TextPiece.Of(text, style, label), blocks.ComposeAll(fact.Value, inner));
    }
}
