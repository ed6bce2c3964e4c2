using OppnaDrogscener.Pdf.Layout;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Layout;

public sealed class PageBreakTests
{
    [Fact]
    public void Stack_Boxes_FillPagesInOrder() =>
        Assert.Equal("a2 b3 | b1 c4 | c1", TestNode.Pages(50, new TestNode("a", 2), new TestNode("b", 4), new TestNode("c", 5)));

    [Fact]
    public void Stack_SpaceBetween_IsTheLargerWishAndNoneAtTheTop()
    {
        var first = new TestNode("a", 1) { SpaceBefore = 99, SpaceAfter = 7 };
        var second = new TestNode("b", 1) { SpaceBefore = 12, SpaceAfter = 99 };
        var fragment = new StackNode([first, second]).Take(new Room(500, false), force: true).Fragment!;
        Assert.Equal(10 + 12 + 10, fragment.Height);
    }

    [Fact]
    public void Stack_Heading_GoesWithTheBlockAfterIt() =>
        Assert.Equal("a4 | h1 b2", TestNode.Pages(50, new TestNode("a", 4), Heading("h"), new WholeTest("b", 20)));

    [Fact]
    public void Stack_HeadingAfterHeading_GoTogether() =>
        Assert.Equal("a3 | h1 i1 b2", TestNode.Pages(50, new TestNode("a", 3), Heading("h"), Heading("i"), new WholeTest("b", 20)));

    [Fact]
    public void Stack_HeadingBeforeSomethingTallerThanAPage_StillEnds() =>
        Assert.Equal("h1 | b9", TestNode.Pages(50, Heading("h"), new WholeTest("b", 90)));

    [Fact]
    public void Stack_OnlyHeadings_StillEnds() => Assert.Equal("h1 i1 | j1", TestNode.Pages(20, Heading("h"), Heading("i"), Heading("j")));

    [Fact]
    public void Stack_Follower_TakesTheEndOfTheBlockBeforeItAlong()
    {
        Assert.Equal("a4 | a1 f1", TestNode.Pages(50, new TestNode("a", 5), Follower("f")));
        Assert.Equal("a3 | w2 f1 g1", TestNode.Pages(60, new TestNode("a", 3), new WholeTest("w", 20), Follower("f"), Follower("g")));
    }

    [Fact]
    public void Stack_FollowerOfWhatFillsAPage_StillEnds()
    {
        Assert.Equal("w5 | f1", TestNode.Pages(50, new WholeTest("w", 50), Follower("f")));
        Assert.Equal("h1 w4 | f1", TestNode.Pages(50, Heading("h"), new WholeTest("w", 40), Follower("f")));
    }

    [Fact]
    public void Stack_HeadingOfWhatMovesWithItsFollower_GoesToo() =>
        Assert.Equal("a2 | h1 w2 f1", TestNode.Pages(50, new TestNode("a", 2), Heading("h"), new WholeTest("w", 20), Follower("f")));

    [Fact]
    public void Spacer_WhereThePageEnds_IsDropped() =>
        Assert.Equal("a4 Empty | b2", TestNode.Pages(50, new TestNode("a", 4), new SpacerNode(500), new WholeTest("b", 20)));

    [Theory]
    [InlineData(6, 6, "6")]
    [InlineData(6, 5, "4 | 2")]
    [InlineData(6, 4, "4 | 2")]
    [InlineData(3, 2, "2 | 1")]
    [InlineData(9, 4, "4 | 3 | 2")]
    public void Text_Lines_LeaveNoWidowUnlessThePageIsTooSmall(int lines, int fitting, string expected)
    {
        var pages = new List<int>();
        LayoutNode? left = Lines(lines);
        while (left is not null)
        {
            var taken = left.Take(new Room(fitting * 12, false), force: true);
            pages.Add((int)Math.Round(taken.Fragment!.Height / 12));
            left = taken.Rest;
        }

        Assert.Equal(expected, string.Join(" | ", pages));
    }

    [Fact]
    public void Text_OneLineFitsOnAPageInUse_IsNotTaken() => Assert.Null(Lines(4).Take(new Room(13, false), force: false).Fragment);

    [Fact]
    public void Text_ThreeLines_AreNotSplit() => Assert.Null(Lines(3).Take(new Room(24, false), force: false).Fragment);

    [Fact]
    public void Row_ThatMayNotSplit_MovesWholeAndIsSplitOnlyIfTallerThanAPage()
    {
        Assert.Equal("a4 | b2 c1", TestNode.Pages(50, new TestNode("a", 4), Row(false, new TestNode("b", 2), new TestNode("c", 1))));
        Assert.Equal("a4 | b5 c1 | b2", TestNode.Pages(50, new TestNode("a", 4), Row(false, new TestNode("b", 7), new TestNode("c", 1))));
    }

    [Fact]
    public void Row_ThatMaySplit_FillsThePage() =>
        Assert.Equal("a3 b2 c1 | b5", TestNode.Pages(50, new TestNode("a", 3), Row(true, new TestNode("b", 7), new TestNode("c", 1))));

    [Fact]
    public void Row_WhereOneCellCannotStart_MovesWhole() =>
        Assert.Equal("a3 | b3 c3", TestNode.Pages(50, new TestNode("a", 3), Row(true, new TestNode("b", 3), new WholeTest("c", 30))));

    [Fact]
    public void Table_OverPages_RepeatsItsHeadAndNotItsCaption()
    {
        var table = new TableNode(new TableParts(new TestNode("caption", 1), [Row(false, new TestNode("head", 1))], [.. Enumerable.Range(1, 5).Select(i => Row(false, new TestNode($"r{i}-", 1)))]));
        Assert.Equal("caption1 head1 r1-1 r2-1 | (repeat) r3-1 r4-1 r5-1", TestNode.Pages(45, table));
    }

    [Fact]
    public void Table_FirstAndLastRow_DoNotStandAloneWhereItCanBeHelped()
    {
        Assert.Equal("a2 | head1 r1-1 r2-1 r3-1", TestNode.Pages(45, new TestNode("a", 2), Rows(3)));
        Assert.Equal("head1 r1-1 r2-1 | (repeat) r3-1 r4-1", TestNode.Pages(45, Rows(4)));
        Assert.Equal("head1 r1-1 | (repeat) r2-1", TestNode.Pages(25, Rows(2)));
    }

    [Fact]
    public void Table_HeadAlone_IsNeverLeftAtTheFootOfAPage()
    {
        var table = new TableNode(new TableParts(null, [Row(false, new TestNode("head", 1))], [Row(false, new TestNode("r", 1))]));
        Assert.Equal("a4 | head1 r1", TestNode.Pages(50, new TestNode("a", 4), table));
    }

    private static TableNode Rows(int count) =>
        new(new TableParts(null, [Row(false, new TestNode("head", 1))], [.. Enumerable.Range(1, count).Select(i => Row(false, new TestNode($"r{i}-", 1)))]));

    private static TestNode Follower(string name) => new(name, 1) { KeepWithPrevious = true };

    private static TestNode Heading(string name) => new(name, 1) { KeepWithNext = true };

    private static RowNode Row(bool maySplit, params LayoutNode[] cells) =>
        new([.. cells.Select((cell, i) => new RowCell(cell, 100 * i))], new RowStyle(300, 0, 0)) { MaySplit = maySplit };

    private static TextNode Lines(int count) => OppnaDrogscener.Pdf.Compose.TextPiece.Node(
        TextOfWidths.Of(string.Join('\n', Enumerable.Repeat("a", count))),
        new OppnaDrogscener.Pdf.Blocks.TextStyle { Size = 10, LineHeight = 12 },
        new OppnaDrogscener.Pdf.Structure.StructureNode("P"),
        500);

    /// <summary>A box that is never split; its name tells tens of points.</summary>
    private sealed class WholeTest(string name, double height) : LayoutNode
    {
        internal override Taken Take(Room room, bool force) => force || room.Fits(height, 0)
            ? new TestNode(name, (int)height / 10).Take(Room.Endless, true)
            : new Taken(null, this);
    }
}
