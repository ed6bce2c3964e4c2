using System.Text;
using OppnaDrogscener.Web.Temporary;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Entry = new()
    {
        Uid = "abc-stop@oppna-drogscener.invalid",
        Sequence = 0,
        Stamp = new DateTimeOffset(2026, 11, 23, 13, 5, 6, TimeSpan.FromHours(1)),
        Day = new DateOnly(2026, 12, 31),
        Summary = "Sista dag; Torget, Luleå",
        Description = "Rad ett\nRad två \\ slut",
        Location = "Torget",
        Address = new Uri("https://localhost/tillfallig/1"),
        Cancelled = false,
    };

    [Fact]
    public void Write_WholeDay_EndsTheDayAfterAndEscapes()
    {
        var lines = Unfolded(CalendarFile.Write("Namn", [Entry]));
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal("END:VCALENDAR", lines[^1]);
        Assert.Contains("DTSTART;VALUE=DATE:20261231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20270101", lines);
        Assert.Contains("DTSTAMP:20261123T120506Z", lines);
        Assert.Contains("UID:abc-stop@oppna-drogscener.invalid", lines);
        Assert.Contains(@"SUMMARY:Sista dag\; Torget\, Luleå", lines);
        Assert.Contains(@"DESCRIPTION:Rad ett\nRad två \\ slut", lines);
        Assert.Contains("BEGIN:VALARM", lines);
    }

    [Theory]
    [InlineData("å")]
    [InlineData("a")]
    [InlineData("😀")]
    public void Write_LongText_IsFoldedWithoutCuttingACharacter(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200));
        var bytes = CalendarFile.Write("Namn", [Entry with { Summary = text }]);
        var file = Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain('\uFFFD', file);
        Assert.All(file.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= CalendarFile.LineOctets, line));
        Assert.Contains("SUMMARY:" + text, Unfolded(bytes));
    }

    [Fact]
    public void Write_LineEnds_AreCarriageReturnAndLineFeedOnly()
    {
        var file = Encoding.UTF8.GetString(CalendarFile.Write("Namn", [Entry]));
        Assert.EndsWith("\r\n", file, StringComparison.Ordinal);
        Assert.Equal(file.Count(character => character == '\n'), file.Split("\r\n").Length - 1);
    }

    [Fact]
    public void Write_Cancelled_HasNoAlarmAndTheSameUid()
    {
        var lines = Unfolded(CalendarFile.Write("Namn", [Entry with { Cancelled = true, Sequence = 1 }]));
        Assert.Contains("STATUS:CANCELLED", lines);
        Assert.Contains("SEQUENCE:1", lines);
        Assert.Contains("UID:abc-stop@oppna-drogscener.invalid", lines);
        Assert.DoesNotContain("BEGIN:VALARM", lines);
    }

    private static string[] Unfolded(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");
}
