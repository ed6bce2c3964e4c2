using OppnaDrogscener.Domain.Geometry;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class GroundLineTests
{
    [Fact]
    public void LengthOf_LineOnTheCentralMeridian_IsLongerThanInTheGrid()
    {
        GridPoint At(double northing) => new(northing, 500_000, SwerefZone.Tm);
        // The grid is shrunk by 0.9996 there.
        Assert.Equal(1_000 / 0.9996, GroundLine.LengthOf([At(6_500_000), At(6_500_400), At(6_501_000)]).Value, 6);
    }

    [Fact]
    public void LengthOf_OnePoint_IsNoLine() =>
        Assert.Throws<ArgumentException>(() => GroundLine.LengthOf([new GridPoint(6_500_000, 500_000, SwerefZone.Tm)]));
}
