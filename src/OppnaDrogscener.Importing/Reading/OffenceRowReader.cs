using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Cells;
using OppnaDrogscener.Importing.Layouts;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Reads one row of offences by a mapping and judges whether it is wanted.</summary>
internal sealed class OffenceRowReader
{
    private readonly ImportMapping mapping;
    private readonly ImportScope scope;
    private readonly DateOrder order;
    private readonly int date;
    private readonly int time;
    private readonly int endDate;
    private readonly int endTime;
    private readonly int count;
    private readonly int street;
    private readonly (int North, int East) degrees;
    private readonly (int North, int East) grid;
    private readonly int[] places;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> areas;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> streets;

    public OffenceRowReader(ImportMapping mapping, ImportScope scope)
    {
        (this.mapping, this.scope, order) = (mapping, scope, mapping.Dates ?? DateOrder.YearFirst);
        (date, time, endDate, endTime) = (mapping.At(ColumnUse.Date), mapping.At(ColumnUse.Time), mapping.At(ColumnUse.EndDate), mapping.At(ColumnUse.EndTime));
        (count, street) = (mapping.At(ColumnUse.Count), mapping.At(ColumnUse.Street));
        (degrees, grid) = ((mapping.At(ColumnUse.Latitude), mapping.At(ColumnUse.Longitude)), (mapping.At(ColumnUse.Northing), mapping.At(ColumnUse.Easting)));
        places = [.. mapping.Columns.Index().Where(column => column.Item is ColumnUse.Area or ColumnUse.District).Select(column => column.Index)];
        areas = new HashSet<string>(scope.Areas, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        streets = new HashSet<string>(scope.Streets, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public OffenceRow Read(RowReader row)
    {
        if (row.IsMalformed)
        {
            return OffenceRow.LeftOut(DropReasons.Malformed);
        }

        var day = row.Cell(date);
        if (CellDate.Read(day, order) is not { } from)
        {
            return OffenceRow.LeftOut(WhyNoDay(row, day));
        }

        return Unwanted(row, from.Day) is { } reason ? OffenceRow.LeftOut(reason) : Placed(row, from);
    }

    private string WhyNoDay(RowReader row, ReadOnlySpan<char> day) => day.IsEmpty ? DropReasons.DayMissing
        : mapping.Headings.ElementAtOrDefault(date) is { Length: > 0 } heading && Vocabulary.Plain(heading).EndsWith(Vocabulary.Plain(row.Cell(date).ToString()), StringComparison.Ordinal) ? DropReasons.Heading
        : DropReasons.DayInvalid;

    private string? Unwanted(RowReader row, DateOnly day)
    {
        if ((scope.From is { } first && day < first) || (scope.To is { } last && day > last))
        {
            return DropReasons.OutsidePeriod;
        }

        if (scope.Areas.Count > 0 && !IsInArea(row))
        {
            return DropReasons.OtherArea;
        }

        return scope.Streets.Count > 0 && !streets.Contains(row.Cell(street)) ? DropReasons.OtherStreet : null;
    }

    private bool IsInArea(RowReader row)
    {
        foreach (var place in places)
        {
            if (areas.Contains(row.Cell(place)))
            {
                return true;
            }
        }

        return false;
    }

    private OffenceRow Placed(RowReader row, LocalMoment day)
    {
        var notes = OffenceRowNotes.None;
        IReadOnlyList<double> position = [];
        if (scope.Place is { } place && Point(row, place) is var (found, isRead))
        {
            if (found is { IsInside: false })
            {
                return OffenceRow.LeftOut(DropReasons.OutsideArea);
            }

            (position, notes) = (found?.Position ?? [], isRead ? notes : notes | OffenceRowNotes.PositionUnreadable);
        }

        var number = count < 0 ? new CellCount(CellCountKind.Number, 1) : CellCount.Read(row.Cell(count));
        return number switch
        {
            { Kind: CellCountKind.Number, Value: > 0 } => Timed(row, day, number.Value, position, notes),
            { Kind: CellCountKind.Number } => OffenceRow.LeftOut(DropReasons.CountZero),
            { Kind: CellCountKind.Unreadable } => OffenceRow.LeftOut(DropReasons.CountInvalid),
            _ => OffenceRow.LeftOut(DropReasons.CountMissing),
        };
    }

    /// <summary>The point; whether what stands there could be read; nothing where the file has no position in the row.</summary>
    private ((IReadOnlyList<double> Position, bool IsInside)? Found, bool IsRead) Point(RowReader row, PlaceFilter place)
    {
        var (north, east) = degrees.North >= 0 ? degrees : grid;
        if (north < 0 || (row.Cell(north).IsEmpty && row.Cell(east).IsEmpty))
        {
            return (null, true);
        }

        var found = CellDecimal.Read(row.Cell(north)) is { } first && CellDecimal.Read(row.Cell(east)) is { } second
            ? degrees.North >= 0 ? place.OfDegrees(first, second) : place.OfGrid(first, second, mapping.Zone)
            : null;
        return (found, found is not null);
    }

    private OffenceRow Timed(RowReader row, LocalMoment day, int number, IReadOnlyList<double> position, OffenceRowNotes notes)
    {
        var from = WithTime(row, day, time, ref notes);
        LocalMoment? to = endDate < 0 || CellDate.Read(row.Cell(endDate), order) is not { } end ? null : WithTime(row, end, endTime, ref notes);
        if (to is null && endTime >= 0 && CellTime.Read(row.Cell(endTime)) is { } sameDay && from.Time is not null)
        {
            to = new LocalMoment(from.Day, sameDay);
        }

        if (mapping.MidnightIsUnknown && IsMidnight(from) && (to is null || IsMidnight(to.Value)))
        {
            (from, to) = (new LocalMoment(from.Day, null), to is { } last ? new LocalMoment(last.Day, null) : null);
        }

        if (to is { } until && (until.Day < from.Day || (until.Day == from.Day && until.Time < from.Time)))
        {
            (to, notes) = (null, notes | OffenceRowNotes.EndBeforeStart);
        }

        // The same day without a time adds nothing.
        to = to is { Time: null } sameDayAgain && sameDayAgain.Day == from.Day ? null : to;
        return new OffenceRow(null, from, to, number, position, notes);
    }

    private static bool IsMidnight(LocalMoment moment) => moment.Time is null || moment.Time == TimeOnly.MinValue;

    private static LocalMoment WithTime(RowReader row, LocalMoment day, int column, ref OffenceRowNotes notes)
    {
        if (column < 0 || row.Cell(column) is { IsEmpty: true })
        {
            return day;
        }

        if (CellTime.Read(row.Cell(column)) is { } time)
        {
            return new LocalMoment(day.Day, time);
        }

        notes |= OffenceRowNotes.TimeUnreadable;
        return day;
    }
}
