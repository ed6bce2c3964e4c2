using System.Net;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Importing;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Crime;

/// <summary>A file with more areas or streets than can be shown to choose among: the rest are written.</summary>
public sealed class ManyNamesTests(WebAppFixture app)
{
    private static readonly Dictionary<string, string?> AsAnArea = new()
    {
        ["Input.Target"] = ImportTargets.New, ["Input.NewName"] = "Åkommunen", ["Input.NewRole"] = "comparable-place", ["Input.Year"] = "2025",
    };

    /// <summary>Every municipality of the yearly open data (konstruerat exempel): the wanted one is none of the sixty shown.</summary>
    private static readonly string Municipalities = "Kommun;Antal;Per 100 000 inv.\n" + string.Concat(Enumerable.Range(100, 190).Select(number => $"Kommun {number};{number};1\n")) + "Åkommunen;4293;1\n";

    [Fact]
    public async Task Choose_AreaThatIsWritten_IsTheOneCounted()
    {
        var (caseId, browser, page) = await ChooseAsync();
        Assert.Null(page.Document.QuerySelector("[name='Input.Areas'][value='Åkommunen']"));
        var review = (await browser.GetAsync((await browser.PostAsync(page, new(AsAnArea) { ["Input.OtherAreas"] = "åkommunen" })).Expect(HttpStatusCode.Redirect).Location)).Expect(HttpStatusCode.OK);
        (await browser.PostAsync(review, new()
        {
            ["Input.ExtractedOn.Day"] = "1", ["Input.ExtractedOn.Month"] = "11", ["Input.ExtractedOn.Year"] = "2026", ["Input.Constructed"] = "yes",
        })).Expect(HttpStatusCode.Redirect);
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        Assert.Equal(("2025", 4293), (Assert.Single(crime.PeriodCounts).Period, crime.PeriodCounts[0].Count));
        Assert.Equal(["åkommunen"], crime.Imports[0].ChosenBy);
    }

    [Fact]
    public async Task Choose_NameThatTheFileLacks_IsSaid()
    {
        var (_, browser, page) = await ChooseAsync();
        var answer = (await browser.PostAsync(page, new(AsAnArea) { ["Input.OtherAreas"] = "Åkommunen\nÖkommunen" })).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Input_OtherAreas"], answer.ErrorLinks);
    }

    private async Task<(Guid CaseId, Browser Browser, Answer Page)> ChooseAsync()
    {
        var (caseId, browser) = (await app.StoreAsync(TestCases.Empty()), await app.SignedInAsync());
        var sent = await browser.PostAsync(await browser.GetAsync($"/arenden/{caseId}/brottsstatistik/hamta"), new() { ["Input.Text"] = Municipalities });
        return (caseId, browser, (await browser.GetAsync(sent.Expect(HttpStatusCode.Redirect).Location)).Expect(HttpStatusCode.OK));
    }
}
