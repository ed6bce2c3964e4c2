using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>
/// Composes tables: Table, Caption, THead, TBody, TR, TH with Scope or named headers, TD (ISO 14289-1 §7.5).
/// A THead must not stand without a TBody, so the header rows of a table without body rows are in a TBody.
/// </summary>
internal sealed class TableComposer(ComposeContext context, BlockComposer blocks)
{
    private const int MostColumns = 40;

    internal Piece? Compose(Table table, Scope scope)
    {
        if (!IsWellFormed(table))
        {
            context.Problems.Add(PdfProblemCode.TableMalformed, null, scope.SourcePath);
            return null;
        }

        var element = scope.Parent.Add(new StructureNode("Table") { Attributes = new StructureAttributes { Summary = table.Summary } });
        var caption = CaptionOf(table, element, scope);
        var cells = new TableCellComposer(context, blocks, table, scope);
        var headGroup = table.BodyRows.Count > 0 ? "THead" : "TBody";
        var head = cells.ComposeRows(table.HeaderRows, () => element.Add(new StructureNode(headGroup)), isHead: true);
        var body = cells.ComposeRows(table.BodyRows, () => element.Add(new StructureNode("TBody")), isHead: false);
        var widths = new ColumnWidths(table.Columns, [.. head, .. body]);
        return new Piece(widths.Least, widths.Full, (width, frame) => LayOut(table, caption, widths, head, body, width, frame));
    }

    private static bool IsWellFormed(Table table) =>
        table.Columns.Count is >= 1 and <= MostColumns
        && (table.HeaderRows.Count > 0 || table.FirstColumnIsHeader)
        && table.HeaderRows.Count + table.BodyRows.Count > 0
        && table.HeaderRows.Concat(table.BodyRows).All(row =>
            row.Cells.All(cell => cell.ColumnSpan >= 1) && row.Cells.Sum(cell => (long)cell.ColumnSpan) == table.Columns.Count);

    private Piece? CaptionOf(Table table, StructureNode element, Scope scope)
    {
        if (table.Caption is not { Count: > 0 } content)
        {
            return null;
        }

        var style = context.Typography.Caption with { Font = FontStyle.SemiBold, Colour = context.Typography.Body.Colour };
        var text = new TextComposer(context, style).Compose(content, scope.SourcePath, scope.Depth);
        return text.IsEmpty ? null : TextPiece.Of(text, style, element.Add(new StructureNode("Caption")));
    }

    private TableNode LayOut(
        Table table, Piece? caption, ColumnWidths widths, IReadOnlyList<ComposedRow> head, IReadOnlyList<ComposedRow> body, double room, PageFrame frame)
    {
        var columns = widths.Share(room);
        var width = columns.Sum() + (ColumnWidths.Gutter * (columns.Count - 1));
        var parts = new TableParts(
            caption?.LayOut(room, frame),
            [.. head.Select((row, i) => Row(row, columns, width, frame, HeadStyle(width, isLast: i == head.Count - 1), maySplit: false))],
            [.. body.Select((row, i) => Row(row, columns, width, frame, BodyStyle(width, row.IsTotal, isLast: i == body.Count - 1), table.RowsMaySplit))]);
        return new TableNode(parts) { SpaceBefore = 8, SpaceAfter = 14 };
    }

    private static RowNode Row(ComposedRow row, IReadOnlyList<double> columns, double width, PageFrame frame, RowStyle style, bool maySplit)
    {
        var cells = row.Cells.Select(cell =>
        {
            var left = columns.Take(cell.Column).Sum() + (cell.Column * ColumnWidths.Gutter);
            var room = columns.Skip(cell.Column).Take(cell.Span).Sum() + ((cell.Span - 1) * ColumnWidths.Gutter);
            return new RowCell(cell.Content.LayOut(room, frame), left);
        });
        return new RowNode([.. cells], style with { Width = width }) { MaySplit = maySplit };
    }

    private RowStyle HeadStyle(double width, bool isLast) => new(width, 4, 4)
    {
        LeastHeight = context.Typography.TableHeader.LineHeight,
        RuleBelow = isLast ? context.Typography.StrongRuleColour : context.Typography.RuleColour,
        RuleBelowWidth = isLast ? 1 : 0.4,
    };

    private RowStyle BodyStyle(double width, bool isTotal, bool isLast) => new(width, 3.5, 4)
    {
        LeastHeight = context.Typography.TableCell.LineHeight,
        RuleAbove = isTotal ? context.Typography.StrongRuleColour : null,
        RuleBelow = context.Typography.RuleColour,
        RuleBelowWidth = isLast ? 0.8 : 0.4,
    };
}
