using OppnaDrogscener.Domain.Statistics;
using Xunit;

namespace OppnaDrogscener.Tests.Statistics;

public sealed class RefusalTests
{
    private static readonly int[] Year = [5, 8, 6, 9, 11, 7, 12, 10, 9, 6, 4, 7];

    [Fact]
    public void Compare_FourOffencesAtThePlace_IsRefused()
    {
        Assert.Equal(Refusal.TooFewAtPlace, RateRatio.Compare(4, 1200, 1916, 78000).Refusal);
        Assert.NotNull(RateRatio.Compare(5, 1200, 1916, 78000).Value);
        Assert.Equal(Refusal.TooFewAtPlace, LocationQuotient.Compare(4, 40, 100, 1000).Refusal);
        Assert.Equal(Refusal.TooFewAtPlace, SeriesRatio.Compare([1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1], 10, Year, 100).Refusal);
    }

    [Fact]
    public void Compare_NothingElsewhere_IsRefused() => Assert.Equal(Refusal.NothingInReference, RateRatio.Compare(9, 10, 0, 100).Refusal);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(10, 0)]
    [InlineData(double.NaN, 100)]
    public void Compare_WithoutExposure_IsRefused(double place, double reference) =>
        Assert.Equal(Refusal.NoExposure, RateRatio.Compare(9, place, 9, reference).Refusal);

    [Fact]
    public void Rate_NinetyNineResidents_IsRefused()
    {
        Assert.Equal(Refusal.TooFewResidents, Rate.PerThousandResidents(9, 12, 99).Refusal);
        Assert.NotNull(Rate.PerThousandResidents(9, 12, 100).Value);
        Assert.Equal(Refusal.NoExposure, Rate.PerHectare(9, 0, 1).Refusal);
    }

    [Fact]
    public void Series_TooShortOrUneven_IsRefused()
    {
        Assert.Equal(Refusal.SeriesTooShort, SeriesRatio.Compare(Year[..11], 10, Year[..11], 100).Refusal);
        Assert.Equal(Refusal.DifferentMonths, SeriesRatio.Compare(Year, 10, Year[..11], 100).Refusal);
        Assert.Equal(Refusal.NotWholeYears, SeasonalKendall.Of(new MonthlyCounts(new DateOnly(2023, 1, 1), [.. Year, 3])).Refusal);
        Assert.Equal(Refusal.SeriesTooShort, SeasonalKendall.Of(new MonthlyCounts(new DateOnly(2023, 1, 1), Year)).Refusal);
        Assert.Equal(Refusal.SeriesTooShort, TrendRegression.WithSeason(Year, [.. Year.Select(_ => 30)]).Refusal);
        Assert.Equal(Refusal.NothingCounted, TrendRegression.Plain(new int[12]).Refusal);
        Assert.Equal(Refusal.SeriesTooShort, MannKendall.Of([1, 2]).Refusal);
        Assert.Equal(Refusal.NothingCounted, Dispersion.Of(new int[12]).Refusal);
    }

    [Fact]
    public void NegativeBinomial_CountsNoMoreVariedThanChance_IsRefused() =>
        Assert.Equal(Refusal.NotOverdispersed, NegativeBinomialRatio.Compare(Year, 1200, [.. Year.Select(count => 100 + (count / 2))], 78000).Refusal);

    [Fact]
    public void Windows_NothingCounted_AreRefused()
    {
        var empty = new HourProfile(new double[24]);

        Assert.Equal(Refusal.NothingCounted, ShortestWindow.OfHours(empty, 0.5).Refusal);
        Assert.Equal(Refusal.NothingCounted, IntrusionWindow.Find(empty, new VisitorProfile(new double[24]), 0.6).Refusal);
        Assert.Equal(
            Refusal.NoExposure,
            IntrusionWindow.Find(new HourProfile([.. Enumerable.Repeat(1d, 24)]), new VisitorProfile(new double[24]), 0.6).Refusal);
    }
}
