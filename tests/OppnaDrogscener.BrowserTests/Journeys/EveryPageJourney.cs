using OppnaDrogscener.BrowserTests.Support;
using Xunit;

namespace OppnaDrogscener.BrowserTests.Journeys;

/// <summary>Every page in every state that the whole line does not pass: errors, full cases with everything unfolded, pages about the product.</summary>
public sealed class EveryPageJourney(AppServer app)
{
    public static TheoryData<int, string> Screens => new() { { 1280, "sv" }, { 390, "en" } };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task PagesAroundTheCases_WithAndWithoutErrors_Hold(int width, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, Script: true, language));
        var page = visitor.Page;
        await page.GotoAsync("/logga-in");
        await visitor.LookAsync("sign-in");
        await page.ClickAsync("main form button");
        await visitor.LookAsync("sign-in with errors");
        await visitor.SignInAsync();
        await visitor.LookAsync("start");
        foreach (var address in new[] { "/arenden", "/arenden/ny", "/arenden/oppna", "/tillganglighet", "/om-uppgifterna", "/finns-inte", "/fel/404" })
        {
            await page.GotoAsync(address);
            await visitor.LookAsync(address);
        }

        foreach (var address in new[] { "/arenden/ny", "/arenden/oppna" })
        {
            await page.GotoAsync(address);
            await page.ClickAsync("main form button");
            await visitor.LookAsync(address + " with errors");
        }

        var overview = await visitor.NewCaseAsync("Torget");
        await page.GotoAsync(overview + "/kopiera");
        await visitor.LookAsync("copy");
        await page.ClickAsync("main form button");
        await visitor.LookAsync("copy with errors");
        foreach (var slug in await StepsAsync(visitor, overview))
        {
            await page.GotoAsync(slug);
            await new Mouse(page).GoAsync("next");
            await visitor.LookAsync(slug + " with errors");
        }
    }

    [Theory]
    [InlineData("torg-lulea", 1280, "sv")]
    [InlineData("tunt-underlag", 390, "sv")]
    [InlineData("bedomning-2025", 1280, "en")]
    public async Task Sample_EveryPageWithEverythingUnfolded_Holds(string sample, int width, string language)
    {
        await using var visitor = await app.VisitAsync(new Screen(width, Script: true, language));
        await visitor.SignInAsync();
        var overview = await visitor.OpenSampleAsync(sample);
        foreach (var address in (await StepsAsync(visitor, overview)).Concat(new[] { "/brottsstatistik/analys", "/kontroll", "/granska", "/dokument", "/offentligt" }.Select(end => overview + end)))
        {
            await visitor.Page.GotoAsync(address);
            await visitor.Page.EvaluateAsync("document.querySelectorAll('details').forEach(element => { element.open = true })");
            await visitor.LookAsync(address);
        }

        await visitor.Page.GotoAsync(overview + "/dokument");
        foreach (var preview in await visitor.Page.EvalOnSelectorAllAsync<string[]>("main a[href*='/handling/'], main a[href*='/offentligt/']", "links => links.map(link => link.getAttribute('href')).filter(href => !href.includes('handler='))"))
        {
            await visitor.Page.GotoAsync(preview);
            await visitor.LookAsync(preview);
        }
    }

    private static async Task<string[]> StepsAsync(Visitor visitor, string overview)
    {
        await visitor.Page.GotoAsync(overview);
        var steps = await visitor.Page.EvalOnSelectorAllAsync<string[]>(".govuk-task-list a[aria-describedby^=state-]", "links => links.map(link => link.getAttribute('href'))");
        Assert.Equal(9, steps.Length);
        return steps;
    }
}
