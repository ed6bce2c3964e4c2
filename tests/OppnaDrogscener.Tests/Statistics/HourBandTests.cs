using OppnaDrogscener.Domain.Statistics;
using Xunit;

namespace OppnaDrogscener.Tests.Statistics;

public sealed class HourBandTests
{
    private static readonly double[] Offences = [6, 5, 4, 2, 1, 1, 0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 8, 9, 12, 14, 11];
    private static readonly double[] People = [40, 25, 15, 10, 8, 10, 60, 200, 350, 300, 280, 320, 420, 400, 380, 420, 520, 560, 480, 380, 300, 240, 160, 90];

    [Fact]
    public void All_TheBands_AreSixteenThatHoldEveryHourOfTheWeekOnce()
    {
        var hours = from day in Enumerable.Range(0, 7) from hour in Enumerable.Range(0, 24) select HourBand.Of(day, hour);

        Assert.Equal(16, HourBand.All.Count);
        Assert.All(hours.GroupBy(band => band), group => Assert.Equal(group.Key.Days == DayGroup.MondayToThursday ? 12 : 9, group.Count()));
    }

    [Theory]
    [InlineData("2024-03-07", 23, 21, DayGroup.MondayToThursday)]
    [InlineData("2024-03-08", 1, 0, DayGroup.FridayToSunday)]
    [InlineData("2024-03-10", 23, 21, DayGroup.FridayToSunday)]
    [InlineData("2024-03-11", 0, 0, DayGroup.MondayToThursday)]
    public void Of_AMoment_IsTheBandOfItsCalendarDay(string day, int hour, int start, DayGroup days)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new HourBand(start, days), HourBand.Of(new LocalMoment(date, new TimeOnly(hour, 59))));
    }

    [Fact]
    public void WithoutEvidence_RoundTheClockAndOneEvening_LeavesFifteenBands()
    {
        var bands = HourBands.Of([new LocalMoment(new DateOnly(2024, 3, 8), new TimeOnly(22, 15))]);

        var missing = bands.WithoutEvidence(HourBands.Touched((_, _) => true));

        Assert.Equal(15, missing.Count);
        Assert.DoesNotContain(new HourBand(21, DayGroup.FridayToSunday), missing);
    }

    [Fact]
    public void Touched_ThursdayToSaturdayEvenings_AreBothGroupsOfDays() => Assert.Equal(
        [new HourBand(18, DayGroup.MondayToThursday), new HourBand(21, DayGroup.MondayToThursday), new HourBand(18, DayGroup.FridayToSunday), new HourBand(21, DayGroup.FridayToSunday)],
        HourBands.Touched((day, hour) => day is 3 or 4 or 5 && hour >= 20));

    [Fact]
    public void Weigh_SquareBusyByDay_OutweighsTheDayAndNotTheEvening()
    {
        var balance = IntrusionBalance.Weigh(new HourProfile(Offences), new VisitorProfile(People), IntrusionWindow.DefaultShare).Value!;

        Assert.Equal((19, 3), (balance.Window.Window.StartHour, balance.Window.Window.EndHour));
        Assert.Equal([.. Enumerable.Range(6, 13)], balance.HoursOutweighed);
        Assert.Equal([6, 9, 12, 15, 18], balance.BandsOutweighed.Select(band => band.StartHour));
        Assert.Equal([6, 9, 12, 15], balance.BandsOutweighed.Where(band => band.IsWhollyOutside).Select(band => band.StartHour));
    }

    [Fact]
    public void Weigh_HourWithNobodyThere_IsNotOutweighed()
    {
        var people = People.ToArray();
        people[6] = 0;

        var balance = IntrusionBalance.Weigh(new HourProfile(Offences), new VisitorProfile(people), IntrusionWindow.DefaultShare).Value!;

        Assert.DoesNotContain(6, balance.HoursOutweighed);
    }

    [Fact]
    public void Curve_AnEveningSquare_GrowsWithTheShare()
    {
        var lengths = ShortestWindow.Curve(new HourProfile(Offences)).Select(point => point.Window.Value!.Window.Length).ToList();

        Assert.Equal(lengths.Order(), lengths);
        Assert.Equal(4, lengths.Count);
    }
}
