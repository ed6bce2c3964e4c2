using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Importing;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Importing;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Crime;

/// <summary>From a file to the facts: shown, chosen, looked through, and only then added. The police's rows are konstruerat exempel.</summary>
public sealed class ImportTests(WebAppFixture app)
{
    private const string List = "datum;tid;typ\n2026-03-06;21:40;Narkotikabrott\n2026-03-07;;Rån\nfel;;Rån\n";
    private static readonly IReadOnlyList<ConstructedOffence> Made = PoliceExtract.Offences(10);

    private static readonly Dictionary<string, string?> AtThePlace = new() { ["Input.Target"] = ImportTargets.Place };

    private static readonly Dictionary<string, string?> Source = new()
    {
        ["Input.System"] = "Polisen", ["Input.ExtractedOn.Day"] = "1", ["Input.ExtractedOn.Month"] = "11", ["Input.ExtractedOn.Year"] = "2026", ["Input.Constructed"] = "yes",
    };

    [Fact]
    public async Task Fetch_FileOnItsWay_ChangesNothingInTheCase()
    {
        var (caseId, browser) = await EmptyAsync();
        var before = await app.LoadAsync(caseId);
        var review = await ToReviewAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List), AtThePlace);
        Assert.Contains("3 lästa: 2 används, 1 lämnas utanför", review.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingenting i filen knyter raderna till platsen", review.Document.QuerySelector(".govuk-warning-text")!.TextContent, StringComparison.Ordinal);
        var after = await app.LoadAsync(caseId);
        Assert.Null(after.File.Facts.Crime);
        Assert.Equal((before.Row.Version, before.Row.LogSequence), (after.Row.Version, after.Row.LogSequence));
    }

    [Fact]
    public async Task Step_ButtonForFiles_SavesWhatIsTypedAndLeadsThere()
    {
        var (caseId, browser) = await EmptyAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync($"/arenden/{caseId}/brottsstatistik"), new() { ["Input.Description"] = "Kvar" }, button: "do:fetch")).Expect(HttpStatusCode.Redirect);
        Assert.EndsWith("/brottsstatistik/hamta", answer.Location, StringComparison.Ordinal);
        Assert.Equal("Kvar", (await app.LoadAsync(caseId)).File.Facts.Crime!.Description);
    }

    [Fact]
    public async Task Add_PoliceExtract_IsOneEventWithRowsAndProvenance()
    {
        var (caseId, browser) = await EmptyAsync();
        var bytes = PoliceExtract.ByAddress(Made).ToCsv();
        var review = await ToReviewAsync(browser, caseId, "RAR_utdrag.csv", bytes, new() { ["Input.Target"] = ImportTargets.Place, ["Input.Streets"] = "EXEMPELTORGET" });
        var sequence = (await app.LoadAsync(caseId)).Row.LogSequence;
        var answer = (await browser.PostAsync(review, Source)).Expect(HttpStatusCode.Redirect);
        Assert.Contains("RAR_utdrag.csv är tillagd", (await browser.GetAsync(answer.Location)).Document.QuerySelector(".govuk-notification-banner--success")!.TextContent, StringComparison.Ordinal);
        var draft = await app.LoadAsync(caseId);
        var crime = draft.File.Facts.Crime!;
        var source = Assert.Single(crime.Imports);
        Assert.Equal(("RAR_utdrag.csv", Convert.ToHexStringLower(SHA256.HashData(bytes)), "Polisen", "police-address", new DateOnly(2026, 11, 1)), (source.FileName, source.Sha256, source.System, source.Layout, source.ExtractedOn));
        Assert.Equal((Made.Count, Made.Count(offence => offence.IsInside), "EXEMPELTORGET"), (source.RowsRead, source.RowsUsed, Assert.Single(source.ChosenBy)));
        Assert.Equal([("other-street", Made.Count(offence => !offence.IsInside))], source.LeftOut.Select(group => (group.Reason, group.Rows!.Value)));
        Assert.Equal(Made.Where(offence => offence.IsInside).Select(offence => (offence.Code, offence.From)), crime.Incidents.Select(offence => (offence.Code!, offence.From!.Value)));
        Assert.All(crime.Incidents, offence => Assert.Equal(source.Id, offence.ImportId));
        Assert.Equal(sequence + 1, draft.Row.LogSequence);
        Assert.Equal(AreaRole.Place, Assert.Single(crime.Areas).Role);
        await GoneAsync(caseId);
    }

    [Fact]
    public async Task Add_SameFileAgain_IsRefused()
    {
        var (caseId, browser) = await EmptyAsync();
        await AddAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List), AtThePlace);
        var review = await ToReviewAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List), AtThePlace);
        Assert.Contains("redan tillagd", review.Document.QuerySelector(".govuk-warning-text")!.TextContent, StringComparison.Ordinal);
        (await browser.PostAsync(review, Source)).Expect(HttpStatusCode.Conflict);
        Assert.Equal(2, (await app.LoadAsync(caseId)).File.Facts.Crime!.Incidents.Count);
    }

    [Fact]
    public async Task RemoveSource_FromAFile_TakesItsRows()
    {
        var (caseId, browser) = await EmptyAsync();
        await AddAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List), AtThePlace);
        var address = $"/arenden/{caseId}/brottsstatistik";
        var answer = (await browser.PostAsync(await browser.GetAsync(address), new() { ["Input.Description"] = "Kvar" }, button: "do:remove-source-0")).Expect(HttpStatusCode.Redirect);
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        Assert.Empty(crime.Imports);
        Assert.Empty(crime.Incidents);
        Assert.Equal("Kvar", (await browser.GetAsync(answer.Location)).Field("Input.Description"));
    }

    [Fact]
    public async Task Post_StepAfterwards_KeepsWhatIsKnownOfTheFile()
    {
        var (caseId, browser) = await EmptyAsync();
        await AddAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List), AtThePlace);
        (await browser.PostAsync(await browser.GetAsync($"/arenden/{caseId}/brottsstatistik"), new() { ["Input.Description"] = "x" }, button: "stay")).Expect(HttpStatusCode.Redirect);
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        Assert.Equal((3, 2, "other"), (crime.Imports[0].RowsRead, crime.Imports[0].RowsUsed, crime.Imports[0].Layout));
        Assert.Equal(2, crime.Incidents.Count);
    }

    [Fact]
    public async Task Add_DatabaseFileForTheMunicipality_TakesThePlaceAway()
    {
        var (caseId, browser) = await EmptyAsync();
        var list = "datum;tid;typ\n" + string.Concat(Enumerable.Range(1, 7).Select(day => $"2026-08-0{day};21:40;Narkotikabrott\n"));
        await AddAsync(browser, caseId, "plats.csv", Encoding.UTF8.GetBytes(list), new()
        {
            ["Input.Target"] = ImportTargets.Place, ["Input.From.Day"] = "1", ["Input.From.Month"] = "8", ["Input.From.Year"] = "2026", ["Input.To.Day"] = "31", ["Input.To.Month"] = "8", ["Input.To.Year"] = "2026",
        });
        var bytes = ImportProbe.RealFile("bra_sol_databasfil_boden_lulea_2026-08_iso8859-1.txt");
        await AddAsync(browser, caseId, "databasfil.txt", bytes, new() { ["Input.Target"] = ImportTargets.New, ["Input.NewName"] = "Luleå i övrigt", ["Input.NewRole"] = "municipality", ["Input.HoldsPlace"] = "yes", ["Input.Areas"] = "Luleå" });
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        var area = crime.Areas.Single(item => item.Role == AreaRole.Municipality);
        var all = crime.MonthlyCounts.Single(row => row.AreaId == area.Id && row.Type is null);
        Assert.Equal(("2026-08", 652 - 7), (all.Month, all.Count));
        Assert.NotNull(all.Row);
    }

    [Fact]
    public async Task Add_Quarters_AreKeptAsBackground()
    {
        var (caseId, browser) = await EmptyAsync();
        await AddAsync(browser, caseId, "kvartal.csv", ImportProbe.RealFile("bra_kvartal_totalt_kalmar_vastervik_gotland.csv"), new() { ["Input.Target"] = ImportTargets.New, ["Input.NewName"] = "Kalmar", ["Input.NewRole"] = "comparable-place", ["Input.Areas"] = "Kalmar" });
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        Assert.Equal((48, 96454), (crime.PeriodCounts.Count, crime.PeriodCounts.Sum(row => row.Count)));
        Assert.Empty(crime.MonthlyCounts);
        Assert.All(crime.PeriodCounts, row => Assert.NotNull(row.Row));
    }

    [Fact]
    public async Task Choose_WithoutAnswers_SaysWhatIsMissing()
    {
        var (caseId, browser) = await EmptyAsync();
        var page = await UploadAsync(browser, caseId, "lista.csv", "datum;tid;typ\n3/6/26;21:40;Rån\n"u8.ToArray());
        var answer = (await browser.PostAsync(page, new() { ["Input.From.Day"] = "" })).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Input_Dates", "Input_Target", "Input_From"], answer.ErrorLinks);
    }

    [Fact]
    public async Task Choose_OtherColumns_AreReadAnew()
    {
        var (caseId, browser) = await EmptyAsync();
        var page = await UploadAsync(browser, caseId, "lista.csv", "A;B\nStorgatan;2026-03-06\n"u8.ToArray());
        Assert.Contains("other", page.Document.QuerySelector("main")!.InnerHtml.Contains("en lista av okänt slag", StringComparison.Ordinal) ? "other" : "", StringComparison.Ordinal);
        var answer = (await browser.PostAsync(page, new() { ["Input.Columns[0]"] = "street", ["Input.Columns[1]"] = "date" }, button: "columns")).Expect(HttpStatusCode.Redirect);
        page = (await browser.GetAsync(answer.Location)).Expect(HttpStatusCode.OK);
        Assert.NotNull(page.Document.QuerySelector("[name='Input.Target'][value='place']"));
    }

    [Theory]
    [InlineData("utdrag.xls", new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }, "xlsx")]
    [InlineData("utdrag.xlsx", new byte[] { 0x50, 0x4B, 3, 4, 0, 0 }, "skadad")]
    [InlineData("bild.png", new byte[] { 1, 0, 2, 0 }, "varken text")]
    public async Task Upload_FileThatCannotBeRead_IsRefusedAndForgotten(string name, byte[] bytes, string said)
    {
        var (caseId, browser) = await EmptyAsync();
        var answer = (await SendAsync(browser, caseId, name, bytes)).Expect(HttpStatusCode.BadRequest);
        Assert.Equal(["Input_File"], answer.ErrorLinks);
        Assert.Contains(said, answer.Document.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        await GoneAsync(caseId);
    }

    [Fact]
    public async Task Upload_PastedList_IsReadAsAFile()
    {
        var (caseId, browser) = await EmptyAsync();
        var page = await browser.GetAsync($"/arenden/{caseId}/brottsstatistik/hamta");
        var answer = (await browser.PostAsync(page, new() { ["Input.Text"] = List.Replace(';', '\t') })).Expect(HttpStatusCode.Redirect);
        Assert.Contains("tabb", (await browser.GetAsync(answer.Location)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_FileOnItsWay_IsGone()
    {
        var (caseId, browser) = await EmptyAsync();
        var page = await UploadAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List));
        (await browser.PostAsync(page, [], address: page.Address + "?handler=Remove")).Expect(HttpStatusCode.Redirect);
        await GoneAsync(caseId);
        (await browser.GetAsync(page.Address)).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Upload_OfAnotherCase_IsNotFoundHere()
    {
        var (caseId, browser) = await EmptyAsync();
        var page = await UploadAsync(browser, caseId, "lista.csv", Encoding.UTF8.GetBytes(List));
        var (other, _) = await EmptyAsync();
        (await browser.GetAsync(page.Address.Replace($"{caseId}", $"{other}", StringComparison.Ordinal))).Expect(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Upload_Attachment_NameAndHashAreStored()
    {
        var (caseId, browser) = await EmptyAsync();
        var answer = (await browser.PostAsync(await browser.GetAsync($"/arenden/{caseId}/bilagor"), [], button: "do:add-attachment")).Expect(HttpStatusCode.Redirect);
        var page = await browser.GetAsync(answer.Location);
        (await SendAsync(browser, page, "Input.Attachments[0].File", "C:\\protokoll\\vandring.pdf", "innehåll"u8.ToArray(), "stay")).Expect(HttpStatusCode.Redirect);
        var attachment = Assert.Single((await app.LoadAsync(caseId)).File.Facts.Attachments);
        Assert.Equal(("vandring.pdf", Convert.ToHexStringLower(SHA256.HashData("innehåll"u8))), (attachment.FileName, attachment.Sha256));
    }

    private async Task<(Guid CaseId, Browser Browser)> EmptyAsync() => (await app.StoreAsync(TestCases.Empty()), await app.SignedInAsync());

    private async Task GoneAsync(Guid caseId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<AppDbContext>().ImportUploads.AnyAsync(row => row.CaseId == caseId));
    }

    private static async Task AddAsync(Browser browser, Guid caseId, string name, byte[] bytes, Dictionary<string, string?> choices) =>
        (await browser.PostAsync(await ToReviewAsync(browser, caseId, name, bytes, choices), Source)).Expect(HttpStatusCode.Redirect);

    private static async Task<Answer> ToReviewAsync(Browser browser, Guid caseId, string name, byte[] bytes, Dictionary<string, string?> choices)
    {
        var answer = (await browser.PostAsync(await UploadAsync(browser, caseId, name, bytes), choices)).Expect(HttpStatusCode.Redirect);
        Assert.EndsWith("/granska", answer.Location, StringComparison.Ordinal);
        return (await browser.GetAsync(answer.Location)).Expect(HttpStatusCode.OK);
    }

    private static async Task<Answer> UploadAsync(Browser browser, Guid caseId, string name, byte[] bytes) =>
        (await browser.GetAsync((await SendAsync(browser, caseId, name, bytes)).Expect(HttpStatusCode.Redirect).Location)).Expect(HttpStatusCode.OK);

    private static async Task<Answer> SendAsync(Browser browser, Guid caseId, string name, byte[] bytes) =>
        await SendAsync(browser, (await browser.GetAsync($"/arenden/{caseId}/brottsstatistik/hamta")).Expect(HttpStatusCode.OK), "Input.File", name, bytes, null);

    private static async Task<Answer> SendAsync(Browser browser, Answer page, string field, string name, byte[] bytes, string? button)
    {
        var form = new MultipartFormDataContent();
        foreach (var (key, value) in Browser.Filled(page, [], button))
        {
            form.Add(new StringContent(value), key);
        }

        var file = new ByteArrayContent(bytes);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{field}\"", FileName = $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal)}\"" };
        form.Add(file);
        var request = new HttpRequestMessage(HttpMethod.Post, page.Form.GetAttribute("action")) { Content = form };
        request.Headers.Add("Origin", "https://localhost");
        return await browser.SendAsync(request);
    }
}
