using System.Text.RegularExpressions;
using OppnaDrogscener.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>A whole life of an application: sent, marked, supplemented, proposed, decided by another person, and read by the one who applied.</summary>
public sealed class BoardJourney(AppServer app)
{
    private const string Reasons = "Intresset av bevakning väger tyngre än intresset av att inte bli bevakad. Exempel.";

    public static TheoryData<int, string> Screens => new() { { 1280, "sv" }, { 390, "en" } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task MarkSupplementAnswerProposeDecide_TheApplicantReadsTheDecision(int width, string language)
    {
        var screen = new Screen(width, Script: true, language);
        await using var applicant = await SignedInAsync(screen, Visitor.Submitter);
        await using var officer = await SignedInAsync(screen, Visitor.Reviewer);
        await using var decider = await SignedInAsync(screen, Visitor.Decider);
        var own = await applicant.OpenSampleAsync("torg-lulea");
        var received = "/inkorg/" + own.Split('/')[2];
        await SignAsync(applicant, own, 1);
        await Officer.TakeAsync(officer, received);
        await Officer.MarkAsync(officer, received);
        await Officer.AskAsync(officer, received);
        await AnswerAsync(applicant, own);
        await Officer.SeeWhatChangedAsync(officer, received);
        await HearAsync(officer, received);
        await ProposeAsync(officer, received);
        await DecideAsync(decider, received);
        var diary = await ReadDecisionAsync(applicant, own);
        await SeeItIsOverAsync(officer, received, diary);
        foreach (var reader in new[] { applicant, officer })
        {
            await LogIsWholeAsync(reader, own);
        }
    }

    private async Task<Visitor> SignedInAsync(Screen screen, string account)
    {
        var visitor = await app.VisitAsync(screen);
        await visitor.SignInAsync(account);
        return visitor;
    }

    private static async Task SignAsync(Visitor applicant, string own, int version)
    {
        var page = applicant.Page;
        await page.GotoAsync(own + "/skicka");
        await applicant.LookAsync($"sign version {version}");
        await page.CheckAsync("main form input[type=checkbox]");
        await page.ClickAsync("main form button[type=submit]");
        await page.WaitForURLAsync($"**/kvitto/{version}");
        await applicant.LookAsync($"receipt of version {version}");
    }

    /// <summary>Item by item; a step is amended too, and all of it is signed as the next version.</summary>
    private static async Task AnswerAsync(Visitor applicant, string own)
    {
        var page = applicant.Page;
        await page.GotoAsync(own);
        await Expect(page.Locator(".app-asked-banner")).ToContainTextAsync(Officer.Question);
        await applicant.LookAsync("banner");
        await page.ClickAsync($".app-asked-banner a[href='{own}/komplettering']");
        await applicant.LookAsync("answering");
        for (var index = 0; index < 2; index++)
        {
            await Expect(page.Locator($"a[href='{own}/skicka']")).ToHaveCountAsync(0);
            await page.FillAsync($"[name='Input.Items[{index}].Answer']", $"Svar {index + 1}: i maj 2026.");
            await page.ClickAsync(".app-marks__save button");
            await Expect(page.Locator("main .govuk-tag--yellow")).ToHaveCountAsync(1 - index);
            await applicant.LookAsync($"answered {index + 1}");
        }

        await page.GotoAsync(own + "/plats");
        await page.FillAsync("[name='Input.Name']", "Torget vid gallret");
        await page.ClickAsync("main form [name=go][value=next]:not([aria-hidden])");
        await page.WaitForURLAsync(address => !address.EndsWith("/plats", StringComparison.Ordinal));
        await SignAsync(applicant, own, 2);
        await page.GotoAsync(own);
        await Expect(page.Locator(".app-asked-banner")).ToHaveCountAsync(0);
    }

    /// <summary>The municipality applies itself and need not be heard; why another is not asked is noted.</summary>
    private static async Task HearAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync(received + "/yttranden");
        await officer.LookAsync("opinions");
        await page.ClickAsync("details:has(form[action$='handler=Unneeded']) summary");
        await page.CheckAsync("[name='Unneeded.Party'][value=other]");
        await page.FillAsync("[name='Unneeded.From']", "Polismyndigheten");
        await page.FillAsync("[name='Unneeded.Text']", "Myndighetens underlag finns i ansökan.");
        await page.ClickAsync("form[action$='handler=Unneeded'] button");
        await page.WaitForURLAsync("**sparat=1");
        await officer.LookAsync("opinion noted");
    }

    /// <summary>A grant cannot give longer hours than were applied for; the one who proposes cannot decide.</summary>
    private static async Task ProposeAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync(received + "/forslag");
        await officer.LookAsync("proposal");
        var hours = await page.InputValueAsync("[name='Input.Hours[0]']");
        await page.CheckAsync("[name='Input.Outcome'][value=granted]");
        await page.FillAsync("[name='Input.Reasons']", Reasons);
        await page.FillAsync("[name='Input.Masks']", "Fönster till bostäder ska maskas.");
        await page.FillAsync("[name='Input.Hours[0]']", "00-24");
        await page.ClickAsync("form[action$='handler=Preview'] button");
        await Expect(page.Locator("#objections")).ToBeVisibleAsync();
        await officer.LookAsync("longer than applied for");
        await page.ClickAsync("button[formaction$='handler=Edit']");
        await page.FillAsync("[name='Input.Hours[0]']", hours);
        await page.ClickAsync("form[action$='handler=Preview'] button");
        await Expect(page.Locator(".app-sheet-of-paper")).ToContainTextAsync(Reasons);
        await officer.LookAsync("proposal read through");
        await page.ClickAsync($"form[action='{received}/forslag'] button >> nth=0");
        await page.WaitForURLAsync("**/beslut");
        await Expect(page.Locator("#decide")).ToHaveCountAsync(0);
        await officer.LookAsync("proposed");
    }

    private static async Task DecideAsync(Visitor decider, string received)
    {
        var page = decider.Page;
        await page.ClickAsync("main a[href='/inkorg?visa=proposed']");
        await decider.LookAsync("what waits for a decision");
        await page.ClickAsync($"main a[href='{received}']");
        await page.ClickAsync($"main a[href='{received}/beslut'] >> nth=0");
        await Expect(page.Locator(".app-sheet-of-paper")).ToContainTextAsync("maskas");
        await decider.LookAsync("to decide");
        await page.ClickAsync("section[aria-labelledby=decide] button");
        await Expect(page.Locator("#decide")).ToHaveCountAsync(0);
        await decider.LookAsync("decided");
    }

    /// <summary>Gives the diary number that the decision carries.</summary>
    private static async Task<string> ReadDecisionAsync(Visitor applicant, string own)
    {
        var page = applicant.Page;
        await page.GotoAsync(own);
        var outcome = page.Locator(".app-outcome");
        await Expect(outcome).ToContainTextAsync("Fönster till bostäder ska maskas.");
        await applicant.LookAsync("decision as the applicant sees it");
        var address = await outcome.Locator("a[href$='/beslut.pdf']").GetAttributeAsync("href");
        await Officer.PdfAsync(page, address!);
        return Regex.Match(await outcome.InnerTextAsync(), @"\d+-20\d\d").Value;
    }

    private static async Task SeeItIsOverAsync(Visitor officer, string received, string diary)
    {
        Assert.NotEmpty(diary);
        await officer.Page.GotoAsync(received + "/beslut");
        await Expect(officer.Page.Locator(".app-sheet-of-paper")).ToContainTextAsync(diary);
        await officer.LookAsync("the decision");
    }

    private static async Task LogIsWholeAsync(Visitor visitor, string own)
    {
        await visitor.Page.GotoAsync(own + "/logg");
        await Expect(visitor.Page.Locator("main .govuk-inset-text code")).ToHaveTextAsync(new Regex("^[0-9a-f]{64}$"));
        await Expect(visitor.Page.Locator("main .govuk-notification-banner")).ToHaveCountAsync(0);
        await visitor.LookAsync("log");
    }
}
