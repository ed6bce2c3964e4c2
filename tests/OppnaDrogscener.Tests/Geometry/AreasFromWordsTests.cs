using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Geometry;

public sealed class AreasFromWordsTests
{
    private static readonly GridPoint Corner = new(7292300, 829400, SwerefZone.Tm);

    [Fact]
    public void Along_StraightLine_IsARectangleOnThatSide()
    {
        // A façade of 30 m drawn from south to north; its right side is east.
        var outside = AreasFromWords.Along([At(0, 0), At(30, 0)], new Metres(2), LineSide.Right)!;

        Assert.Equal(60, outside.GridArea.Value, 1e-6);
        Assert.True(outside.Contains(At(15, 1)));
        Assert.False(outside.Contains(At(15, -1)));
        Assert.False(outside.Contains(At(31, 1)));
        Assert.True(AreasFromWords.Along([At(0, 0), At(30, 0)], new Metres(2), LineSide.Left)!.Contains(At(15, -1)));
        Assert.Equal(120, AreasFromWords.Along([At(0, 0), At(30, 0)], new Metres(2), LineSide.Both)!.GridArea.Value, 1e-6);
    }

    [Fact]
    public void Along_RoundACorner_KeepsItSharp()
    {
        // Outside of a right angle: 20 + 30 m, 2 m wide, and the 2 × 2 m corner between.
        var outside = AreasFromWords.Along([At(20, 0), At(0, 0), At(0, 30)], new Metres(2), LineSide.Right)!;

        Assert.Equal((20 * 2) + (30 * 2) + 4, outside.GridArea.Value, 1e-6);
        Assert.True(outside.Contains(At(-1.9, -1.9)));
    }

    [Fact]
    public void Along_PointsOnOneSpot_IsNothing() => Assert.Null(AreasFromWords.Along([At(0, 0), At(0, 0)], new Metres(2), LineSide.Both));

    [Fact]
    public void Along_AnyLine_ReachesNoFurtherThanItSays() => Invariant.Holds(CameraFieldTests.Views, view =>
    {
        var line = new[] { view.Position, view.Position.Move(view.Direction, view.Range), view.Position.Move(view.Direction.Turn(new Angle(50)), view.Range) };
        var area = AreasFromWords.Along(line, new Metres(3), LineSide.Both)!;
        var exact = 6 * (line[0].DistanceTo(line[1]).Value + line[1].DistanceTo(line[2]).Value);
        // Mitred corners add less than a square of five widths; overlaps take away.
        return area.GridArea.Value <= exact + (25 * 9) && area.Contains(line[1]);
    }, tries: 60);

    [Fact]
    public void Rectangle_ByLengthWidthAndBearing_HasItsCornersThere()
    {
        var area = AreasFromWords.Rectangle(Corner, new Metres(40), new Metres(10), new Bearing(90), isMiddle: false);

        Assert.Equal(400, area.GridArea.Value, 1e-6);
        Assert.True(area.Contains(At(4.9, 39.9)));
        Assert.False(area.Contains(At(0, -0.1)));
        Assert.True(AreasFromWords.Rectangle(Corner, new Metres(40), new Metres(10), new Bearing(90), isMiddle: true).Contains(At(0, -19.9)));
    }

    [Fact]
    public void PictureFit_TwoPoints_PutsBothWhereTheyAre()
    {
        ControlPoint[] points = [Spot(100, 900, At(0, 0)), Spot(1100, 900, At(0, 50))];

        var fit = PictureFit.Of(points)!;

        Assert.Equal(0.05, fit.PixelSide.Value, 1e-12);
        Assert.Equal(0, fit.Up.Degrees, 1e-9);
        Assert.All(fit.Residuals, residual => Assert.Equal(0, residual.Value, 1e-6));
        var above = fit.At(new Pixels(100), new Pixels(700));
        Assert.Equal(10, above.Northing - Corner.Northing, 1e-6);
        Assert.Equal(0, above.Easting - Corner.Easting, 1e-6);
    }

    [Fact]
    public void PictureFit_ThirdPointAMetreOff_IsSeenInTheResiduals()
    {
        var fit = PictureFit.Of(Spot(0, 1000, At(0, 0)), Spot(1000, 1000, At(0, 50)), Spot(0, 0, At(51, 0)))!;

        Assert.All(fit.Residuals, residual => Assert.InRange(residual.Value, 0.1, 1));
    }

    [Fact]
    public void PictureFit_SamePixelTwice_IsNothing() => Assert.Null(PictureFit.Of(Spot(10, 10, At(0, 0)), Spot(10, 10, At(5, 5))));

    private static ControlPoint Spot(double column, double row, GridPoint at) => new(new Pixels(column), new Pixels(row), at);

    private static GridPoint At(double north, double east) => new(Corner.Northing + north, Corner.Easting + east, Corner.Zone);
}
