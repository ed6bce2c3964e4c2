using OppnaDrogscener.Domain.Statistics;
using Xunit;

namespace OppnaDrogscener.Tests.Statistics;

public sealed class DecisionLadderTests
{
    private static readonly int[] Place =
        [5, 8, 6, 9, 11, 7, 12, 10, 9, 6, 4, 7, 6, 9, 8, 12, 13, 9, 14, 11, 10, 8, 5, 9];

    private static readonly int[] Reference =
        [151, 160, 148, 170, 182, 190, 175, 188, 166, 159, 150, 171, 149, 158, 155, 168, 185, 179, 181, 176, 162, 160, 148, 173];

    private static readonly MonthlyCounts Counts = new(new DateOnly(2023, 1, 1), Place);

    private static readonly WeekMatrix Evenings =
        new([.. Enumerable.Range(0, 7).Select(day => (IReadOnlyList<double>)[.. Enumerable.Range(0, 24).Select(hour => hour >= 20 ? 10d : 1)])]);

    private static LadderEvidence Strong => new()
    {
        Place = Counts,
        References = [RateRatio.Compare(208, 1200, 4004, 78000), RateRatio.Compare(208, 3, 300, 15)],
        Mix = LocationQuotient.Compare(90, 208, 800, 4004),
        Persistence = Persistence.Of(Place, 1200, Reference, 78000),
        Trend = SeasonalKendall.Of(Counts),
        Window = ShortestWindow.OfWeek(Evenings, 0.6),
        Kinds = (130, 208),
    };

    [Fact]
    public void Read_StrongEvidence_IsSevenRowsInOrderAllStrong()
    {
        var ladder = DecisionLadder.Read(Strong);

        Assert.Equal(Enum.GetValues<LadderStep>(), ladder.Rows.Select(row => row.Step));
        Assert.All(ladder.Rows, row => Assert.Equal(LadderReading.Strong, row.Reading));
    }

    [Fact]
    public void Read_NoEvidence_IsMissingAndNotWeak() =>
        Assert.All(DecisionLadder.Read(new LadderEvidence()).Rows, row => Assert.Equal(LadderReading.Missing, row.Reading));

    [Theory]
    [InlineData(24, LadderReading.Strong)]
    [InlineData(23, LadderReading.Between)]
    [InlineData(10, LadderReading.Between)]
    [InlineData(9, LadderReading.Weak)]
    public void Volume_OverTwentyFourMonths_FollowsTheLimits(int total, LadderReading reading)
    {
        var counts = new int[24];
        counts[3] = total;

        Assert.Equal(reading, DecisionLadder.Read(new LadderEvidence { Place = new MonthlyCounts(new DateOnly(2023, 1, 1), counts) })[LadderStep.Volume].Reading);
    }

    [Fact]
    public void Volume_ShortPeriod_SaysNothingUntilThereIsEnough()
    {
        static LadderReading Of(int[] counts) =>
            DecisionLadder.Read(new LadderEvidence { Place = new MonthlyCounts(new DateOnly(2024, 1, 1), counts) })[LadderStep.Volume].Reading;

        Assert.Equal(LadderReading.Missing, Of([3, 3, 3]));
        Assert.Equal(LadderReading.Strong, Of([8, 8, 8]));
    }

    [Fact]
    public void Relative_OneReferenceOrOneThatHoldsOne_IsNotStrong()
    {
        var high = RateRatio.Compare(208, 1200, 4004, 78000);
        var level = RateRatio.Compare(7, 350, 912, 41000);

        Assert.Equal(LadderReading.Between, Relative(high).Reading);
        Assert.Equal(LadderReading.Weak, Relative(high, level).Reading);
        Assert.Equal(new LadderRow(LadderStep.Relative, LadderReading.Missing, Refusal.TooFewAtPlace), Relative(RateRatio.Compare(3, 350, 912, 41000)));
    }

    [Fact]
    public void Direction_ClearlyFalling_IsWeak()
    {
        var falling = SeasonalKendall.Of(new MonthlyCounts(new DateOnly(2022, 1, 1), [.. Enumerable.Range(0, 36).Select(i => 40 - i)]));

        Assert.Equal(LadderReading.Weak, DecisionLadder.Read(new LadderEvidence { Trend = falling })[LadderStep.Direction].Reading);
    }

    [Fact]
    public void Time_FlatWeek_IsWeak()
    {
        var flat = new WeekMatrix([.. Enumerable.Range(0, 7).Select(_ => (IReadOnlyList<double>)[.. Enumerable.Repeat(1d, 24)])]);

        Assert.Equal(LadderReading.Weak, DecisionLadder.Read(new LadderEvidence { Window = ShortestWindow.OfWeek(flat, 0.6) })[LadderStep.Time].Reading);
    }

    [Theory]
    [InlineData(5, LadderReading.Weak)]
    [InlineData(30, LadderReading.Between)]
    [InlineData(50, LadderReading.Strong)]
    public void Kind_VictimReportedOfAHundred_FollowsTheLimits(int victims, LadderReading reading) =>
        Assert.Equal(reading, DecisionLadder.Read(new LadderEvidence { Kinds = (victims, 100) })[LadderStep.Kind].Reading);

    private static LadderRow Relative(params Computed<RateRatio>[] references) =>
        DecisionLadder.Read(new LadderEvidence { References = references })[LadderStep.Relative];
}
