using System.Globalization;
using OppnaDrogscener.Domain.Clock;
using Xunit;

namespace OppnaDrogscener.Tests.Clock;

public sealed class SwedishHolidaysTests
{
    // law.md 3.1: Good Friday, Easter Monday, Ascension Day, Whit Sunday, Midsummer Eve, All Saints' Day.
    [Theory]
    [InlineData(2016, "03-25", "03-28", "05-05", "05-15", "06-24", "11-05")]
    [InlineData(2017, "04-14", "04-17", "05-25", "06-04", "06-23", "11-04")]
    [InlineData(2018, "03-30", "04-02", "05-10", "05-20", "06-22", "11-03")]
    [InlineData(2024, "03-29", "04-01", "05-09", "05-19", "06-21", "11-02")]
    [InlineData(2025, "04-18", "04-21", "05-29", "06-08", "06-20", "11-01")]
    [InlineData(2026, "04-03", "04-06", "05-14", "05-24", "06-19", "10-31")]
    [InlineData(2027, "03-26", "03-29", "05-06", "05-16", "06-25", "11-06")]
    [InlineData(2028, "04-14", "04-17", "05-25", "06-04", "06-23", "11-04")]
    public void WhyNotWorking_MoveableFeasts_AreOnTheirDays(int year, params string[] days)
    {
        NonWorkingDay[] feasts = [NonWorkingDay.GoodFriday, NonWorkingDay.EasterMonday, NonWorkingDay.AscensionDay, NonWorkingDay.WhitSunday, NonWorkingDay.MidsummerEve, NonWorkingDay.AllSaintsDay];
        foreach (var (feast, day) in feasts.Zip(days))
        {
            Assert.Equal(feast, SwedishHolidays.WhyNotWorking(Day($"{year}-{day}")));
            Assert.Single(DaysOf(year), date => SwedishHolidays.WhyNotWorking(date) == feast);
        }
    }

    [Theory]
    [InlineData("2026-01-01", NonWorkingDay.NewYearsDay)]
    [InlineData("2026-01-06", NonWorkingDay.Epiphany)]
    [InlineData("2026-04-05", NonWorkingDay.EasterSunday)]
    [InlineData("2026-05-01", NonWorkingDay.FirstOfMay)]
    [InlineData("2026-06-06", NonWorkingDay.NationalDay)]
    [InlineData("2026-06-20", NonWorkingDay.MidsummerDay)]
    [InlineData("2026-12-24", NonWorkingDay.ChristmasEve)]
    [InlineData("2026-12-25", NonWorkingDay.ChristmasDay)]
    [InlineData("2026-12-26", NonWorkingDay.SecondDayOfChristmas)]
    [InlineData("2026-12-31", NonWorkingDay.NewYearsEve)]
    [InlineData("2026-11-21", NonWorkingDay.Saturday)]
    [InlineData("2026-11-22", NonWorkingDay.Sunday)]
    public void WhyNotWorking_FixedDays_AreNamed(string day, NonWorkingDay why) => Assert.Equal(why, SwedishHolidays.WhyNotWorking(Day(day)));

    [Theory]
    [InlineData("2026-04-02")]
    [InlineData("2026-04-30")]
    [InlineData("2026-01-05")]
    [InlineData("2026-05-25")]
    [InlineData("2026-05-15")]
    [InlineData("2026-10-30")]
    [InlineData("2026-11-23")]
    public void IsWorkingDay_EvesAndSqueezedDays_AreWorkingDays(string day) => Assert.True(SwedishHolidays.IsWorkingDay(Day(day)));

    [Fact]
    public void WhyNotWorking_BothSidesOf2005_NationalDayTookWhitMondaysPlace()
    {
        Assert.Equal(NonWorkingDay.WhitMonday, SwedishHolidays.WhyNotWorking(Day("2004-05-31")));
        Assert.Equal(NonWorkingDay.Sunday, SwedishHolidays.WhyNotWorking(Day("2004-06-06")));
        Assert.Null(SwedishHolidays.WhyNotWorking(Day("2005-05-16")));
        Assert.Equal(NonWorkingDay.NationalDay, SwedishHolidays.WhyNotWorking(Day("2005-06-06")));
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    public void WhyNotWorking_OutsideTheYears_IsRefused(string day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SwedishHolidays.WhyNotWorking(Day(day)));

    [Fact]
    public void WhyNotWorking_EveryYear_HasEachFeastOnce()
    {
        for (var year = SwedishHolidays.FirstYear; year <= SwedishHolidays.LastYear; year++)
        {
            var count = DaysOf(year).Count(day => SwedishHolidays.WhyNotWorking(day) is { } why and not (NonWorkingDay.Saturday or NonWorkingDay.Sunday));

            // With Easter on 23 March, Ascension Day is 1 May; on 18 April, Whit Sunday is 6 June: then one name gives way.
            var easter = SwedishHolidays.EasterSunday(year);
            var shared = easter == new DateOnly(year, 3, 23) || (year >= 2005 && easter == new DateOnly(year, 4, 18));
            Assert.Equal(shared ? 15 : 16, count);
            Assert.InRange(easter, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
            Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
        }
    }

    [Theory]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2049, "2049-04-18")]
    [InlineData(2076, "2076-04-19")]
    [InlineData(2100, "2100-03-28")]
    public void EasterSunday_KnownYears_AreRight(int year, string day) => Assert.Equal(Day(day), SwedishHolidays.EasterSunday(year));

    private static IEnumerable<DateOnly> DaysOf(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
