using System.Globalization;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Clock;

/// <summary>Both sides of every day that decides what becomes of a period.</summary>
public sealed class TemporaryCourseTests
{
    /// <summary>Case 10 of the worked cases: the end day is Sunday 29 July 2018, file by Friday 27, the weekend rule gives Monday 30.</summary>
    private static readonly ClockResult Sunday = Count(RegimeKey.Metodbok, "one-month", "2018-06-29");

    private static readonly ClockResult NoFiling = Count(RegimeKey.Kbl2025, "14d-2", "2026-12-18");

    [Theory]
    [InlineData("2018-06-28", FilingReading.BeforeStart)]
    [InlineData("2018-06-29", FilingReading.InTime)]
    [InlineData("2018-07-27", FilingReading.InTime)]
    [InlineData("2018-07-28", FilingReading.InTimeLate)]
    [InlineData("2018-07-29", FilingReading.InTimeLate)]
    [InlineData("2018-07-30", FilingReading.WeekendRule)]
    [InlineData("2018-07-31", FilingReading.Late)]
    public void Read_EachDay_IsReadAsTheLawSays(string filed, FilingReading expected) => Assert.Equal(expected, TemporaryCourse.Read(Sunday, Day(filed)));

    [Fact]
    public void Read_GroundThatNoApplicationProlongs_IsNothing() => Assert.Null(TemporaryCourse.Read(NoFiling, Day("2026-12-20")));

    [Theory]
    [InlineData("2018-07-29", null, false, "")]
    [InlineData("2018-07-30", null, false, "Expired")]
    [InlineData("2018-07-29", "2018-07-29", false, "ContinuesPendingDecision")]
    [InlineData("2018-08-30", "2018-07-29", false, "ContinuesPendingDecision")]
    [InlineData("2018-07-30", "2018-07-30", false, "Expired")]
    [InlineData("2018-07-31", "2018-07-31", false, "Expired")]
    [InlineData("2018-07-30", "2018-06-28", false, "Expired")]
    [InlineData("2018-07-10", "2018-07-09", true, "ContinuesPendingDecision Stopped")]
    public void StepsDue_Running_FollowsDayFilingAndDecision(string today, string? filed, bool decided, string expected) =>
        Assert.Equal(expected, string.Join(' ', TemporaryCourse.StepsDue(CaseStatus.Running, Sunday, true, filed is null ? null : Day(filed), decided, Day(today))));

    [Theory]
    [InlineData("2026-12-31", "")]
    [InlineData("2027-01-01", "Expired")]
    public void StepsDue_GroundWithoutFiling_EndsAfterTheCautiousDay(string today, string expected) =>
        Assert.Equal(expected, string.Join(' ', TemporaryCourse.StepsDue(CaseStatus.Running, NoFiling, false, Day("2026-12-20"), false, Day(today))));

    [Theory]
    [InlineData("2018-07-20", "2018-07-10", "")]
    [InlineData("2018-07-20", null, "Running")]
    [InlineData("2018-07-29", "2018-06-28", "Running")]
    [InlineData("2018-07-31", "2018-07-31", "Expired")]
    [InlineData("2018-08-30", "2018-07-30", "Expired")]
    public void StepsDue_DayOfFilingCorrected_TakesTheRightToGoOnAway(string today, string? filed, string expected) =>
        Assert.Equal(expected, string.Join(' ', TemporaryCourse.StepsDue(CaseStatus.ContinuesPendingDecision, Sunday, true, filed is null ? null : Day(filed), false, Day(today))));

    [Theory]
    [InlineData(CaseStatus.ContinuesPendingDecision, true, "Stopped")]
    [InlineData(CaseStatus.ContinuesPendingDecision, false, "")]
    [InlineData(CaseStatus.Stopped, true, "")]
    [InlineData(CaseStatus.Expired, true, "")]
    [InlineData(CaseStatus.Draft, false, "")]
    public void StepsDue_OtherStatuses_OnlyADecisionEndsWhatGoesOn(CaseStatus status, bool decided, string expected) =>
        Assert.Equal(expected, string.Join(' ', TemporaryCourse.StepsDue(status, Sunday, true, Day("2018-07-20"), decided, Day("2019-01-01"))));

    private static ClockResult Count(RegimeKey key, string ground, string start)
    {
        var regimes = Desk.Of.Templates.Regimes;
        return new TemporaryClock(regimes).Count(regimes[key].Grounds[ground], regimes[key], Day(start));
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
