using System.Globalization;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>
/// How numbers, dates and times are written in English: decimal point, comma between thousands, 24-hour clock with minutes,
/// en dash in intervals. For the pages only: documents are Swedish and stand on <see cref="SwedishText"/>.
/// </summary>
public static class EnglishText
{
    private const string NoBreakSpace = "\u00A0";

    /// <summary>The culture of English pages.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A whole number: 12,345.</summary>
    public static string Number(long value) => value.ToString("N0", Culture);

    /// <summary>A number with at most so many decimals, none of them trailing zeros: 0.5.</summary>
    public static string Number(double value, int maxDecimals) =>
        Math.Round(value, maxDecimals, MidpointRounding.AwayFromZero).ToString(maxDecimals == 0 ? "#,0" : "#,0." + new string('#', maxDecimals), Culture);

    /// <summary>A number with exactly so many decimals: 2.10.</summary>
    public static string Fixed(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(decimals == 0 ? "#,0" : "#,0." + new string('0', decimals), Culture);

    /// <summary>A share, 0–1, as whole per cent: 81%.</summary>
    public static string Percent(double share) => Number(share * 100, 0) + "%";

    /// <summary>A day in words: 1 March 2027.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", Culture).Replace(" ", NoBreakSpace, StringComparison.Ordinal);

    /// <summary>A month in words: March 2027.</summary>
    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy", Culture);

    /// <summary>A month for the axis of a chart: Mar.</summary>
    public static string MonthAbbreviation(int month) => Culture.DateTimeFormat.GetAbbreviatedMonthName(month)[..3];

    /// <summary>Clock hours: 19:00–04:00.</summary>
    /// <param name="fromMinutes">Minutes after midnight, 0–1,440.</param>
    /// <param name="toMinutes">Minutes after midnight, not included.</param>
    public static string ClockHours(int fromMinutes, int toMinutes) => SwedishText.Interval(Clock(fromMinutes), Clock(toMinutes));

    /// <summary>A weekday, with a capital as English has it.</summary>
    public static string Weekday(DayOfWeek day) => Culture.DateTimeFormat.GetDayName(day);

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
