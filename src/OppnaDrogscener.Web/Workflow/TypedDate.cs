using System.Globalization;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>A day as typed in three fields.</summary>
public sealed class TypedDate
{
    public string Day { get; set; } = "";

    public string Month { get; set; } = "";

    public string Year { get; set; } = "";

    /// <summary>Whether nothing is typed.</summary>
    public bool IsEmpty => Trimmed(Day).Length == 0 && Trimmed(Month).Length == 0 && Trimmed(Year).Length == 0;

    /// <summary>The day; null when nothing is typed or there is no such day.</summary>
    public DateOnly? Value =>
        Number(Year, 4, 4) is { } year && Number(Month, 1, 2) is { } month && Number(Day, 1, 2) is { } day
        && year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Nothing typed, or a day that exists.</summary>
    public bool IsValid => IsEmpty || Value is not null;

    /// <summary>The fields for a day.</summary>
    public static TypedDate Of(DateOnly? day) => day is not { } known ? new TypedDate() : new TypedDate
    {
        Day = known.Day.ToString(CultureInfo.InvariantCulture),
        Month = known.Month.ToString(CultureInfo.InvariantCulture),
        Year = known.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static string Trimmed(string text) => (text ?? "").Trim();

    private static int? Number(string text, int fewest, int most) =>
        Trimmed(text) is var digits && digits.Length >= fewest && digits.Length <= most && digits.All(char.IsAsciiDigit)
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
}
