using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

public sealed class DayHoursTests
{
    [Theory]
    [InlineData("19.00\u201304.00", 1)]
    [InlineData("19-04, 06:30-8", 2)]
    [InlineData("", 0)]
    public void Read_Hours_GivesSpans(string text, int count) => Assert.Equal(count, DayHours.Read(text)!.Count);

    [Theory]
    [InlineData("nio")]
    [InlineData("19-25")]
    [InlineData("19")]
    [InlineData("19-20-21")]
    public void Read_WhatIsNoHours_IsNull(string text) => Assert.Null(DayHours.Read(text));

    [Theory]
    [InlineData("torg-lulea")]
    [InlineData("stora-torget")]
    public void Schedule_OfWhatWasWritten_IsTheSameWeek(string sample)
    {
        var schedule = TestCases.Draft(sample).Facts.Monitoring!.Schedule;
        var written = DayHours.Write(schedule);
        Assert.Equal(written, DayHours.Write(DayHours.Schedule(written)));
        Assert.Contains(written, day => day.Length > 0);
    }

    [Fact]
    public void Schedule_SameHoursOnSeveralDays_AreOneEntry()
    {
        var entry = Assert.Single(DayHours.Schedule(["", "", "", "", "20-04", "20.00-04.00", ""]));
        Assert.Equal([Weekday.Friday, Weekday.Saturday], entry.Days);
    }
}
