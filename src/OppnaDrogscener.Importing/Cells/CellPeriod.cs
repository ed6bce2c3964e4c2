using System.Globalization;
using OppnaDrogscener.Importing.Layouts;

namespace OppnaDrogscener.Importing.Cells;

/// <summary>Reads a month, quarter or year: 202608, 2026-08, Aug 2026, 2026K2, 2026.</summary>
internal static class CellPeriod
{
    private const int MonthsOfYear = 12;
    private const int QuartersOfYear = 4;

    /// <summary>The period as yyyy-MM, yyyyKn or yyyy; null when the text is none.</summary>
    public static string? Read(string text)
    {
        if (CellDate.Read(text, DateOrder.YearFirst) is { Time: null, Day: { Day: 1 } day } && text.Length >= 8)
        {
            return Month(day.Year, day.Month);
        }

        var words = Words(text);
        return words switch
        {
            [var only] when Year(only) is { } year => Written(year),
            [{ Length: 6 } key] when Year(key[..4]) is { } year && Number(key[4..]) is >= 1 and <= MonthsOfYear and var month => Month(year, month),
            [{ Length: 6 } key] when Year(key[..4]) is { } year && Quarter(key[4..]) is { } quarter => Quarter(year, quarter),
            [var first, ..] when Year(first) is { } year => Within(year, words[1..]),
            [.., var last] when Year(last) is { } year => Within(year, words[..^1]),
            _ => null,
        };
    }

    /// <summary>The period of a year and what stands in a column of its own beside it. The word for year in place of the year means that the year stands there.</summary>
    public static string? Read(string year, string part)
    {
        if (Words(year) is [var first, ..] && Year(first) is { } known)
        {
            return part.Length == 0 ? Written(known) : Within(known, Words(part));
        }

        return Vocabulary.Plain(year) == Vocabulary.Plain("\u00E5r") ? Read(part) is { Length: 4 } whole ? whole : null : null;
    }

    /// <summary>A month of a year.</summary>
    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    private static string? Within(int year, string[] words) => Quarter(string.Concat(words)) is { } quarter
        ? Quarter(year, quarter)
        : words.Select(word => Part(year, word)).FirstOrDefault(part => part is not null);

    private static string? Part(int year, string word) => Vocabulary.Known.Month(word) is { } named ? Month(year, named)
        : Quarter(word) is { } quarter ? Quarter(year, quarter)
        : Number(word.EndsWith(".0", StringComparison.Ordinal) ? word[..^2] : word) is >= 1 and <= MonthsOfYear and var month ? Month(year, month)
        : null;

    /// <summary>K2, Q2, kv2, kvartal2.</summary>
    private static int? Quarter(string word)
    {
        var plain = Vocabulary.Plain(word);
        return plain.Length >= 2 && plain[..^1] is "k" or "q" or "kv" or "kvartal" && plain[^1] - '0' is >= 1 and <= QuartersOfYear and var quarter ? quarter : null;
    }

    private static string Quarter(int year, int quarter) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}K{quarter}");

    private static string Written(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static int? Year(string word) => word.Length == 4 && Number(word) is >= 1950 and <= 2100 and var year ? year : null;

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Words(string text) => text.Split([' ', '\u00A0', ',', '-', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
