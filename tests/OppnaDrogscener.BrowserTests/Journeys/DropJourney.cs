using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>An application that came by e-mail is dropped on the inbox and becomes a case whose file is confirmed.</summary>
public sealed class DropJourney(AppServer app)
{
    private const string Drop = """
        file => {
          const bytes = Uint8Array.from(atob(file), character => character.charCodeAt(0));
          const dropped = new DataTransfer();
          dropped.items.add(new File([bytes], 'ansokan.pdf', { type: 'application/pdf' }));
          document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }));
        }
        """;

    [Fact]
    public async Task Drop_PdfAnywhereOnTheInbox_BecomesAConfirmedCase()
    {
        var screen = new Screen(1280, Script: true);
        await using var applicant = await app.VisitAsync(screen);
        await applicant.SignInAsync();
        var own = await applicant.OpenSampleAsync("torg-lulea");
        // A name of its own: the same application as another journey's is known and not taken in again.
        await applicant.Page.GotoAsync(own + "/plats");
        await applicant.Page.FillAsync("[name='Input.Name']", "Torget som släpptes");
        await applicant.Page.ClickAsync("main form [name=go][value=next]:not([aria-hidden])");
        await applicant.Page.WaitForURLAsync(address => !address.EndsWith("/plats", StringComparison.Ordinal));
        var answer = await applicant.Page.Context.APIRequest.GetAsync(own + "/handling/permit-application?handler=Pdf");
        Assert.Equal(200, answer.Status);

        await using var officer = await app.VisitAsync(screen);
        await officer.SignInAsync(Visitor.Reviewer);
        var page = officer.Page;
        await page.GotoAsync("/inkorg");
        var button = page.Locator("form[data-drop] button");
        await Expect(button).ToBeHiddenAsync();
        await page.EvaluateAsync(Drop, Convert.ToBase64String(await answer.BodyAsync()));
        await Expect(button).ToBeFocusedAsync();
        await officer.LookAsync("dropped");
        await button.ClickAsync();
        await page.WaitForURLAsync(address => address.Split("/inkorg/") is [_, { Length: 36 }]);
        await Expect(page.Locator("main")).ToContainTextAsync("Filen är bekräftad");
        await officer.LookAsync("taken in");
    }
}
