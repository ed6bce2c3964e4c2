using System.Globalization;
using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Cells;

/// <summary>Reads a time of day: 21:40, 21.40, 21:40:00, 2140, 940, or a fraction of a day as Excel keeps it.</summary>
internal static class CellTime
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The time; null when the text is none. 24:00 is the end of the day before and is not taken for a time of this one.</summary>
    public static TimeOnly? Read(ReadOnlySpan<char> text)
    {
        text = Blanks.Trim(text);
        // An offset after the time says which clock was used; the police's is the Swedish one.
        var offset = text.IndexOfAny('+', 'Z');
        text = offset > 0 ? Blanks.Trim(text[..offset]) : text;
        var mark = text.IndexOfAny(':', '.');
        if (mark < 0)
        {
            return text.Length is >= 1 and <= 4 && !text.ContainsAnyExceptInRange('0', '9') ? Of(Number(text) / 100, Number(text) % 100) : null;
        }

        if (text.StartsWith("0.", StringComparison.Ordinal) && text.Length > 4)
        {
            return Fraction(text);
        }

        var minutes = text[(mark + 1)..];
        var end = minutes.IndexOfAny(':', '.');
        minutes = end < 0 ? minutes : minutes[..end];
        return mark is 1 or 2 && minutes.Length == 2 && !text[..mark].ContainsAnyExceptInRange('0', '9') && !minutes.ContainsAnyExceptInRange('0', '9')
            ? Of(Number(text[..mark]), Number(minutes))
            : null;
    }

    private static TimeOnly? Fraction(ReadOnlySpan<char> text)
    {
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var day))
        {
            return null;
        }

        var minutes = (int)Math.Round(day * MinutesOfDay);
        return minutes < MinutesOfDay ? new TimeOnly(minutes / 60, minutes % 60) : null;
    }

    private static TimeOnly? Of(int hour, int minute) => hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
