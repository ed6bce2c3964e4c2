using OppnaDrogscener.Domain.Statistics;
using Xunit;

namespace OppnaDrogscener.Tests.Statistics;

public sealed class MonthlyCountsTests
{
    [Fact]
    public void Of_DaysOfOffences_CountsMonthsWithoutGapsAndLeavesTheRestOut()
    {
        DateOnly[] days = [new(2023, 12, 31), new(2024, 1, 1), new(2024, 1, 31), new(2024, 3, 1), new(2024, 4, 1)];

        var counts = MonthlyCounts.Of(days, new DateOnly(2024, 1, 15), 3);

        Assert.Equal([2, 0, 1], counts.Counts);
        Assert.Equal([31, 29, 31], counts.Days);
        Assert.Equal(new DateOnly(2024, 4, 1), counts.End);
        Assert.False(counts.IsWholeYears);
    }

    [Fact]
    public void Latest_TwelveOfFifteen_StartsThreeMonthsLater()
    {
        var counts = new MonthlyCounts(new DateOnly(2023, 11, 20), [.. Enumerable.Range(1, 15)]);

        Assert.Equal(new MonthlyCounts(new DateOnly(2024, 2, 1), [.. Enumerable.Range(4, 12)]), counts.Latest(12));
        Assert.Same(counts, counts.Latest(15));
    }

    [Fact]
    public void Season_FromMonthlyCounts_AddsUpCalendarMonths()
    {
        int[] totals = [11, 17, 14, 21, 24, 16, 26, 21, 19, 14, 9, 16];
        var series = new MonthlyCounts(new DateOnly(2023, 7, 1), [.. totals[6..], .. totals[..6]]);

        var season = Seasonality.Of(series).Value!;

        Assert.Equal(Seasonality.Of(totals, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]).Value!.Index, season.Index);
    }

    [Fact]
    public void Effect_ZeroCount_AddsAHalfAndSaysSo()
    {
        var effect = RelativeEffect.Of(12, 0, 30, 28, 1);

        Assert.True(effect.HalfAdded);
        Assert.Equal(12.5 * 28.5 / (0.5 * 30.5), effect.Size, 1e-12);
        Assert.Equal(effect.StandardError, RelativeEffect.Of(12, 0, 30, 28, 0.2).StandardError);
    }

    [Fact]
    public void Indicators_UnknownAnswers_MayStillDecide()
    {
        var score = IndicatorScore.Of([true, true, true, true, true, null, null, false, false, false]);

        Assert.Equal((5, 2), (score.Present, score.Unknown));
        Assert.False(score.IsQualified);
        Assert.True(score.IsUndecided);
    }
}
