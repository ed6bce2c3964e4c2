using System.Text;

namespace OppnaDrogscener.Web.Pages.Cases.Steps.Crime;

/// <summary>
/// Recognises simple lists: <c>day;time;type;count</c> with one offence in each row, or <c>month;count</c>. The cells are
/// parted by semicolon, tab or comma. Without a heading the columns stand in the order above.
/// </summary>
public sealed class ImportReader(ImportVocabulary vocabulary)
{
    /// <summary>Lines that are taken, inclusive.</summary>
    public const int MostLines = 20_000;

    private const char Quote = '"';

    private static readonly ImportColumn[] IncidentOrder = [ImportColumn.Day, ImportColumn.Time, ImportColumn.Type, ImportColumn.Count];
    private static readonly ImportColumn[] MonthOrder = [ImportColumn.Month, ImportColumn.Count];

    /// <summary>Reads a text.</summary>
    public ImportReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n')
            .Select((line, index) => (Row: index + 1, Text: line)).Where(line => line.Text.Trim().Length > 0).ToList();
        if (lines.Count == 0)
        {
            return new ImportReading { Form = ImportForm.Unknown };
        }

        if (lines.Count > MostLines)
        {
            return new ImportReading { Form = ImportForm.TooLong, Rows = lines.Count };
        }

        var separator = SeparatorOf(lines[0].Text);
        var first = Cells(lines[0].Text, separator);
        var heading = ImportRow.IsDay(first[0]) || ImportRow.IsMonth(first[0]) ? null : first.Select(vocabulary.Column).ToList();
        var order = heading ?? [.. (ImportRow.IsMonth(first[0]) ? MonthOrder : IncidentOrder).Select(column => (ImportColumn?)column)];
        var form = FormOf(order);
        var unread = new ImportReading { Form = form, Separator = separator, HasHeading = heading is not null, FirstLine = lines[0].Text };
        if (form == ImportForm.Unknown)
        {
            return unread;
        }

        var rows = lines.Skip(heading is null ? 0 : 1).Select(line => ImportRow.Of(line.Row, line.Text, Cells(line.Text, separator), order)).ToList();
        return Sorted(unread with { Rows = rows.Count, UnusedColumns = heading is null ? [] : [.. first.Where((_, index) => heading[index] is null)] }, rows);
    }

    private ImportReading Sorted(ImportReading reading, List<ImportRow> rows)
    {
        List<DroppedRow> dropped = [];
        List<Domain.Cases.Facts.Incident> incidents = [];
        List<Domain.Cases.Facts.MonthlyCount> months = [];
        var unknown = new SortedDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<string?>();
        foreach (var row in rows)
        {
            var problem = row.Problem(reading.Form);
            if (problem is null && reading.Form == ImportForm.Months && !seen.Add(row.Month))
            {
                problem = "month-twice";
            }

            if (problem is not null)
            {
                dropped.Add(new DroppedRow(row.Row, row.Text, problem));
            }
            else if (reading.Form == ImportForm.Months)
            {
                months.Add(row.ToMonth());
            }
            else
            {
                incidents.Add(row.ToIncident(vocabulary));
                if (row.Type.Length > 0 && incidents[^1].Type is null)
                {
                    unknown[row.Type] = unknown.GetValueOrDefault(row.Type) + 1;
                }
            }
        }

        return reading with { Incidents = incidents, Months = months, Dropped = dropped, UnknownTypes = unknown };
    }

    private static ImportForm FormOf(List<ImportColumn?> order) => order switch
    {
        _ when order.OfType<ImportColumn>().GroupBy(column => column).Any(group => group.Count() > 1) => ImportForm.Unknown,
        _ when order.Contains(ImportColumn.Month) && order.Contains(ImportColumn.Count) && !order.Contains(ImportColumn.Day) && !order.Contains(ImportColumn.Type) => ImportForm.Months,
        _ when order.Contains(ImportColumn.Day) && !order.Contains(ImportColumn.Month) => ImportForm.Incidents,
        _ => ImportForm.Unknown,
    };

    /// <summary>The first of semicolon, tab and comma that stands in the first line.</summary>
    private static char? SeparatorOf(string line) => ";\t,".Where(line.Contains).Select(mark => (char?)mark).FirstOrDefault();

    /// <summary>The cells of a line, without blanks around them. A cell in quotation marks may hold the separator, and two marks stand for one.</summary>
    private static List<string> Cells(string line, char? separator)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == Quote && quoted && index + 1 < line.Length && line[index + 1] == Quote)
            {
                cell.Append(line[index++]);
            }
            else if (line[index] == Quote)
            {
                quoted = !quoted;
            }
            else if (line[index] == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[index]);
            }
        }

        return [.. cells, cell.ToString().Trim()];
    }
}
