using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;
using Xunit;

namespace OppnaDrogscener.Tests.Clock;

public sealed class StatutoryTimeTests
{
    [Fact]
    public void EndDay_Weeks_IsTheSameWeekday() =>
        Assert.Equal(new DateOnly(2027, 1, 1), StatutoryTime.EndDay(new DateOnly(2026, 12, 18), new StatutoryPeriod(2, PeriodUnit.Weeks)));

    [Fact]
    public void LastDayForAct_WorkingDay_StaysAndHolidayMoves()
    {
        Assert.Equal(new DateOnly(2026, 12, 23), StatutoryTime.LastDayForAct(new DateOnly(2026, 12, 23)));
        Assert.Equal(new DateOnly(2026, 12, 28), StatutoryTime.LastDayForAct(new DateOnly(2026, 12, 24)));
    }

    [Fact]
    public void LastDayToAppeal_ThreeWeeks_MovesPastHolidays()
    {
        Assert.Equal(new DateOnly(2018, 5, 2), StatutoryTime.LastDayToAppeal(new DateOnly(2018, 4, 11)));
        Assert.Equal(new DateOnly(2018, 5, 11), StatutoryTime.LastDayToAppeal(new DateOnly(2018, 4, 19)));
    }

    [Fact]
    public void KeptAtLeastThrough_LeapDay_IsTheLastOfFebruary()
    {
        Assert.Equal(new DateOnly(2033, 2, 28), StatutoryTime.KeptAtLeastThrough(new DateOnly(2028, 2, 29)));
        Assert.Equal(new DateOnly(2031, 11, 22), StatutoryTime.KeptAtLeastThrough(new DateOnly(2026, 11, 22)));
    }

    [Fact]
    public void WorkingDaysBefore_OverChristmas_SkipsHolidays() =>
        Assert.Equal(new DateOnly(2026, 12, 22), StatutoryTime.WorkingDaysBefore(new DateOnly(2026, 12, 30), 4));
}
