using System.Buffers.Binary;
using System.Net;
using System.Text.Json;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>A picture of the place under the map.</summary>
public sealed class SitePlanTests(WebAppFixture app)
{
    private static readonly Dictionary<string, string?> Spots = new()
    {
        ["Input.CoordinateSystem"] = "EPSG:3006",
        ["Input.SitePlan.Points[0].Column"] = "0",
        ["Input.SitePlan.Points[0].Row"] = "500",
        ["Input.SitePlan.Points[0].Position"] = "7292300 829400",
        ["Input.SitePlan.Points[1].Column"] = "1000",
        ["Input.SitePlan.Points[1].Row"] = "500",
        ["Input.SitePlan.Points[1].Position"] = "7292300 829500",
    };

    [Fact]
    public async Task Upload_Picture_IsShownWithItsOwnKindAndOnlyToTheCase()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var bytes = Png(1000, 500);
        (await UploadAsync(page, "plan.png", bytes)).Expect(HttpStatusCode.Redirect);

        var plan = (await page.SavedAsync()).SitePlan!;
        Assert.Equal((1000, 500, "plan.png", ShapeOrigin.Uploaded), (plan.Columns, plan.Rows, plan.Provenance!.FileName, plan.Provenance.Origin));
        var address = (await page.NowAsync()).Document.QuerySelector("[data-plan-picture]")!.GetAttribute("src")!;
        var picture = (await page.Browser.GetAsync(address)).Expect(HttpStatusCode.OK);
        Assert.Equal("image/png", picture.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", picture.Response.Headers.GetValues("X-Content-Type-Options").Single());
        var other = await PerimeterPage.EmptyAsync(app);
        (await page.Browser.GetAsync(other.Page.Address + address[address.IndexOf('?')..])).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Spots_TwoOfThem_LayThePictureOnTheMapAndSayThatTwoProveNothing()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        await UploadAsync(page, "plan.png", Png(1000, 500));
        var shown = await page.OpenedAsync();

        var (drawn, answer) = await shown.ReadAsync(Spots);

        var plan = drawn.GetProperty("plan");
        Assert.Equal([829400, 7292350, 829500, 7292350, 829400, 7292300], plan.GetProperty("corners").EnumerateArray().SelectMany(corner => corner.EnumerateArray()).Select(value => value.GetDouble()));
        Assert.Contains("0,1 meter", answer.Document.QuerySelector("[data-part=reading]")!.TextContent, StringComparison.Ordinal);
        await shown.SaveAsync(Spots);
        Assert.Equal(2, (await shown.SavedAsync()).SitePlan!.Points.Count);
    }

    [Theory]
    [InlineData("Input.SitePlan.Points[1].Column", "0")]
    [InlineData("Input.SitePlan.Points[1].Position", "1 2")]
    [InlineData("Input.SitePlan.Points[1].Row", "mitt i")]
    [InlineData("Input.SitePlan.Points[1].Position", "")]
    public async Task Spots_ThatTellNothing_LeaveThePictureOut(string field, string answer)
    {
        var page = await PerimeterPage.EmptyAsync(app);
        await UploadAsync(page, "plan.png", Png(1000, 500));
        var shown = await page.OpenedAsync();

        var (drawn, _) = await shown.ReadAsync(new(Spots) { [field] = answer, ["Input.SitePlan.Points[1].Row"] = field.EndsWith("Column", StringComparison.Ordinal) ? "500" : answer is "mitt i" ? answer : "500" });

        Assert.Equal(JsonValueKind.Null, drawn.GetProperty("plan").ValueKind);
    }

    [Fact]
    public async Task Upload_AnotherPictureOfTheSameSize_KeepsTheSpots()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        await UploadAsync(page, "plan.png", Png(1000, 500));
        var shown = await page.OpenedAsync();
        await shown.SaveAsync(Spots);

        await UploadAsync(await shown.OpenedAsync(), "bättre.png", [.. Png(1000, 500), 1]);
        Assert.Equal(2, (await page.SavedAsync()).SitePlan!.Points.Count);
        await UploadAsync(await shown.OpenedAsync(), "annan.png", Png(999, 500));
        Assert.Empty((await page.SavedAsync()).SitePlan!.Points);
    }

    [Fact]
    public async Task Remove_Plan_LeavesNothing()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        await UploadAsync(page, "plan.png", Png(1000, 500));
        var shown = await page.OpenedAsync();
        await shown.SaveAsync(Spots);

        (await shown.Browser.PostAsync((await shown.OpenedAsync()).Page, [], button: "do:remove-site-plan")).Expect(HttpStatusCode.Redirect);

        Assert.Null((await shown.SavedAsync()).SitePlan);
    }

    [Fact]
    public async Task Upload_ThirtyThousandPixels_IsRefusedWithItsSizeAndNothingIsLost()
    {
        var page = await PerimeterPage.EmptyAsync(app);
        var answer = (await page.AskAsync("SitePlan", new() { ["Input.Description"] = "Kvar" }, ("plan.png", Png(30_000, 30_000)), byScript: false, fileField: "SitePlanFile")).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["SitePlanFile"], answer.ErrorLinks);
        Assert.Contains("30000 × 30000", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Kvar", answer.Field("Input.Description"));
        Assert.Null((await page.SavedAsync()).SitePlan);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>")]
    public async Task Upload_NoPicture_400WithWhatToDo(string text)
    {
        var page = await PerimeterPage.EmptyAsync(app);
        Assert.Equal(["SitePlanFile"], (await UploadAsync(page, "plan.png", System.Text.Encoding.ASCII.GetBytes(text))).Expect(HttpStatusCode.BadRequest).ErrorLinks);
    }

    private static Task<Answer> UploadAsync(PerimeterPage page, string name, byte[] bytes) => page.AskAsync("SitePlan", [], (name, bytes), byScript: false, fileField: "SitePlanFile");

    /// <summary>The header of a picture: all that the program reads of one.</summary>
    private static byte[] Png(int columns, int rows)
    {
        byte[] bytes = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. new byte[17]];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), columns);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), rows);
        return bytes;
    }
}
