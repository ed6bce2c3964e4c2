using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Temporary;

/// <summary>What the capture asks for, keeps and refuses.</summary>
public sealed class CaptureTests(WebAppFixture app)
{
    private const string Ground = "METODBOK:one-month";

    [Fact]
    public async Task Capture_NothingTyped_AsksInTheOrderOfThePageAndKeepsWhatIsTyped()
    {
        var browser = await app.SignedInAsync(WebAppFixture.Police);
        var page = await browser.GetAsync("/tillfallig/ny");
        var answer = (await browser.PostAsync(page, new() { ["Input.SpecialReason"] = "Skjutning i går" })).Expect(HttpStatusCode.BadRequest);
        Assert.Equal("Input_Ground", answer.ErrorLinks[0]);
        Assert.Equal("Input_DecidedBy", answer.ErrorLinks[^1]);
        Assert.Equal("Skjutning i går", answer.Field("Input.SpecialReason").Trim());

        var again = (await browser.GetAsync($"/tillfallig/ny?utkast={page.Field("Key")}")).Expect(HttpStatusCode.OK);
        Assert.Equal("Skjutning i går", again.Field("Input.SpecialReason").Trim());
    }

    [Fact]
    public async Task Capture_SavedFromTwoTabs_DoesNotOverwrite()
    {
        var browser = await app.SignedInAsync(WebAppFixture.Police);
        var page = await browser.GetAsync("/tillfallig/ny");
        (await browser.PostAsync(page, new() { ["Input.PlaceName"] = "Ett" }, "/tillfallig/ny?handler=Autosave")).Expect(HttpStatusCode.NoContent);
        (await browser.PostAsync(page, new() { ["Input.PlaceName"] = "Ett" }, "/tillfallig/ny?handler=Autosave")).Expect(HttpStatusCode.NoContent);
        (await browser.PostAsync(page, new() { ["Input.PlaceName"] = "Två" }, "/tillfallig/ny?handler=Autosave")).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Capture_GroundOutsideTheLawOnTheDay_IsRefusedAtTheDay()
    {
        var answer = await (await app.SignedInAsync(WebAppFixture.Police)).CaptureAsync("Fel lag", new()
        {
            ["Input.Ground"] = "KOL2013:11-3",
            ["Input.Purposes"] = "KOL2013:11-3/prevent-crime",
        });
        Assert.Contains("Input_Start", answer.Expect(HttpStatusCode.BadRequest).ErrorLinks);
    }

    [Fact]
    public async Task Capture_GroundThatIsNotForThePolice_IsRefused()
    {
        // Searching for a missing person was for the rescue service alone in 2013.
        var answer = await (await app.SignedInAsync(WebAppFixture.Police)).CaptureAsync("Fel användare", new()
        {
            ["Input.Ground"] = "KOL2013:11-2",
            ["Input.Purposes"] = "KOL2013:11-2/find-missing-person",
        });
        Assert.Contains("Input_Ground", answer.Expect(HttpStatusCode.BadRequest).ErrorLinks);
        Assert.Contains("Organisationen får inte använda den grunden", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Capture_PurposeOutsideTheGround_IsRefused()
    {
        var answer = await (await app.SignedInAsync(WebAppFixture.Police)).CaptureAsync("Fel ändamål", new() { ["Input.Purposes"] = Ground + "/counter-disorder" });
        Assert.Equal(["Input_Purposes"], answer.Expect(HttpStatusCode.BadRequest).ErrorLinks);
    }

    [Fact]
    public async Task Capture_ByAMunicipality_IsForbidden() =>
        (await (await app.SignedInAsync()).GetAsync("/tillfallig/ny")).Expect(HttpStatusCode.Forbidden);
}
