using OppnaDrogscener.Documents.Blocks;

namespace OppnaDrogscener.Documents.Rendering;

/// <summary>Writes a table with caption and scoped headings. It may scroll sideways on a narrow screen, also by keyboard.</summary>
internal sealed class HtmlTableWriter(HtmlElements html)
{
    public void Write(Table table)
    {
        html.Element("div", "document-table", null, () => html.Element("table", null, table.Id, () =>
        {
            html.Text("caption", null, $"{table.Id}-caption", table.Caption);
            html.Element("thead", null, null, () => html.Element("tr", null, null, () => WriteHeadings(table)));
            html.Element("tbody", null, null, () => table.Rows.ToList().ForEach(row => WriteRow(table, row)));
        }), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", $"{table.Id}-caption"));
        if (table.Source.Count > 0)
        {
            html.Inlines("p", "document-note", table.Source);
        }
    }

    private void WriteHeadings(Table table)
    {
        foreach (var column in table.Columns)
        {
            html.Text("th", ClassOf(column), null, column.Header, ("scope", "col"));
        }
    }

    private void WriteRow(Table table, TableRow row) => html.Element("tr", row.IsTotal ? "document-total" : null, null, () =>
    {
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var cell = row.Cells[index];
            var className = ClassOf(table.Columns[index]);
            if (index == 0 && table.FirstColumnIsHeader)
            {
                html.Element("th", className, null, () => html.WriteInlines(cell), ("scope", "row"));
            }
            else
            {
                html.Inlines("td", className, cell);
            }
        }
    });

    private static string? ClassOf(TableColumn column) => column.Alignment == CellAlignment.End ? "document-number" : null;
}
