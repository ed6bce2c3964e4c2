using FsCheck;
using FsCheck.Fluent;
using OppnaDrogscener.Domain.Statistics;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Statistics;

public sealed class StatisticsInvariantTests
{
    private static Gen<int[]> Hours => Gen.Choose(0, 30).ArrayOf(24).Where(counts => counts.Sum() > 0);

    private static Gen<double> Shares => Invariant.Between(0.05, 1);

    [Fact]
    public void Garwood_AnyCount_HoldsTheEstimateAndNarrowsWithConfidence() => Invariant.Holds(Gen.Choose(0, 5000), count =>
    {
        var (wide, narrow) = (PoissonInterval.Of(count, 1, 0.95), PoissonInterval.Of(count, 1, 0.8));
        return wide.Contains(count) && narrow.Contains(count) && wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper;
    });

    [Fact]
    public void RateRatio_AnyCounts_MidPLiesInsideExactAndBothHoldTheRatio()
    {
        var counts =
            from x1 in Gen.Choose(1, 3000)
            from x2 in Gen.Choose(1, 3000)
            from t1 in Invariant.Between(1, 5000)
            from t2 in Invariant.Between(1, 90000)
            select RateRatio.Of(x1, t1, x2, t2, 0.95);

        Invariant.Holds(counts, ratio =>
            ratio.Exact.Lower <= ratio.MidP.Lower && ratio.MidP.Upper <= ratio.Exact.Upper && ratio.MidP.Contains(ratio.Ratio));
    }

    [Fact]
    public void RateRatio_PlacesExchanged_IsTheInverse() => Invariant.Holds(
        from x1 in Gen.Choose(1, 200) from x2 in Gen.Choose(1, 200) select (x1, x2), counts =>
        {
            var (one, other) = (RateRatio.Of(counts.x1, 3, counts.x2, 7, 0.95), RateRatio.Of(counts.x2, 7, counts.x1, 3, 0.95));
            return Math.Abs((one.MidP.Lower * other.MidP.Upper) - 1) < 1e-6 && Math.Abs((one.Ratio * other.Ratio) - 1) < 1e-9;
        });

    [Theory]
    [InlineData(5, 4_000_000)]
    [InlineData(4_000_000, 5)]
    [InlineData(2_000_000, 2_000_000)]
    public void RateRatio_AWholeCountry_StillConverges(long x1, long x2)
    {
        var ratio = RateRatio.Of(x1, 1, x2, 1, 0.95);

        Assert.True(ratio.MidP.Contains(ratio.Ratio));
        Assert.True(ratio.Exact.Lower <= ratio.MidP.Lower && ratio.MidP.Upper <= ratio.Exact.Upper);
    }

    [Fact]
    public void RateRatio_NothingOnOneSide_IsUnboundedThere()
    {
        Assert.Equal(0, RateRatio.Of(0, 1, 8, 1, 0.95).MidP.Lower);
        Assert.Equal(double.PositiveInfinity, RateRatio.Of(8, 1, 0, 1, 0.95).MidP.Upper);
        Assert.Equal(double.PositiveInfinity, RateRatio.Of(8, 1, 0, 1, 0.95).Ratio);
    }

    [Fact]
    public void ShortestWindow_AnyHours_CoversTheShareAndNothingShorterDoes() => Invariant.Holds(
        from hours in Hours from q in Shares select (hours, q), value =>
        {
            var profile = new HourProfile([.. value.hours.Select(count => (double)count)]);
            var found = ShortestWindow.OfHours(profile, value.q).Value!;
            var shorter = found.Window.Length - 1;
            var best = shorter == 0 ? 0 : Enumerable.Range(0, 24).Max(start => new HourWindow(start, shorter).Hours.Sum(hour => profile.Values[hour]));
            return found.Share >= value.q - 1e-9 && best < (value.q * profile.Total) - 1e-12;
        });

    [Fact]
    public void IntrusionWindow_AnyProfiles_CoversTheShareWithNoMorePeopleThanTheShortest() => Invariant.Holds(
        from hours in Hours from people in Hours from q in Shares select (hours, people, q), value =>
        {
            var (offences, visitors) = (new HourProfile([.. value.hours.Select(count => (double)count)]), new VisitorProfile([.. value.people.Select(count => (double)count)]));
            var found = IntrusionWindow.Find(offences, visitors, value.q).Value!;
            var shortest = ShortestWindow.OfHours(offences, value.q).Value!;
            return found.Share >= value.q - 1e-9 && found.People <= shortest.Window.Hours.Sum(hour => visitors.Values[hour]);
        });

    [Fact]
    public void WeekWindow_AnyWeek_CoversTheShareAndNeedsAtLeastTheFewestCells() => Invariant.Holds(
        from cells in Gen.Choose(0, 4).ArrayOf(168).Where(cells => cells.Sum() > 0) from q in Shares select (cells, q), value =>
        {
            var matrix = new WeekMatrix([.. value.cells.Select(cell => (double)cell).Chunk(24)]);
            var found = ShortestWindow.OfWeek(matrix, value.q).Value!;
            return found.Share >= value.q - 1e-9 && found.Window.HoursPerWeek >= found.FewestCells;
        }, tries: 10);

    [Fact]
    public void Aoristic_AnyIntervalWithinADay_AddsUpToOne() => Invariant.Holds(
        from start in Gen.Choose(0, 525_600) from length in Gen.Choose(0, 1440) select (start, length), value =>
        {
            var parts = AoristicWeights.Spread(Moment(value.start), Moment(value.start + value.length));
            return Math.Abs(parts.Sum(part => part.Weight) - 1) < 1e-9 && parts.All(part => part.Weight > 0);
        });

    [Fact]
    public void Aoristic_LongerThanADay_IsDroppedAndCounted()
    {
        var weights = AoristicWeights.Of([(Moment(0), Moment(1440)), (Moment(0), Moment(1441)), (Moment(90), Moment(90))]);

        Assert.Equal((2, 1), (weights.Used, weights.Dropped));
        Assert.Equal(2, weights.Matrix.Total, 1e-9);
    }

    [Fact]
    public void Suppression_AnyRow_NeverLeavesOneCellToSubtract() => Invariant.Holds(Gen.Choose(0, 12).ArrayOf(6), row =>
    {
        var shown = Suppression.OfRow(row, Suppression.Threshold);
        var withheld = shown.Count(cell => cell is null);
        return shown.All(cell => cell is null or 0 or >= Suppression.Threshold) && (withheld != 1 || row.Count(count => count > 0) == 1);
    });

    [Fact]
    public void Holm_AnyTests_OnlyRaisesAndKeepsTheOrder() => Invariant.Holds(Invariant.Between(0, 1).ArrayOf(8), values =>
    {
        var adjusted = Holm.Adjust(values);
        var order = Enumerable.Range(0, 8).OrderBy(i => values[i]).Select(i => adjusted[i]).ToList();
        return adjusted.Zip(values).All(pair => pair.First >= pair.Second && pair.First <= 1) && order.SequenceEqual(order.Order());
    });

    [Fact]
    public void Wilson_AnyShare_StaysBetweenNoneAndAll() => Invariant.Holds(
        from whole in Gen.Choose(1, 500) from part in Gen.Choose(0, whole) select (part, whole), value =>
        {
            var interval = WilsonInterval.Of(value.part, value.whole);
            return interval.Lower >= 0 && interval.Upper <= 1 && interval.Contains(value.part / (double)value.whole);
        });

    [Fact]
    public void QuasiInterval_AnySeries_IsNeverNarrowerThanPoisson() => Invariant.Holds(
        from place in Gen.Choose(0, 20).ArrayOf(24) from elsewhere in Gen.Choose(20, 90).ArrayOf(24) select (place, elsewhere), value =>
            SeriesRatio.Compare(value.place, 1200, value.elsewhere, 78000).Value is not { } ratio
            || (ratio.Quasi.Lower <= ratio.Poisson.Lower && ratio.Quasi.Upper >= ratio.Poisson.Upper), tries: 50);

    private static LocalMoment Moment(int minutes)
    {
        var time = new DateTime(2024, 1, 1).AddMinutes(minutes);
        return new LocalMoment(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time));
    }
}
