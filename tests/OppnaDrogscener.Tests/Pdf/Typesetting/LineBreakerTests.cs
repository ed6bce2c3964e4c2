using OppnaDrogscener.Pdf.Typesetting;
using OppnaDrogscener.Tests.Pdf.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Pdf.Typesetting;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("aaa bb c", 80, "aaa bb c")]
    [InlineData("aaa bb c", 79, "aaa bb |c")]
    [InlineData("aaa bb c", 60, "aaa bb |c")]
    [InlineData("aaa bb c", 59, "aaa |bb c")]
    [InlineData("aaa bb c", 30, "aaa |bb |c")]
    public void Break_Words_FillsEachLineAndLetsSpacesHang(string text, double width, string expected) =>
        Assert.Equal(expected, string.Join('|', TextOfWidths.Lines(text, width)));

    [Fact]
    public void Break_LineFeed_EndsTheLine() => Assert.Equal(["aa\n", "bb"], TextOfWidths.Lines("aa\nbb", 500));

    [Fact]
    public void Break_HyphenBetweenWords_MayEndALine() => Assert.Equal(["IT-", "stöd"], TextOfWidths.Lines("IT-stöd", 50));

    [Fact]
    public void Break_HyphensOfADate_StayTogether() => Assert.Equal(["den ", "2025-04-01"], TextOfWidths.Lines("den 2025-04-01", 100));

    [Fact]
    public void Break_WordWiderThanTheLine_IsBrokenWhereItEnds() => Assert.Equal(["abcde", "fgh"], TextOfWidths.Lines("abcdefgh", 50));

    [Fact]
    public void Break_Address_IsBrokenAfterASlashInTheLaterHalf() =>
        Assert.Equal(["se/abc/", "defgh"], TextOfWidths.Lines("se/abc/defgh", 90));

    [Fact]
    public void Break_NoRoomAtAll_TakesAGlyphALine() => Assert.Equal(["a", "b", "c"], TextOfWidths.Lines("abc", 0));

    [Fact]
    public void Break_MarkOnALetter_StaysWithIt() => Assert.Equal(["ab", "m\u0308c"], TextOfWidths.Lines("abm\u0308c", 30));

    [Fact]
    public void Balance_Heading_MakesLinesEqualWithoutMakingMore()
    {
        Assert.Equal(["aaaa bbbb cccc ", "dd"], TextOfWidths.Lines("aaaa bbbb cccc dd", 150));
        Assert.Equal(["aaaa bbbb ", "cccc dd"], TextOfWidths.Lines("aaaa bbbb cccc dd", 150, isBalanced: true));
    }

    [Fact]
    public void Width_LeavesHangingSpacesOut() => Assert.Equal(30, LineBreaker.Break(TextOfWidths.Of("aaa bbb"), 40)[0].Width);

    [Fact]
    public void LongestWordAndLine_AreMeasured()
    {
        var text = TextOfWidths.Of("aaa bbbb cc\nd");
        Assert.Equal((40, 110), (text.LongestWord, text.LongestLine));
    }
}
