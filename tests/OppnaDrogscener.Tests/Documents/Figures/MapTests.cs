using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Figures;
using OppnaDrogscener.Domain.Geometry;
using OppnaDrogscener.Tests.Documents.Support;
using OppnaDrogscener.Tests.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Figures;

public sealed class MapTests
{
    private static readonly Words Words = new(Desk.Of.Templates.Texts.Words(Composed.MadeOn));
    private static readonly GridPoint Corner = new(7292300, 829400, SwerefZone.Tm);

    private static readonly MapContent Square = new()
    {
        Needed = [new MapArea("Torget", Area.Rectangle(Corner, At(60, 40)))],
        Cameras =
        [
            new MapCamera("K1", At(-10, 20))
            {
                Direction = new Bearing(45),
                Range = new Metres(50),
                Seen = Area.Rectangle(At(-10, 10), At(30, 30)),
            },
        ],
        SensitivePlaces = [new MapMark("P1", "P1 (Förskolan)", At(200, 20))],
        Signs = [new MapMark("S1", "S1 (Infarten)", At(30, 20))],
    };

    [Fact]
    public void Text_SaysSizeCornersDirectionsAndDistances()
    {
        var text = new MapDescription(Square, Words).Text();

        Assert.Contains("2\u00A0396\u00A0m²", text);
        Assert.Contains("nord 7292300 ost 829400", text);
        Assert.Contains("nordost (45°)", text);
        Assert.Contains("P1 (Förskolan) ligger 140\u00A0m norr om bevakningsområdet", text);
        Assert.Contains("inne i bevakningsområdet", text);
        Assert.Contains("varav 200\u00A0m² utanför", text);
    }

    [Fact]
    public void Scale_IsTheLargestRoundOneThatHoldsTheArea()
    {
        // 70 metres of northing on 332 points (117 mm) of paper: 1:597, so the next round scale is 1:750.
        Assert.Equal(750, MapFigure.ScaleOf(Square));
    }

    [Fact]
    public void Drawing_HasGridCoordinatesScaleNorthAndLegend()
    {
        var texts = Texts(MapFigure.Draw(Square, Words).Elements).ToList();

        Assert.Contains(texts, text => text.StartsWith("E 829", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("N 7292", StringComparison.Ordinal));
        Assert.Contains("Skala 1:750 (A4)", texts);
        Assert.Contains("N", texts);
        Assert.Contains(Words["map-needed"], texts);
        Assert.DoesNotContain(Words["map-mask"], texts);
    }

    [Fact]
    public void Drawing_AllOfIt_LiesOnThePaper()
    {
        var drawing = MapFigure.Draw(Square, Words);
        var points = drawing.Elements.OfType<DrawnPath>().SelectMany(path => path.Steps)
            .Select(step => step switch { PathStep.MoveTo move => move.To, PathStep.LineTo line => line.To, _ => new DrawingPoint(1, 1) });

        Assert.All(points, point => Assert.True(point.X >= -0.1 && point.X <= drawing.Width && point.Y >= -0.1 && point.Y <= drawing.Height, point.ToString()));
    }

    [Fact]
    public void Drawing_NothingWithAPlace_IsRefused() => Assert.Throws<ArgumentException>(() => MapFigure.Draw(new MapContent(), Words));

    private static GridPoint At(double north, double east) => new(Corner.Northing + north, Corner.Easting + east, SwerefZone.Tm);

    private static IEnumerable<string> Texts(IEnumerable<DrawingElement> elements) => elements.SelectMany(element => element switch
    {
        DrawnText text => [text.Text],
        ClippedGroup group => Texts(group.Elements),
        _ => (IEnumerable<string>)[],
    });
}
