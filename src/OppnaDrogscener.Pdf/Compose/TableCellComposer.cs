using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Structure;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>Composes the cells of one table and says which header cells each belongs to.</summary>
internal sealed class TableCellComposer(ComposeContext context, BlockComposer blocks, Table table, Scope scope)
{
    /// <summary>Between paragraphs in a cell, in points.</summary>
    private const double ParagraphGap = 3;

    /// <summary>True: Scope does not say enough, since headers stand above each other or cells cover several columns.</summary>
    private readonly bool needsIds = table.HeaderRows.Count > 1
        || table.HeaderRows.Concat(table.BodyRows).Any(row => row.Cells.Any(cell => cell.ColumnSpan > 1));

    private readonly TextStyle headStyle = context.Typography.TableHeader with { SpaceAfter = ParagraphGap };
    private readonly TextStyle bodyStyle = context.Typography.TableCell with { SpaceAfter = ParagraphGap };
    private readonly TextStyle totalStyle = context.Typography.TableCell with { SpaceAfter = ParagraphGap, Font = FontStyle.SemiBold };
    private readonly List<string>[] headersAbove = [.. Enumerable.Range(0, table.Columns.Count).Select(_ => new List<string>())];

    internal IReadOnlyList<ComposedRow> ComposeRows(IReadOnlyList<TableRow> rows, Func<StructureNode> makeGroup, bool isHead)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var group = makeGroup();
        var result = new List<ComposedRow>(rows.Count);
        foreach (var row in rows)
        {
            if (!context.Count(scope.Depth, scope.SourcePath))
            {
                return [];
            }

            result.Add(ComposeRow(row, group.Add(new StructureNode("TR")), isHead));
        }

        return result;
    }

    private ComposedRow ComposeRow(TableRow row, StructureNode element, bool isHead)
    {
        var cells = new List<ComposedCell>(row.Cells.Count);
        var column = 0;
        string? rowHeader = null;
        foreach (var cell in row.Cells)
        {
            var isRowHeader = !isHead && column == 0 && table.FirstColumnIsHeader;
            var id = needsIds && (isHead || isRowHeader) && cell.Content.Count > 0 ? context.NextHeaderId() : null;
            var node = element.Add(ElementOf(cell, column, isHead, isRowHeader, id, rowHeader));
            cells.Add(new ComposedCell(column, cell.ColumnSpan, ContentOf(cell, node, column, isHead, row.IsTotal)));
            if (id is not null && isHead)
            {
                RememberHeader(column, cell.ColumnSpan, id);
            }

            rowHeader ??= isRowHeader ? id : null;
            column += cell.ColumnSpan;
        }

        return new ComposedRow(cells, row.IsTotal);
    }

    private StructureNode ElementOf(TableCell cell, int column, bool isHead, bool isRowHeader, string? id, string? rowHeader)
    {
        var isEmptyHead = isHead && cell.Content.Count == 0;
        var isHeader = (isHead && !isEmptyHead) || isRowHeader;
        IReadOnlyList<string> headers = needsIds
            ? [.. Enumerable.Range(column, cell.ColumnSpan).SelectMany(i => headersAbove[i]).Distinct(), .. rowHeader is null ? Array.Empty<string>() : [rowHeader]]
            : [];
        return new StructureNode(isHeader ? "TH" : "TD")
        {
            Id = id,
            Attributes = !isHeader && cell.ColumnSpan == 1 && headers.Count == 0 ? null : new StructureAttributes
            {
                Scope = !isHeader ? null : isRowHeader ? "Row" : "Column",
                ColumnSpan = cell.ColumnSpan,
                Headers = headers,
            },
        };
    }

    private Piece ContentOf(TableCell cell, StructureNode node, int column, bool isHead, bool isTotal)
    {
        var inner = scope.Into(node, ScopePlace.Cell) with
        {
            Body = isHead ? headStyle : isTotal ? totalStyle : bodyStyle,
            Alignment = cell.Alignment ?? table.Columns[column].Alignment,
            IsOnlyParagraph = true,
        };
        return blocks.ComposeAll(cell.Content, inner);
    }

    private void RememberHeader(int column, int span, string id)
    {
        for (var i = column; i < column + span; i++)
        {
            headersAbove[i].Add(id);
        }
    }
}
