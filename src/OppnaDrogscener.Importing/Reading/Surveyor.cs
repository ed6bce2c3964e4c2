using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Goes through a sheet once for its dates, areas, streets and labels.</summary>
internal sealed class Surveyor(ImportMapping mapping)
{
    private const int AnyYear = 2000;
    private readonly ValueTally areas = new(Survey.MostValues);
    private readonly ValueTally streets = new(Survey.MostValues);
    private readonly int[] days = [mapping.At(ColumnUse.Date), mapping.At(ColumnUse.EndDate)];
    private readonly int time = mapping.At(ColumnUse.Time);
    private readonly int street = mapping.At(ColumnUse.Street);
    private readonly int[] places = [.. mapping.Columns.Index().Where(column => column.Item is ColumnUse.Area or ColumnUse.District).Select(column => column.Index)];
    private readonly List<string> said = [];
    private (long Day, long Month, long Either) open;
    private string? example;
    private (DateOnly? First, DateOnly? Last) dayFirst;
    private (DateOnly? First, DateOnly? Last) monthFirst;
    private long rows;
    private long midnight;
    private long timed;

    public Survey Of(ImportFile file, RowPulse pulse) => mapping.Form == RowForm.Counts ? OfCounts(file, pulse) : OfOffences(file, pulse);

    private Survey OfOffences(ImportFile file, RowPulse pulse)
    {
        using var reader = file.Rows(mapping.Sheet);
        while (reader.Read())
        {
            if (reader.RowNumber > (mapping.HeadingRow ?? 0))
            {
                Look(reader, pulse);
            }
        }

        DateOrder? order = example is null ? DateOrder.YearFirst
            : open.Day > 0 && open.Month == 0 ? DateOrder.DayFirst
            : open.Month > 0 && open.Day == 0 ? DateOrder.MonthFirst
            : null;
        var (first, last) = (mapping.Dates ?? order) switch
        {
            DateOrder.MonthFirst => monthFirst,
            null => (null, null),
            _ => dayFirst,
        };
        return new Survey(rows, new DateFinding(order, open.Day, open.Month, open.Either, example), first, last, areas.ToList(), streets.ToList(), [], midnight, timed);
    }

    private void Look(Rows.RowReader reader, RowPulse pulse)
    {
        pulse.Beat(rows, reader);
        var day = reader.Cell(days[0]);
        if (day.IsEmpty && reader.FieldCount <= 1)
        {
            return;
        }

        rows++;
        Order(day, isStart: true);
        if (days[1] >= 0)
        {
            Order(reader.Cell(days[1]), isStart: false);
        }

        if (time >= 0 && CellTime.Read(reader.Cell(time)) is { } own)
        {
            Time(own);
        }

        Places(reader);
        if (street >= 0)
        {
            streets.Add(reader.Cell(street));
        }
    }

    /// <summary>A district may have the name of its municipality: the row is counted once, as it is read.</summary>
    private void Places(Rows.RowReader reader)
    {
        said.Clear();
        foreach (var place in places)
        {
            var name = reader.Cell(place);
            if (IsSaid(name))
            {
                continue;
            }

            areas.Add(name);
            if (place != places[^1])
            {
                said.Add(name.ToString());
            }
        }
    }

    private bool IsSaid(ReadOnlySpan<char> name)
    {
        foreach (var earlier in said)
        {
            if (name.Equals(earlier, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private void Time(TimeOnly own)
    {
        timed++;
        midnight += own == TimeOnly.MinValue ? 1 : 0;
    }

    private void Order(ReadOnlySpan<char> day, bool isStart)
    {
        if (CellDate.Open(day) is { } numbers)
        {
            example ??= day.ToString();
            open = (open.Day + (numbers.First > 12 ? 1 : 0), open.Month + (numbers.Second > 12 ? 1 : 0), open.Either + (numbers is { First: <= 12, Second: <= 12 } ? 1 : 0));
        }

        if (!isStart)
        {
            return;
        }

        var withDayFirst = CellDate.Read(day, DateOrder.DayFirst);
        Widen(ref dayFirst, withDayFirst?.Day);
        Widen(ref monthFirst, CellDate.Read(day, DateOrder.MonthFirst)?.Day);
        if (withDayFirst?.Time is { } own && time < 0)
        {
            Time(own);
        }
    }

    private static void Widen(ref (DateOnly? First, DateOnly? Last) span, DateOnly? day)
    {
        if (day is { } found)
        {
            span = (span.First is { } first && first < found ? first : found, span.Last is { } last && last > found ? last : found);
        }
    }

    private Survey OfCounts(ImportFile file, RowPulse pulse)
    {
        // Which year it is makes no difference for what the labels sum up to.
        var counts = new CountRows(mapping with { Year = mapping.Year ?? AnyYear }, file.Limits);
        var labels = new OrderedDictionary<string, (long Sum, long Rows)>();
        foreach (var row in counts.Of(file, new DropTally(), pulse))
        {
            areas.Add(row.Area);
            var (sum, number) = labels.GetValueOrDefault(row.Label);
            labels[row.Label] = (sum + (row.Count ?? 0), number + 1);
        }

        return new Survey(counts.Rows, null, null, null, areas.ToList(), [],
            [.. labels.Take(Survey.MostValues).Select(label => new SurveyLabel(label.Key, label.Value.Sum, label.Value.Rows, Proposed(label.Key)))], 0, 0);
    }

    /// <summary>By the whole label, or else by its end: some files write the parents before it.</summary>
    private OffenceLabel? Proposed(string label)
    {
        if (label.Length == 0)
        {
            return mapping.Layout == OtherLayout.Key ? null : new OffenceLabel(null);
        }

        const string Mark = ", ";
        for (var at = 0; ; at += Mark.Length)
        {
            if (Vocabulary.Known.Offence(label[at..]) is { } known)
            {
                return new OffenceLabel(known.Type);
            }

            at = label.IndexOf(Mark, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }
        }
    }
}
