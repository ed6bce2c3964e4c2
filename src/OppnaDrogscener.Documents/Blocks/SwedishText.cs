using System.Globalization;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>
/// How numbers, dates and times are written in Swedish: the only place that knows. Decimal comma, no-break space between
/// thousands and before a unit, real minus sign, en dash in intervals. Takes the culture explicitly; nothing depends on the machine.
/// </summary>
public static class SwedishText
{
    private const string NoBreakSpace = "\u00A0";
    private const string EnDash = "\u2013";

    /// <summary>The culture of every document.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>A whole number: 12 345.</summary>
    public static string Number(long value) => value.ToString("N0", Culture);

    /// <summary>A number with at most so many decimals, none of them trailing zeros: 0,5.</summary>
    public static string Number(double value, int maxDecimals) =>
        Math.Round(value, maxDecimals, MidpointRounding.AwayFromZero).ToString(Pattern(maxDecimals, '#'), Culture);

    /// <summary>A number with exactly so many decimals: 2,10.</summary>
    public static string Fixed(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(Pattern(decimals, '0'), Culture);

    /// <summary>A share, 0–1, as whole percent: 81 %.</summary>
    public static string Percent(double share) => WithUnit(Number(share * 100, 0), "%");

    /// <summary>A number and its unit, kept on one line.</summary>
    public static string WithUnit(string number, string unit) => number + NoBreakSpace + unit;

    /// <summary>An area in whole square metres: 1 250 m².</summary>
    public static string SquareMetres(double value) => WithUnit(Number(value, 0), "m²");

    /// <summary>A length, whole metres from ten metres up, else one decimal.</summary>
    public static string Metres(double value) => WithUnit(Number(value, Math.Abs(value) < 10 ? 1 : 0), "m");

    /// <summary>A day in words: 12 maj 2017.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Culture).Replace(" ", NoBreakSpace, StringComparison.Ordinal);

    /// <summary>A day in digits, for narrow columns: 2017-05-12.</summary>
    public static string ShortDate(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A month in words: maj 2017.</summary>
    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy", Culture);

    /// <summary>A month for the axis of a chart: maj.</summary>
    public static string MonthAbbreviation(int month) => Culture.DateTimeFormat.GetAbbreviatedMonthName(month).TrimEnd('.');

    /// <summary>Two days with an en dash: 1 maj – 9 juni 2017, years written once where they agree.</summary>
    public static string Interval(DateOnly first, DateOnly last)
    {
        var from = first.Year == last.Year ? first.ToString("d MMMM", Culture).Replace(" ", NoBreakSpace, StringComparison.Ordinal) : Date(first);
        return first == last ? Date(first) : $"{from} {EnDash} {Date(last)}";
    }

    /// <summary>Two whole or decimal numbers with an en dash and no space: 1,2–3,4.</summary>
    public static string Interval(string first, string last) => first + EnDash + last;

    /// <summary>Clock hours as a Swede writes them: 19–04, minutes only where there are any.</summary>
    /// <param name="fromMinutes">Minutes after midnight, 0–1 440.</param>
    /// <param name="toMinutes">Minutes after midnight, not included.</param>
    public static string ClockHours(int fromMinutes, int toMinutes)
    {
        var whole = fromMinutes % 60 == 0 && toMinutes % 60 == 0;
        return Interval(Clock(fromMinutes, whole), Clock(toMinutes, whole));
    }

    /// <summary>A time of day: 21.30.</summary>
    public static string Clock(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>A weekday, in lower case as Swedish has it.</summary>
    public static string Weekday(DayOfWeek day) => Culture.DateTimeFormat.GetDayName(day);

    /// <summary>A weekday in its first two letters.</summary>
    public static string WeekdayAbbreviation(DayOfWeek day) => Weekday(day)[..2];

    /// <summary>The same text with a capital first.</summary>
    public static string Capitalised(string text) =>
        text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];

    private static string Clock(int minutes, bool whole) =>
        (minutes / 60).ToString("00", CultureInfo.InvariantCulture)
        + (whole ? "" : "." + (minutes % 60).ToString("00", CultureInfo.InvariantCulture));

    private static string Pattern(int decimals, char digit) => decimals == 0 ? "#,0" : "#,0." + new string(digit, decimals);
}
