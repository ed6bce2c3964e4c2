using System.Text;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OppnaDrogscener.BrowserTests.Support;

/// <summary>What an officer of the county board does with an application, from the inbox until nothing is left to ask.</summary>
public static class Officer
{
    /// <summary>What the officer asks for at the first check.</summary>
    public const string Question = "Ange när gallret vid trappan sattes upp.";

    /// <summary>The officer finds the case among the others by its place, with å in it, and takes it.</summary>
    public static async Task TakeAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync("/inkorg");
        await page.FillAsync("[name=sok]", "LULEÅ");
        await page.ClickAsync("form[role=search] button");
        await officer.LookAsync("inbox");
        await page.ClickAsync($"a[href='{received}']");
        await officer.LookAsync("received");
        await page.ClickAsync("form[action$='handler=Take'] button");
        await Expect(page.Locator("form[action$='handler=Take']")).ToHaveCountAsync(0);
        await officer.LookAsync("taken");
    }

    /// <summary>Own verdicts come before the tool's, and stay as they were when it is shown.</summary>
    public static async Task MarkAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync(received + "/bedomning");
        await Expect(page.Locator(".app-finding")).ToHaveCountAsync(0);
        await officer.LookAsync("marking");
        var checks = await page.Locator("[name$='.CheckId']").CountAsync();
        Assert.True(checks > 10);
        for (var index = 0; index < checks; index++)
        {
            await page.CheckAsync($"[name='Input.Marks[{index}].Verdict'][value={(index < 2 ? "supplement" : "met")}]");
        }

        await page.FillAsync("[name='Input.Marks[0].Comment']", Question);
        await page.FillAsync("[name='Input.Marks[1].Comment']", "Ange hur ni räknade de som passerar.");
        await page.ClickAsync(".app-marks__save button");
        await page.WaitForURLAsync("**sparat=1");
        await officer.LookAsync("marked");
        await page.ClickAsync("form[action$='handler=Reveal'] button");
        await Expect(page.Locator("form[action$='handler=Reveal']")).ToHaveCountAsync(0);
        await Expect(page.Locator("[name='Input.Marks[0].Comment']")).ToHaveValueAsync(Question);
        await officer.LookAsync("the tool's verdicts revealed");
    }

    public static async Task AskAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync(received + "/komplettering");
        await Expect(page.Locator("[name$='.Question']")).ToHaveCountAsync(2);
        await Expect(page.Locator("[name='Input.Items[0].Question']")).ToHaveValueAsync(Question);
        await officer.LookAsync("supplement of the marks");
        await page.ClickAsync("button[name=go][value=preview]:not([aria-hidden])");
        await Expect(page.Locator(".app-sheet-of-paper")).ToContainTextAsync("avvisas");
        await officer.LookAsync("letter read through");
        await page.ClickAsync("button[name=go][value=send]");
        await page.WaitForURLAsync("**skickad=1");
        await officer.LookAsync("supplement sent");
        await PdfAsync(page, received.Replace("/inkorg/", "/arenden/", StringComparison.Ordinal) + "/brev/1.pdf");
    }

    public static async Task SeeWhatChangedAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync(received);
        await Expect(page.Locator("main")).ToContainTextAsync("Svar 2: i maj 2026.");
        await officer.LookAsync("received with the answers");
        await page.ClickAsync($"a[href='{received}/andringar/2'] >> nth=0");
        await Expect(page.Locator("main table")).ToContainTextAsync("Torget vid gallret");
        await officer.LookAsync("what changed");
        await MarkAgainAsync(officer, received);
    }

    private static async Task MarkAgainAsync(Visitor officer, string received)
    {
        var page = officer.Page;
        await page.GotoAsync(received + "/bedomning");
        await officer.LookAsync("marks of the earlier version");
        await page.ClickAsync("form[action$='handler=Stand'] button");
        await page.WaitForURLAsync("**sparat=1");
        await officer.LookAsync("marks that stand");
        foreach (var still in await page.Locator("[name$='.Still']").AllAsync())
        {
            await still.CheckAsync();
        }

        for (var index = 0; index < 2; index++)
        {
            await page.CheckAsync($"[name='Input.Marks[{index}].Verdict'][value=met]");
            await page.FillAsync($"[name='Input.Marks[{index}].Comment']", "Svaret räcker.");
        }

        await page.ClickAsync(".app-marks__save button");
        await page.WaitForURLAsync("**sparat=1");
        await Expect(page.Locator("[name$='.Still']")).ToHaveCountAsync(0);
    }

    /// <summary>Fetches a document and sees that it is a PDF.</summary>
    public static async Task PdfAsync(IPage page, string address)
    {
        var answer = await page.Context.APIRequest.GetAsync(address);
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("%PDF-", Encoding.ASCII.GetString(await answer.BodyAsync(), 0, 5), StringComparison.Ordinal);
    }
}
