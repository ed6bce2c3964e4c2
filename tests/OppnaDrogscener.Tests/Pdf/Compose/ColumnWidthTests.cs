using OppnaDrogscener.Pdf.Blocks;
using OppnaDrogscener.Pdf.Compose;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Compose;

public sealed class ColumnWidthTests
{
    [Fact]
    public void Share_AllFits_GivesTheRestInProportion() =>
        Assert.Equal([100, 200], Share(300, [new(), new()], (10, 50), (10, 100)));

    [Fact]
    public void Share_LinesDoNotFit_GivesBetweenLongestWordAndLongestLine() =>
        Assert.Equal([40, 100], Share(140, [new(), new()], (40, 40), (20, 500)));

    [Fact]
    public void Share_LittleToSay_IsNotStretchedOverThePage() =>
        Assert.Equal([56, 66], Share(400, [new(), new()], (10, 20), (10, 30)));

    [Fact]
    public void Share_ShortLines_StayWholeAndTheRestIsSharedByTheRoot() =>
        Assert.Equal([50, 150, 300], Share(500, [new(), new(), new()], (10, 50), (20, 1_000), (20, 4_000)));

    [Fact]
    public void Share_AnyContent_FillsTheRoomAndBreaksNoWordThatFits()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var cells = Enumerable.Range(0, random.Next(1, 9)).Select(_ => (Least: (double)random.Next(8, 90), Full: (double)random.Next(90, 3_000))).ToArray();
            var room = cells.Sum(cell => cell.Least) + random.Next(0, 200);
            var widths = Share(room, [.. cells.Select(_ => new TableColumn())], cells);
            Assert.Equal(room, widths.Sum(), 3);
            Assert.All(widths.Zip(cells), pair => Assert.True(pair.First >= pair.Second.Least - 0.01));
        }
    }

    [Fact]
    public void Share_WordsDoNotFit_BreaksTheWidestOnly() =>
        Assert.Equal([30, 70], Share(100, [new(), new()], (30, 30), (400, 400)));

    [Fact]
    public void Share_ExactWidth_IsKept() =>
        Assert.Equal([60, 140], Share(200, [new() { Width = 60 }, new()], (10, 10), (10, 10)));

    [Fact]
    public void Share_Weights_DivideWhatTheOthersLeave() =>
        Assert.Equal([20, 60, 120], Share(200, [new(), new() { Weight = 1 }, new() { Weight = 2 }], (10, 20), (10, 10), (10, 10)));

    [Fact]
    public void Share_ExactWidthsTooWide_AreScaled() =>
        Assert.Equal([100, 100], Share(200, [new() { Width = 500 }, new() { Width = 500 }], (10, 10), (10, 10)));

    private static double[] Share(double room, TableColumn[] columns, params (double Least, double Full)[] cells)
    {
        var row = new ComposedRow([.. cells.Select((cell, i) => new ComposedCell(i, 1, Piece.Nothing with { LeastWidth = cell.Least, FullWidth = cell.Full }))], false);
        return [.. new ColumnWidths(columns, [row]).Share(room + (ColumnWidths.Gutter * (columns.Length - 1))).Select(width => Math.Round(width, 6))];
    }
}
