using OppnaDrogscener.BrowserTests.Support;
using Xunit;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>From the crime step to the picture of the crime, hours chosen by one click, and back where they can be changed.</summary>
public sealed class CrimePictureJourney(AppServer app)
{
    [Theory]
    [InlineData(1280, "sv", true)]
    [InlineData(390, "en", true)]
    [InlineData(390, "sv", false)]
    public async Task HoursChosenInThePicture_StandInTheCase(int width, string language, bool script)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, script, language));
        await visitor.SignInAsync();
        var overview = await visitor.OpenSampleAsync("stora-torget");
        var page = visitor.Page;
        await page.GotoAsync(overview + "/brottsstatistik");
        await page.ClickAsync("main a[href$='/brottsstatistik/analys']");
        await visitor.LookAsync("crime picture");
        await page.Locator("form[action*='handler=Adopt'] button").First.ClickAsync();
        await visitor.LookAsync("hours chosen");
        Assert.Equal(1, await page.Locator("td .govuk-tag").CountAsync());
        await page.ClickAsync(".govuk-notification-banner a");
        await visitor.LookAsync("hours in the step");
        Assert.Contains("/bevakningen", page.Url, StringComparison.Ordinal);
    }
}
