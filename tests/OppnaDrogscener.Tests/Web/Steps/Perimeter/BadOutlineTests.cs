using System.Text.Json;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>An outline that cannot be used is still drawn where it can be, is said to be wrong in words, and is marked where it is wrong.</summary>
public sealed class BadOutlineTests(WebAppFixture app)
{
    private const string Square = "7292000 829000\n7292000 829100\n7292100 829100\n7292100 829000";

    [Theory]
    [InlineData("self-crossing", "7292000 829000\n7292100 829100\n7292000 829100\n7292100 829000", "korsar sig själv", true)]
    [InlineData("touches itself", "7292000 829000\n7292010 829010\n7292000 829020\n7292000 829030\n7292010 829040\n7292000 829050", "sig själv", true)]
    [InlineData("the same hole twice", Square + "\n\n7292010 829010\n7292010 829020\n7292020 829020\n\n7292010 829010\n7292010 829020\n7292020 829020", "två gånger", true)]
    [InlineData("the hole is the shell", Square + "\n\n" + Square, "två gånger", true)]
    [InlineData("a hole outside", Square + "\n\n7292200 829200\n7292200 829210\n7292210 829210", "hål ligger utanför", true)]
    [InlineData("a hole sticking out", Square + "\n\n7292020 829050\n7292020 829150\n7292040 829150\n7292040 829050", "korsar sig själv", true)]
    [InlineData("one square millimetre", "7292000 829000\n7292000 829000,001\n7292000,001 829000,001\n7292000,001 829000", "för litet", true)]
    [InlineData("a hundred square kilometres", "7292000 819000\n7292000 829000\n7302000 829000\n7302000 819000", "för stort", true)]
    [InlineData("two corners", "7292000 829000\n7292000 829100", "för få", true)]
    [InlineData("outside Sweden", "6000000 829000\n6000000 829100\n6000100 829100", "utanför Sverige", false)]
    [InlineData("axes swapped", "N 829000 E 7292000\nN 829000 E 7292100\nN 829100 E 7292100", "omkastade", false)]
    public async Task Reading_BadOutline_SaysWhatAndWhereAndKeepsWhatIsTyped(string kind, string shape, string said, bool marked)
    {
        var page = await PerimeterPage.EmptyAsync(app);
        Dictionary<string, string?> answers = new() { ["Input.CoordinateSystem"] = "EPSG:3006", ["Input.NeededAreas[0].Shape"] = shape, ["Input.NeededAreas[0].Name"] = kind };

        var (drawn, answer) = await page.ReadAsync(answers);

        var area = Assert.Single(drawn.GetProperty("objects").EnumerateArray());
        var fault = area.GetProperty("fault");
        Assert.Contains(said, fault.GetProperty("text").GetString()!, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(marked, fault.GetProperty("at").ValueKind == JsonValueKind.Array);
        Assert.Contains(answer.Document.QuerySelectorAll("a[href='#Input_NeededAreas_0__Shape']"), link => link.TextContent == kind);
        await page.SaveAsync(answers);
        Assert.Equal(shape.Count(character => character == '\n'), (await page.NowAsync()).Field("Input.NeededAreas[0].Shape").Count(character => character == '\n'));
    }

    [Fact]
    public async Task Reading_ClockwiseOutline_IsUsedAsItIs()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var (drawn, _) = await page.ReadAsync(new()
        {
            ["Input.CoordinateSystem"] = "EPSG:3006",
            ["Input.NeededAreas[0].Shape"] = string.Join('\n', Square.Split('\n').Reverse()),
        });

        var area = Assert.Single(drawn.GetProperty("objects").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, area.GetProperty("fault").ValueKind);
        Assert.StartsWith("9", area.GetProperty("told").GetString(), StringComparison.Ordinal);
    }
}
