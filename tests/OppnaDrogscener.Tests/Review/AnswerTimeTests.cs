using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Review;

public sealed class AnswerTimeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("2026-11-23", "2026-12-14")]
    [InlineData("2026-12-05", "2026-12-28")]
    [InlineData("2026-12-10", "2027-01-04")]
    public void Usual_ThreeWeeks_EndsOnAWorkingDay(string today, string last) => Assert.Equal(Day(last), AnswerTime.Usual(Day(today)));

    [Fact]
    public void Usual_AnyDay_IsNeverFoundWrong()
    {
        for (var day = Today; day < Today.AddYears(2); day = day.AddDays(1))
        {
            Assert.Null(AnswerTime.ProblemOf(AnswerTime.Usual(day), day));
            Assert.True(SwedishHolidays.IsWorkingDay(AnswerTime.Usual(day)));
        }
    }

    [Fact]
    public void ProblemOf_EachFault_IsTold()
    {
        Assert.Equal(AnswerTimeProblem.Missing, AnswerTime.ProblemOf(null, Today));
        Assert.Equal(AnswerTimeProblem.NotAhead, AnswerTime.ProblemOf(Today, Today));
        Assert.Null(AnswerTime.ProblemOf(Today.AddDays(1), Today));
        Assert.Equal(AnswerTimeProblem.NotWorking, AnswerTime.ProblemOf(Day("2026-12-24"), Today));
        Assert.Null(AnswerTime.ProblemOf(Day("2027-11-23"), Today));
        Assert.Equal(AnswerTimeProblem.TooFar, AnswerTime.ProblemOf(Day("2027-11-24"), Today));
        Assert.Equal(AnswerTimeProblem.TooFar, AnswerTime.ProblemOf(Day("2999-01-01"), Today));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
