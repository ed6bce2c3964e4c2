using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>
/// The numbers of a file, one by one. Parents are echoed with two points and the same label may stand under several parents:
/// an echo gives way to a number, and a label that comes again with another number gets a number of its own after it.
/// </summary>
internal sealed class CountRows(ImportMapping mapping, ImportLimits limits)
{
    private const string True = "true";
    private const int TrackedPerCount = 10;
    private readonly int area = mapping.At(ColumnUse.Area);
    private readonly int district = mapping.At(ColumnUse.District);
    private readonly int label = mapping.At(ColumnUse.Offence);
    private readonly int count = mapping.At(ColumnUse.Count);
    private readonly int year = mapping.At(ColumnUse.Year);
    private readonly int part = mapping.At(ColumnUse.Month) is var month and >= 0 ? month : mapping.At(ColumnUse.Period);
    private readonly int preliminary = mapping.At(ColumnUse.Preliminary);
    private readonly Dictionary<(string Area, string Label, string Period), int> seen = [];
    private readonly Dictionary<(string Area, string Label, string Period), CountRow> echoes = [];

    /// <summary>Rows read, headings left out.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows whose own sum differs from that of their months.</summary>
    public long WrongSums { get; private set; }

    /// <summary>The numbers of a sheet.</summary>
    public IEnumerable<CountRow> Of(ImportFile file, DropTally drops, RowPulse pulse)
    {
        using var reader = file.Rows(mapping.Sheet);
        while (reader.Read())
        {
            if (reader.RowNumber <= (mapping.HeadingRow ?? 0) || IsEmpty(reader))
            {
                continue;
            }

            pulse.Beat(++Rows, reader);
            foreach (var found in reader.IsMalformed ? Left(drops, reader) : mapping.Has(ColumnUse.MonthCount) ? Across(reader, drops) : Down(reader, drops))
            {
                if (Told(found, drops) is { } told)
                {
                    yield return told;
                }
            }
        }

        foreach (var hidden in echoes.Values)
        {
            yield return hidden;
        }
    }

    private static IEnumerable<CountRow> Left(DropTally drops, RowReader reader)
    {
        drops.Drop(DropReasons.Malformed, reader);
        return [];
    }

    private static bool IsEmpty(RowReader reader)
    {
        for (var at = 0; at < reader.FieldCount; at++)
        {
            if (!reader.Cell(at).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<CountRow> Down(RowReader reader, DropTally drops)
    {
        var (yearText, partText) = (Text(reader, year), Text(reader, part));
        var period = year >= 0 ? CellPeriod.Read(yearText, partText)
            : part < 0 ? mapping.Year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)
            : CellPeriod.Read(partText) ?? (mapping.Year is { } told ? CellPeriod.Read($"{told}", partText) : null);
        if (period is null)
        {
            drops.Drop(Rows == 1 || Text(reader, part) == mapping.Headings.ElementAtOrDefault(part) ? DropReasons.Heading : DropReasons.PeriodInvalid, reader);
            return [];
        }

        var isPreliminary = yearText.Contains("prel", StringComparison.OrdinalIgnoreCase) || partText.Contains("prel", StringComparison.OrdinalIgnoreCase)
            || (preliminary >= 0 && Text(reader, preliminary) is { Length: > 0 } said && (said.Equals(True, StringComparison.OrdinalIgnoreCase) || said is "1" || said.StartsWith('p') || said.StartsWith('j')));
        return One(reader, count, period, isPreliminary, drops) is { } row ? [row] : [];
    }

    private List<CountRow> Across(RowReader reader, DropTally drops)
    {
        List<CountRow> rows = [];
        foreach (var (at, use) in mapping.Columns.Index())
        {
            if (use == ColumnUse.MonthCount && Vocabulary.Known.Month(mapping.Headings[at]) is { } month && One(reader, at, CellPeriod.Month(mapping.Year!.Value, month), false, drops) is { } row)
            {
                rows.Add(row);
            }
        }

        if (mapping.At(ColumnUse.Total) is var total and >= 0 && CellCount.Read(reader.Cell(total)) is { Kind: CellCountKind.Number } sum && rows.All(row => row.Count is not null) && rows.Sum(row => (long)row.Count!.Value) != sum.Value)
        {
            WrongSums++;
        }

        return rows;
    }

    private CountRow? One(RowReader reader, int column, string period, bool isPreliminary, DropTally drops)
    {
        var number = CellCount.Read(reader.Cell(column));
        switch (number.Kind)
        {
            case CellCountKind.Empty:
                drops.Drop(DropReasons.CountMissing, reader);
                return null;
            case CellCountKind.Unreadable:
                drops.Drop(DropReasons.CountInvalid, reader);
                return null;
            default:
                return new CountRow(reader.RowNumber, Area(reader), Text(reader, label), period, number.Kind == CellCountKind.Hidden ? null : number.Value, isPreliminary);
        }
    }

    private string Area(RowReader reader) => Text(reader, area) is { Length: > 0 } name ? name : Text(reader, district);

    private static string Text(RowReader reader, int column) => column < 0 ? "" : reader.Cell(column).ToString();

    /// <summary>The row as it is to be counted; null when it is an echo, which waits until it is known that no number comes.</summary>
    private CountRow? Told(CountRow row, DropTally drops)
    {
        var key = (row.Area, row.Label, row.Period);
        if (row.Count is null)
        {
            if (seen.ContainsKey(key) || !echoes.TryAdd(key, row))
            {
                drops.Drop(DropReasons.Echo, row.Row, Shown(row));
            }

            return null;
        }

        if (echoes.Remove(key, out var echo))
        {
            drops.Drop(DropReasons.Echo, echo.Row, Shown(echo));
        }

        var times = seen[key] = seen.GetValueOrDefault(key) + 1;
        return seen.Count > (long)limits.Counts * TrackedPerCount ? throw new ImportRefusedException(RefusalReasons.TooManyCounts, null, limits.Counts)
            : times == 1 ? row
            : row with { Label = $"{row.Label} ({times})" };
    }

    private static string Shown(CountRow row) => string.Join(" | ", new[] { row.Area, row.Label, row.Period, row.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ".." }.Where(cell => cell.Length > 0));
}
