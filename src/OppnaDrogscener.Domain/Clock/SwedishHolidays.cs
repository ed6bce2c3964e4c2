namespace OppnaDrogscener.Domain.Clock;

/// <summary>Swedish public holidays (act 1989:253) and the days that 2 § of act 1930:173 treats as holidays, computed for 2000-2100.</summary>
/// <remarks>Maundy Thursday, Walpurgis Night, Epiphany Eve and days squeezed between holidays are working days.</remarks>
public static class SwedishHolidays
{
    /// <summary>First year that is computed, inclusive.</summary>
    public const int FirstYear = 2000;

    /// <summary>Last year that is computed, inclusive.</summary>
    public const int LastYear = 2100;

    // Act 2004:1320 made the National Day a holiday and Whit Monday a working day.
    private const int NationalDaySince = 2005;

    /// <summary>Whether a day lies within the years that are computed.</summary>
    public static bool Covers(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    /// <summary>Whether an act can be expected to be taken on this day under 2 §.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 2000-2100.</exception>
    public static bool IsWorkingDay(DateOnly day) => WhyNotWorking(day) is null;

    /// <summary>What makes a day no working day; null for a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 2000-2100.</exception>
    public static NonWorkingDay? WhyNotWorking(DateOnly day)
    {
        if (!Covers(day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, $"Swedish holidays are computed for {FirstYear}-{LastYear}");
        }

        return Fixed(day) ?? Moveable(day) ?? day.DayOfWeek switch
        {
            DayOfWeek.Saturday => NonWorkingDay.Saturday,
            DayOfWeek.Sunday => NonWorkingDay.Sunday,
            _ => null,
        };
    }

    /// <summary>Easter Sunday by the Gregorian computus.</summary>
    /// <remarks>The anonymous Gregorian algorithm (Nature, 20 April 1876; in J. Meeus, Astronomical Algorithms, ch. 8).</remarks>
    public static DateOnly EasterSunday(int year)
    {
        var (century, rest) = Math.DivRem(year, 100);
        var golden = year % 19;
        var moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        var late = (golden + 11 * moon + 22 * weekday) / 451;
        var (month, day) = Math.DivRem(moon + weekday - 7 * late + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    private static NonWorkingDay? Fixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => NonWorkingDay.NewYearsDay,
        (1, 6) => NonWorkingDay.Epiphany,
        (5, 1) => NonWorkingDay.FirstOfMay,
        (6, 6) when day.Year >= NationalDaySince => NonWorkingDay.NationalDay,
        (12, 24) => NonWorkingDay.ChristmasEve,
        (12, 25) => NonWorkingDay.ChristmasDay,
        (12, 26) => NonWorkingDay.SecondDayOfChristmas,
        (12, 31) => NonWorkingDay.NewYearsEve,
        _ => null,
    };

    private static NonWorkingDay? Moveable(DateOnly day) => (day.DayNumber - EasterSunday(day.Year).DayNumber) switch
    {
        -2 => NonWorkingDay.GoodFriday,
        0 => NonWorkingDay.EasterSunday,
        1 => NonWorkingDay.EasterMonday,
        39 => NonWorkingDay.AscensionDay,
        49 => NonWorkingDay.WhitSunday,
        50 when day.Year < NationalDaySince => NonWorkingDay.WhitMonday,
        _ => (day.DayOfWeek, day.Month, day.Day) switch
        {
            (DayOfWeek.Friday, 6, >= 19 and <= 25) => NonWorkingDay.MidsummerEve,
            (DayOfWeek.Saturday, 6, >= 20 and <= 26) => NonWorkingDay.MidsummerDay,
            (DayOfWeek.Saturday, 10, 31) or (DayOfWeek.Saturday, 11, <= 6) => NonWorkingDay.AllSaintsDay,
            _ => null,
        },
    };
}
