using OppnaDrogscener.Domain.Geometry;
using Xunit;

namespace OppnaDrogscener.Tests.Support;

public sealed class ConstructedExtractTests
{
    private static readonly int[] PerMonth = [.. Enumerable.Range(0, 24).Select(month => 8 + (month % 5))];

    private static readonly Area Square =
        Area.Rectangle(new GridPoint(7291000, 827000, SwerefZone.Tm), new GridPoint(7291080, 827110, SwerefZone.Tm));

    [Fact]
    public void Make_SameSeedTwice_IsTheSameList() =>
        Assert.Equal(Make(7), Make(7));

    [Fact]
    public void Make_AnotherSeed_IsAnotherList() => Assert.NotEqual(Make(7), Make(8));

    [Fact]
    public void Make_TwoYears_HasTheCountsAndTheRightSides()
    {
        var offences = Make(7);
        var byMonth = offences.GroupBy(offence => (offence.From.Day.Year, offence.From.Day.Month)).OrderBy(month => month.Key).Select(month => month.Count());

        Assert.Equal(PerMonth, byMonth);
        Assert.All(offences, offence => Assert.Equal(offence.IsInside, Square.Contains(offence.Position)));
        Assert.InRange(offences.Count(offence => !offence.IsInside) / (double)offences.Count, 0.02, 0.16);
        Assert.True(offences.Count(offence => offence.From.Time!.Value.Hour is >= 18 or < 3) > offences.Count / 2);
    }

    [Theory]
    [InlineData("EPSG:4326")]
    [InlineData("EPSG:3017")]
    public void ToIncidents_InASystemOfTheFacts_LiesWhereItWas(string code)
    {
        Assert.True(CoordinateSystem.TryParse(code, out var system));
        var offences = Make(7);

        var incidents = ConstructedExtract.ToIncidents(offences, system, "polisen");

        Assert.All(offences.Zip(incidents), pair =>
        {
            var point = SwerefZone.Tm.Project(system.PointNearSweden(new MapPosition(pair.Second.Position[0], pair.Second.Position[1]))!.Value);
            Assert.InRange(point.DistanceTo(pair.First.Position).Value, 0, 0.02);
        });
    }

    private static IReadOnlyList<ConstructedOffence> Make(ulong seed) =>
        ConstructedExtract.Make(Square, seed, new DateOnly(2023, 1, 1), PerMonth, ConstructedPattern.EveningSquare);
}
