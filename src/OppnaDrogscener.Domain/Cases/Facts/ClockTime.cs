using System.Globalization;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A time of day in whole minutes, 00:00 to 24:00 inclusive; 24:00 is the end of the day.</summary>
/// <param name="Minutes">Minutes since midnight, 0 to 1440.</param>
public readonly record struct ClockTime(int Minutes)
{
    /// <summary>The end of the day, 24:00.</summary>
    public const int MinutesPerDay = 24 * 60;

    /// <summary>The clock hour that the minute lies in, 0 to 24.</summary>
    public int Hour => Minutes / 60;

    /// <summary>Reads HH:mm exactly; null when the text is not a time.</summary>
    public static ClockTime? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "24:00")
        {
            return new ClockTime(MinutesPerDay);
        }

        return TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new ClockTime(time.Hour * 60 + time.Minute)
            : null;
    }

    /// <summary>HH:mm.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Minutes / 60:00}:{Minutes % 60:00}");
}
