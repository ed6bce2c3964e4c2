using OppnaDrogscener.Documents.Figures;
using Xunit;

namespace OppnaDrogscener.Tests.Documents.Figures;

public sealed class FigureTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(14, 5, 15)]
    [InlineData(100, 25, 100)]
    [InlineData(652, 200, 800)]
    public void AxisScale_Steps_AreRoundAndHoldTheLargest(double largest, double step, double top) =>
        Assert.Equal(new AxisScale(step, top), AxisScale.For(largest));

    [Fact]
    public void MonthlyChart_Bars_AreAsHighAsTheirCounts()
    {
        var drawing = MonthlyChart.Draw([new MonthlySeries("Torget", [new(2026, 1, 10), new(2026, 2, 5), new(2026, 3, 0), new(2026, 4, null)])]);
        var heights = drawing.Elements.OfType<DrawnPath>().Where(path => path.Fill == Palette.Petrol).Select(Height).ToList();

        Assert.Equal(2, heights.Count);
        Assert.Equal(2, heights[0] / heights[1], 6);
        Assert.Contains(drawing.Elements.OfType<DrawnText>(), text => text.Text == "?");
    }

    [Fact]
    public void MonthlyChart_EachPanel_BeginsAtZero()
    {
        var drawing = MonthlyChart.Draw([Series("A", 3), Series("B", 3000)]);

        Assert.Equal(2, drawing.Elements.OfType<DrawnText>().Count(text => text.Text == "0"));
    }

    [Fact]
    public void HourHeatMap_Window_HasOneUnbrokenEdge()
    {
        var asked = Enumerable.Range(0, 24).Select(hour => hour is >= 20 and < 23).ToList();
        var drawing = HourHeatMap.Draw([Row("A", asked), Row("B", asked)], "x");
        var edges = drawing.Elements.OfType<DrawnPath>().Where(path => path.Stroke is { Colour: var colour, Width: > 2 } && colour == Palette.AmberDark).ToList();

        // Three cells wide and two high: six edges along the top and bottom, four along the sides, and one swatch.
        Assert.Equal(11, edges.Count);
    }

    [Fact]
    public void HourHeatMap_RowWithoutAllHours_IsRefused() =>
        Assert.Throws<ArgumentException>(() => HourHeatMap.Draw([new HourRow("A", [1, 2], [true, true])], "x"));

    [Fact]
    public void Palette_NeighboursOnTheMap_DifferInLightness()
    {
        double[] lightness = [Lightness(Palette.PetrolLight), Lightness(Palette.AmberDark), Lightness(Palette.Ink)];

        Assert.All(lightness.Zip(lightness.Skip(1)), pair => Assert.True(pair.First - pair.Second > 0.1));
    }

    private static double Lightness(Colour colour) => ((0.2126 * colour.Red) + (0.7152 * colour.Green) + (0.0722 * colour.Blue)) / 255;

    private static MonthlySeries Series(string name, int count) => new(name, [new(2026, 1, count), new(2026, 2, count)]);

    private static HourRow Row(string name, IReadOnlyList<bool> asked) => new(name, [.. Enumerable.Repeat(1.0, 24)], asked);

    private static double Height(DrawnPath path)
    {
        var ys = path.Steps.Select(step => step switch { PathStep.MoveTo move => move.To.Y, PathStep.LineTo line => line.To.Y, _ => double.NaN })
            .Where(y => !double.IsNaN(y)).ToList();
        return ys.Max() - ys.Min();
    }
}
