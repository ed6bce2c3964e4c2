using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Blocks;

/// <summary>How values are written inside a text of a language, so that no sentence has words of one language and figures of the other.</summary>
/// <param name="language">The language of the text.</param>
public sealed class Notation(TextLanguage language)
{
    private const double ShortMetres = 10;

    private bool IsEnglish => language == TextLanguage.English;

    /// <summary>A whole number.</summary>
    public string Number(long value) => IsEnglish ? EnglishText.Number(value) : SwedishText.Number(value);

    /// <summary>A number with at most so many decimals.</summary>
    public string Number(double value, int maxDecimals) =>
        IsEnglish ? EnglishText.Number(value, maxDecimals) : SwedishText.Number(value, maxDecimals);

    /// <summary>A number with exactly so many decimals.</summary>
    public string Fixed(double value, int decimals) =>
        IsEnglish ? EnglishText.Fixed(value, decimals) : SwedishText.Fixed(value, decimals);

    /// <summary>A share, 0–1, as whole per cent.</summary>
    public string Percent(double share) => IsEnglish ? EnglishText.Percent(share) : SwedishText.Percent(share);

    /// <summary>An area in whole square metres.</summary>
    public string SquareMetres(double value) => SwedishText.WithUnit(Number(value, 0), "m²");

    /// <summary>A length, whole metres from ten metres up, else one decimal.</summary>
    public string Metres(double value) => SwedishText.WithUnit(Number(value, Math.Abs(value) < ShortMetres ? 1 : 0), "m");

    /// <summary>A day in words.</summary>
    public string Date(DateOnly day) => IsEnglish ? EnglishText.Date(day) : SwedishText.Date(day);

    /// <summary>A month of a year.</summary>
    public string Month(DateOnly first) => IsEnglish ? EnglishText.Month(first.Year, first.Month) : SwedishText.Month(first.Year, first.Month);

    /// <summary>A calendar month of any year.</summary>
    public string MonthOfYear(int month) => (IsEnglish ? EnglishText.Culture : SwedishText.Culture).DateTimeFormat.GetMonthName(month);

    /// <summary>A month for the axis of a chart.</summary>
    public string MonthAbbreviation(int month) => IsEnglish ? EnglishText.MonthAbbreviation(month) : SwedishText.MonthAbbreviation(month);

    /// <summary>Clock hours, from and to in minutes after midnight.</summary>
    public string ClockHours(int fromMinutes, int toMinutes) =>
        IsEnglish ? EnglishText.ClockHours(fromMinutes, toMinutes) : SwedishText.ClockHours(fromMinutes, toMinutes);

    /// <summary>A weekday.</summary>
    public string Weekday(DayOfWeek day) => IsEnglish ? EnglishText.Weekday(day) : SwedishText.Weekday(day);
}
