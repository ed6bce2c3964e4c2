using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Domain.Reference;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Reads a list of offences: keeps those wanted one by one, or adds them up by month.</summary>
internal sealed class OffenceReading(ImportMapping mapping, ImportScope scope, ReferenceCatalog reference, ImportLimits limits)
{
    private const int MostPerRow = 100_000;
    private readonly OffenceRowReader rowReader = new(mapping, scope);
    private readonly OffenceCoding coding = new(reference);
    private readonly CaseTally cases = new();
    private readonly DropTally drops = new();
    private readonly DuplicateTally duplicates = new();
    private readonly MonthTally months = new(scope.From, scope.To);
    private readonly List<Incident> offences = [];
    private readonly int code = mapping.At(ColumnUse.Code);
    private readonly int label = mapping.At(ColumnUse.Offence);
    private readonly int caseNumber = mapping.At(ColumnUse.CaseNumber);
    private DateOnly? firstDay;
    private DateOnly? lastDay;
    private long withoutTime;
    private long unreadableTimes;
    private long endsBeforeStart;
    private long unreadablePositions;

    public ImportReading Of(ImportFile file, RowPulse pulse)
    {
        var (rows, taken, sum) = (0L, 0L, 0L);
        using var reader = file.Rows(mapping.Sheet);
        while (reader.Read())
        {
            if (reader.RowNumber <= (mapping.HeadingRow ?? 0) || IsEmpty(reader))
            {
                continue;
            }

            pulse.Beat(++rows, reader);
            if (Take(reader) is var count and > 0)
            {
                taken++;
                sum += count;
            }
        }

        return new ImportReading
        {
            Rows = rows,
            Taken = taken,
            Dropped = drops.ToList(),
            Offences = offences,
            Months = scope.ByMonth ? months.ToList() : [],
            Sum = sum,
            FirstDay = firstDay,
            LastDay = lastDay,
            WithoutTime = withoutTime,
            UnreadableTimes = unreadableTimes,
            EndsBeforeStart = endsBeforeStart,
            UnreadablePositions = unreadablePositions,
            Duplicates = duplicates.Rows,
            DuplicateCount = duplicates.Count,
            DuplicatesNotAllSought = duplicates.IsFull,
            Coding = coding.Report(cases, sum),
            WithPosition = offences.Count(offence => offence.Position.Count > 0),
        };
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

    /// <summary>The offences that the row counts for; 0 when it is left out.</summary>
    private int Take(RowReader reader)
    {
        var row = rowReader.Read(reader);
        var problem = row.Problem ?? (row.Count > MostPerRow ? DropReasons.CountInvalid : null);
        if (problem is null && duplicates.IsAgain(reader) && scope.LeaveOutDuplicates)
        {
            problem = DropReasons.Duplicate;
        }

        if (problem is not null)
        {
            drops.Drop(problem, reader);
            return 0;
        }

        var coded = Code(reader);
        coding.Count(coded, Text(reader, code) is { IsEmpty: false } told ? told : Text(reader, label), row.Count);
        cases.Add(Text(reader, caseNumber), reader.RowNumber, row.Count);
        Note(row);
        if (scope.ByMonth)
        {
            months.Add(row.From.Day, coded.Type, row.Count);
        }
        else
        {
            Keep(reader, row, coded);
        }

        return row.Count;
    }

    /// <summary>By code, or by name where there is no code that can be read.</summary>
    private Coded Code(RowReader reader)
    {
        var coded = coding.OfCode(Text(reader, code));
        return coded.Code is null && label >= 0 ? coding.OfName(reader.Cell(label)) : coded;
    }

    private void Keep(RowReader reader, OffenceRow row, Coded coded)
    {
        if (offences.Count >= limits.Offences)
        {
            throw new ImportRefusedException(RefusalReasons.TooManyOffences, reader.RowNumber, limits.Offences);
        }

        offences.Add(new Incident
        {
            Row = (int)Math.Min(int.MaxValue, reader.RowNumber),
            Code = coded.Code,
            Type = coded.Type,
            From = row.From,
            To = row.To,
            Position = row.Position,
            Counts = row.Count,
            CaseNumber = Text(reader, caseNumber) is { IsEmpty: false } number ? number.ToString() : null,
        });
    }

    private void Note(OffenceRow row)
    {
        firstDay = firstDay is { } first && first < row.From.Day ? first : row.From.Day;
        lastDay = lastDay is { } last && last > row.From.Day ? last : row.From.Day;
        withoutTime += row.From.Time is null ? 1 : 0;
        unreadableTimes += row.Notes.HasFlag(OffenceRowNotes.TimeUnreadable) ? 1 : 0;
        endsBeforeStart += row.Notes.HasFlag(OffenceRowNotes.EndBeforeStart) ? 1 : 0;
        unreadablePositions += row.Notes.HasFlag(OffenceRowNotes.PositionUnreadable) ? 1 : 0;
    }

    private static ReadOnlySpan<char> Text(RowReader reader, int column) => column < 0 ? [] : reader.Cell(column);
}
