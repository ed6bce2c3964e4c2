using System.Globalization;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Days as people write them, in the language of the text. The culture is always named.</summary>
public static class DayText
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Day, month in letters and year.</summary>
    public static string Written(DateOnly day, TextLanguage language = TextLanguage.Swedish) => day.ToString("d MMMM yyyy", Culture(language));

    /// <summary>Weekday, day, month in letters and year.</summary>
    public static string WithWeekday(DateOnly day, TextLanguage language = TextLanguage.Swedish) => day.ToString("dddd d MMMM yyyy", Culture(language));

    /// <summary>The machine form, yyyy-MM-dd.</summary>
    public static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static CultureInfo Culture(TextLanguage language) => language == TextLanguage.English ? English : Swedish;
}
