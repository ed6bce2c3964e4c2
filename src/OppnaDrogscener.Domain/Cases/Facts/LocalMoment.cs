using System.Globalization;

namespace OppnaDrogscener.Domain.Cases.Facts;

/// <summary>A day and, if known, a time of day by the Swedish clock, as the police record it. No zone, no seconds.</summary>
/// <param name="Day">The calendar day.</param>
/// <param name="Time">The time of day; null when only the day is known.</param>
public readonly record struct LocalMoment(DateOnly Day, TimeOnly? Time)
{
    /// <summary>Reads yyyy-MM-dd or yyyy-MM-ddTHH:mm exactly; null when the text is neither.</summary>
    public static LocalMoment? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
        {
            return new LocalMoment(day, null);
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm", culture, DateTimeStyles.None, out var moment)
            ? new LocalMoment(DateOnly.FromDateTime(moment), TimeOnly.FromDateTime(moment))
            : null;
    }

    /// <summary>yyyy-MM-dd or yyyy-MM-ddTHH:mm.</summary>
    public override string ToString() => Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}T{time:HH:mm}")
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
