using System.Globalization;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Cells;

/// <summary>Reads a day, with or without a time of day after it.</summary>
internal static class CellDate
{
    /// <summary>Excel's days from 1955 to 2050, so that a plain number such as a street number is no day.</summary>
    private const int FirstSerial = 20090;
    private const int LastSerial = 54789;
    private const int MinutesOfDay = 24 * 60;
    private static readonly DateOnly SerialStart = new(1899, 12, 30);

    /// <summary>The moment; null when the text is none in that order.</summary>
    public static LocalMoment? Read(ReadOnlySpan<char> text, DateOrder order)
    {
        text = Blanks.Trim(text);
        if (Serial(text) is { } serial)
        {
            return serial;
        }

        var end = EndOfDay(text);
        var tail = end == text.Length ? [] : Blanks.Trim(text[(end + 1)..]);
        if (Day(text[..end], order) is not { } day)
        {
            return null;
        }

        if (tail.IsEmpty)
        {
            return new LocalMoment(day, null);
        }

        return CellTime.Read(tail) is { } time ? new LocalMoment(day, time) : null;
    }

    /// <summary>The first two numbers of a day whose order is open, such as 3 and 25 in 3/25/24; null when nothing is open.</summary>
    public static (int First, int Second)? Open(ReadOnlySpan<char> text)
    {
        text = Blanks.Trim(text);
        var head = text[..EndOfDay(text)];
        return Parts(head) is { First: < 100 } parts && !IsYearFirst(head) ? (parts.First, parts.Second) : null;
    }

    private static DateOnly? Day(ReadOnlySpan<char> text, DateOrder order)
    {
        if (text.Length == 8 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            return Of(Number(text[..4]), Number(text[4..6]), Number(text[6..]));
        }

        if (Parts(text) is not { } parts)
        {
            return null;
        }

        if (IsYearFirst(text))
        {
            return Of(parts.First, parts.Second, parts.Third);
        }

        var year = parts.Third < 100 ? 2000 + parts.Third : parts.Third;
        return order switch
        {
            DateOrder.DayFirst => Of(year, parts.Second, parts.First),
            DateOrder.MonthFirst => Of(year, parts.First, parts.Second),
            _ => null,
        };
    }

    private static DateOnly? Of(int year, int month, int day) =>
        year is >= 1950 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static bool IsYearFirst(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') == 4;

    /// <summary>Three numbers parted by - / or .</summary>
    private static (int First, int Second, int Third)? Parts(ReadOnlySpan<char> text)
    {
        Span<int> numbers = stackalloc int[3];
        var count = 0;
        while (count < 3)
        {
            var end = text.IndexOfAnyExceptInRange('0', '9');
            var digits = end < 0 ? text : text[..end];
            if (digits.Length is 0 or > 4)
            {
                return null;
            }

            numbers[count++] = Number(digits);
            if (end < 0)
            {
                return count == 3 ? (numbers[0], numbers[1], numbers[2]) : null;
            }

            if (count == 3 || text[end] is not ('-' or '/' or '.'))
            {
                return null;
            }

            text = text[(end + 1)..];
        }

        return null;
    }

    private static LocalMoment? Serial(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || !char.IsAsciiDigit(text[0]) || text.ContainsAny('-', '/', ':') || !double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var days)
            || days < FirstSerial || days > LastSerial || text.IndexOf('.') is > 0 and not 5)
        {
            return null;
        }

        var minutes = (int)Math.Round((days - Math.Floor(days)) * MinutesOfDay);
        var day = SerialStart.AddDays((int)Math.Floor(days) + (minutes / MinutesOfDay));
        return new LocalMoment(day, text.Contains('.') ? new TimeOnly(minutes % MinutesOfDay / 60, minutes % 60) : null);
    }

    /// <summary>Where the day ends: at a blank or a T.</summary>
    private static int EndOfDay(ReadOnlySpan<char> text) => text.IndexOfAny(' ', 'T') is var end and >= 0 ? end : text.Length;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
