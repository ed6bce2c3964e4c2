using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Clock;

public sealed class TemporaryClockTests
{
    private static readonly RegimeCatalog Regimes = TestTemplates.Real.Regimes;
    private static readonly TemporaryClock Clock = new(Regimes);

    // law.md 3.4: start, end day, last monitoring day, last filing day, file by.
    [Theory]
    [InlineData("2018-01-15", "2018-02-15", "2018-02-14", "2018-02-15", "2018-02-14")]
    [InlineData("2018-01-31", "2018-02-28", "2018-02-27", "2018-02-28", "2018-02-27")]
    [InlineData("2018-01-29", "2018-02-28", "2018-02-27", "2018-02-28", "2018-02-27")]
    [InlineData("2016-01-31", "2016-02-29", "2016-02-28", "2016-02-29", "2016-02-26")]
    [InlineData("2018-02-28", "2018-03-28", "2018-03-27", "2018-03-28", "2018-03-27")]
    [InlineData("2018-03-31", "2018-04-30", "2018-04-29", "2018-04-30", "2018-04-27")]
    [InlineData("2016-11-30", "2016-12-30", "2016-12-29", "2016-12-30", "2016-12-29")]
    [InlineData("2018-06-29", "2018-07-29", "2018-07-28", "2018-07-30", "2018-07-27")]
    [InlineData("2018-02-10", "2018-03-10", "2018-03-09", "2018-03-12", "2018-03-09")]
    [InlineData("2018-05-22", "2018-06-22", "2018-06-21", "2018-06-25", "2018-06-21")]
    [InlineData("2016-11-24", "2016-12-24", "2016-12-23", "2016-12-27", "2016-12-23")]
    [InlineData("2017-11-24", "2017-12-24", "2017-12-23", "2017-12-27", "2017-12-22")]
    [InlineData("2017-03-14", "2017-04-14", "2017-04-13", "2017-04-18", "2017-04-13")]
    [InlineData("2018-04-01", "2018-05-01", "2018-04-30", "2018-05-02", "2018-04-30")]
    [InlineData("2018-04-10", "2018-05-10", "2018-05-09", "2018-05-11", "2018-05-09")]
    [InlineData("2018-05-06", "2018-06-06", "2018-06-05", "2018-06-07", "2018-06-05")]
    [InlineData("2017-12-01", "2018-01-01", "2017-12-31", "2018-01-02", "2017-12-29")]
    [InlineData("2017-05-12", "2017-06-12", "2017-06-11", "2017-06-12", "2017-06-09")]
    public void Count_WorkedCaseWithFiling_IsAsWorked(string start, string endDay, string lastMonitoringDay, string lastFilingDay, string fileBy)
    {
        foreach (var (key, ground) in new[] { (RegimeKey.Kol2013, "11-3"), (RegimeKey.Metodbok, "one-month") })
        {
            var result = Count(key, ground, start);

            Assert.Equal(
                (Day(endDay), Day(lastMonitoringDay), Day(lastFilingDay), Day(fileBy), null),
                (result.EndDay, result.LastMonitoringDay, result.LastFilingDay, result.FileBy, result.CrossesInto));
        }
    }

    // law.md 3.5: hard limits, no filing.
    [Theory]
    [InlineData("13-1", "2026-11-24", "2026-12-24", "2026-12-23")]
    [InlineData("13-2", "2026-03-03", "2026-04-03", "2026-04-02")]
    [InlineData("13-1", "2028-01-31", "2028-02-29", "2028-02-28")]
    [InlineData("14d-1", "2025-11-30", "2026-02-28", "2026-02-27")]
    [InlineData("14d-1", "2026-08-31", "2026-11-30", "2026-11-29")]
    [InlineData("14d-2", "2026-12-18", "2027-01-01", "2026-12-31")]
    public void Count_WorkedCaseWithoutFiling_NeverMoves(string ground, string start, string endDay, string lastMonitoringDay)
    {
        var result = Count(RegimeKey.Kbl2025, ground, start);

        Assert.Equal((Day(endDay), Day(lastMonitoringDay)), (result.EndDay, result.LastMonitoringDay));
        Assert.Null(result.LastFilingDay);
        Assert.Null(result.FileBy);
        Assert.Null(result.RemindOn);
    }

    [Fact]
    public void Count_Case26_CrossesIntoTheNextRegime()
    {
        var result = Count(RegimeKey.Kol2013, "11-3", "2018-07-01");

        Assert.Equal((Day("2018-08-01"), Day("2018-07-31"), Day("2018-07-31")), (result.EndDay, result.LastMonitoringDay, result.FileBy!.Value));
        Assert.Equal(RegimeKey.Kbl2018, result.CrossesInto);
        Assert.Equal("crosses-regime", result.Steps[^1].Key);
    }

    [Theory]
    [InlineData(RegimeKey.Kol2013, "11-3", "2018-06-30", null)]
    [InlineData(RegimeKey.Metodbok, "one-month", "2018-07-01", null)]
    [InlineData(RegimeKey.Kbl2018, "10-crime", "2019-09-30", null)]
    [InlineData(RegimeKey.Kbl2018, "10-crime", "2019-10-01", RegimeKey.Kbl2020)]
    [InlineData(RegimeKey.Kbl2020, "14d", "2024-12-31", null)]
    [InlineData(RegimeKey.Kbl2020, "14d", "2025-01-01", RegimeKey.Kbl2025)]
    [InlineData(RegimeKey.Kbl2025, "14d-1", "2090-01-01", null)]
    public void Count_BothSidesOfRegimeBoundary_WarnsOnlyWhenCrossed(RegimeKey key, string ground, string start, RegimeKey? into) =>
        Assert.Equal(into, Count(key, ground, start).CrossesInto);

    [Fact]
    public void Count_EndDayInsideButFilingMovedOutside_Crosses()
    {
        // 31 December 2019 is New Year's Eve: the end day lies inside, but 2 § moves the last filing day to 2 January 2020.
        var result = Clock.Count(Regimes[RegimeKey.Kbl2018].Grounds["10-accident"] with { Period = new(2, PeriodUnit.Weeks) }, Regimes[RegimeKey.Kbl2018], Day("2019-12-17"));

        Assert.Equal((Day("2019-12-31"), Day("2020-01-02")), (result.EndDay, result.LastFilingDay!.Value));
        Assert.Equal(RegimeKey.Kbl2020, result.CrossesInto);
    }

    [Fact]
    public void Count_ThreeMonthsFromTheLastOfDecember_IsCountedInOneStep() =>
        Assert.Equal(Day("2027-03-31"), Count(RegimeKey.Kbl2025, "14d-1", "2026-12-31").EndDay);

    [Fact]
    public void Count_Filing_RemindsFiveWorkingDaysBefore()
    {
        Assert.Equal(Day("2018-02-07"), Count(RegimeKey.Kol2013, "11-3", "2018-01-15").RemindOn);
        Assert.Equal(Day("2017-12-20"), Count(RegimeKey.Kol2013, "11-3", "2017-12-01").RemindOn);
    }

    [Fact]
    public void StartOf_MountedBeforeUse_IsTheEarliest()
    {
        Assert.Equal(Day("2017-05-12"), TemporaryClock.StartOf(Day("2017-05-12"), Day("2017-05-14")));
        Assert.Equal(Day("2017-05-12"), TemporaryClock.StartOf(Day("2017-05-14"), Day("2017-05-12")));
        Assert.Equal(Day("2017-05-12"), TemporaryClock.StartOf(null, Day("2017-05-12")));
        Assert.Null(TemporaryClock.StartOf(null, null));
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2100-12-01")]
    public void Count_OutsideTheYears_IsRefused(string start)
    {
        Assert.False(TemporaryClock.Covers(Regimes[RegimeKey.Metodbok].Grounds["one-month"], Day(start)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Count(RegimeKey.Metodbok, "one-month", start));
    }

    [Fact]
    public void Count_AnyStart_KeepsItsOrder() =>
        Prop.ForAll(Starts(), start =>
        {
            foreach (var regime in Regimes.All)
            {
                foreach (var ground in regime.Grounds.Values)
                {
                    AssertOrder(Clock.Count(ground, regime, start));
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Count_LaterStart_NeverEndsEarlier() =>
        Prop.ForAll(Starts(), start =>
        {
            var regime = Regimes[RegimeKey.Metodbok];
            var ground = regime.Grounds["one-month"];
            var (today, tomorrow) = (Clock.Count(ground, regime, start), Clock.Count(ground, regime, start.AddDays(1)));
            Assert.True(tomorrow.EndDay >= today.EndDay && tomorrow.FileBy >= today.FileBy && tomorrow.LastFilingDay >= today.LastFilingDay);
        }).QuickCheckThrowOnFailure();

    private static void AssertOrder(ClockResult result)
    {
        Assert.True(result.Start < result.LastMonitoringDay && result.LastMonitoringDay < result.EndDay);
        if (result is { FileBy: { } fileBy, LastFilingDay: { } last, RemindOn: { } remind })
        {
            Assert.True(remind < fileBy && fileBy <= result.LastMonitoringDay && result.EndDay <= last);
            Assert.True(SwedishHolidays.IsWorkingDay(fileBy) && SwedishHolidays.IsWorkingDay(last) && SwedishHolidays.IsWorkingDay(remind));
        }
    }

    private static Arbitrary<DateOnly> Starts() => Gen.Choose(
        Day("2000-01-01").DayNumber,
        Day("2100-08-31").DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static ClockResult Count(RegimeKey key, string ground, string start) =>
        Clock.Count(Regimes[key].Grounds[ground], Regimes[key], Day(start));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
