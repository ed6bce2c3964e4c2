using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Web.Support;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Steps.Crime;

/// <summary>A list goes into the case in two steps: it is shown, and then added. The rows are constructed examples.</summary>
public sealed class ImportTests(WebAppFixture app)
{
    private const string List = "datum;tid;typ\n2026-03-06;21:40;Narkotikabrott\n2026-03-07;;Rån\nfel;;Rån";

    [Fact]
    public async Task Preview_PastedList_IsShownAndKeptButNotInTheCase()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var page = await PostAndFollowAsync(browser, await browser.GetAsync(address), new() { ["Input.ImportText"] = List }, "do:preview-import");

        Assert.Empty(page.ErrorLinks);
        Assert.NotNull(page.Document.QuerySelector("button[value='do:add-import']"));
        Assert.Contains("fel;;Rån", page.Document.QuerySelector("#Input_ImportPreview")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await app.LoadAsync(caseId)).File.Facts.Crime);
        var answer = (await browser.PostAsync(page, [], button: "next")).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("Input_ImportText", answer.ErrorLinks);
    }

    [Fact]
    public async Task Add_PastedList_IsASourceWithItsRowsOnce()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var page = await AddAsync(browser, address, List);
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        var source = Assert.Single(crime.Imports);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(List))), source.Sha256);
        Assert.Equal([(2, OffenceType.Narcotics), (3, OffenceType.Robbery)], crime.Incidents.Select(row => (row.Row!.Value, row.Type!.Value)));
        Assert.All(crime.Incidents, row => Assert.Equal(source.Id, row.ImportId));
        Assert.Equal("", page.Field("Input.ImportText"));

        var again = await PostAndFollowAsync(browser, page, new() { ["Input.ImportText"] = List }, "do:add-import");
        Assert.Contains("Input_ImportText", again.ErrorLinks);
        Assert.Equal(2, (await app.LoadAsync(caseId)).File.Facts.Crime!.Incidents.Count);
    }

    [Fact]
    public async Task Add_WhileAnotherAnswerCannotBeUnderstood_AddsOnce()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var page = await PostAndFollowAsync(browser, await browser.GetAsync(address), new() { ["Input.ImportText"] = List, ["Input.From.Day"] = "32" }, "do:preview-import");
        page = await PostAndFollowAsync(browser, page, [], "do:add-import");
        Assert.Equal("32", page.Field("Input.From.Day"));
        Assert.Equal("", page.Field("Input.ImportText"));
        Assert.NotNull(page.Document.QuerySelector("[name='Input.Sources[0].System']"));

        page = await PostAndFollowAsync(browser, page, new() { ["Input.From.Day"] = "" }, "stay");
        Assert.Equal(2, (await app.LoadAsync(caseId)).File.Facts.Crime!.Incidents.Count);
        Assert.Empty(page.ErrorLinks);
    }

    [Fact]
    public async Task RemoveSource_FromAFile_TakesItsRows()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var page = await AddAsync(browser, address, List);
        page = await PostAndFollowAsync(browser, page, new() { ["Input.Description"] = "Kvar" }, "do:remove-source-0");
        var crime = (await app.LoadAsync(caseId)).File.Facts.Crime!;
        Assert.Empty(crime.Imports);
        Assert.Empty(crime.Incidents);
        Assert.Equal("Kvar", page.Field("Input.Description"));
    }

    [Fact]
    public async Task Post_FormWithoutItsRecords_KeepsWhatCameFromAFile()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var page = await AddAsync(browser, address, List);
        var fields = new Dictionary<string, string> { ["__RequestVerificationToken"] = page.Field("__RequestVerificationToken")!, ["Version"] = page.Field("Version")!, ["go"] = "stay" };
        (await browser.PostFieldsAsync(address, fields)).Expect(HttpStatusCode.Redirect);
        Assert.Equal(2, (await app.LoadAsync(caseId)).File.Facts.Crime!.Incidents.Count);
    }

    [Fact]
    public async Task Upload_Latin1File_HasTheNameAndHashOfTheFile()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var bytes = Encoding.Latin1.GetBytes(List);
        var page = await UploadAsync(browser, await browser.GetAsync(address), "Input.ImportFile", "utdrag.csv", bytes, "do:preview-import");
        Assert.Contains("Rån", page.Field("Input.ImportText"), StringComparison.Ordinal);
        await PostAndFollowAsync(browser, page, [], "do:add-import");
        var source = Assert.Single((await app.LoadAsync(caseId)).File.Facts.Crime!.Imports);
        Assert.Equal(("utdrag.csv", Convert.ToHexStringLower(SHA256.HashData(bytes))), (source.FileName, source.Sha256));
    }

    [Fact]
    public async Task Upload_TextChangedAfterwards_HashIsThatOfTheText()
    {
        var (caseId, browser, address) = await EmptyAsync();
        var page = await UploadAsync(browser, await browser.GetAsync(address), "Input.ImportFile", "utdrag.csv", Encoding.UTF8.GetBytes(List), "do:preview-import");
        await PostAndFollowAsync(browser, page, new() { ["Input.ImportText"] = "datum;typ\n2026-03-06;Rån" }, "do:add-import");
        var source = Assert.Single((await app.LoadAsync(caseId)).File.Facts.Crime!.Imports);
        Assert.Null(source.FileName);
        Assert.NotEqual(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(List))), source.Sha256);
    }

    [Fact]
    public async Task Upload_Workbook_IsRefusedWithWhatToDo()
    {
        var (_, browser, address) = await EmptyAsync();
        var page = await UploadAsync(browser, await browser.GetAsync(address), "Input.ImportFile", "utdrag.xlsx", [0x50, 0x4B, 3, 4, 0, 0], "do:preview-import");
        Assert.Contains("Input_ImportText", page.ErrorLinks);
        Assert.Contains("CSV", page.Document.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_Attachment_NameAndHashAreStored()
    {
        var caseId = await app.StoreAsync(TestCases.Empty());
        var browser = await app.SignedInAsync();
        var page = await PostAndFollowAsync(browser, await browser.GetAsync($"/arenden/{caseId}/bilagor"), [], "do:add-attachment");
        await UploadAsync(browser, page, "Input.Attachments[0].File", "C:\\protokoll\\vandring.pdf", "innehåll"u8.ToArray(), "stay");
        var attachment = Assert.Single((await app.LoadAsync(caseId)).File.Facts.Attachments);
        Assert.Equal(("vandring.pdf", Convert.ToHexStringLower(SHA256.HashData("innehåll"u8))), (attachment.FileName, attachment.Sha256));
    }

    private async Task<(Guid CaseId, Browser Browser, string Address)> EmptyAsync()
    {
        var caseId = await app.StoreAsync(TestCases.Empty());
        return (caseId, await app.SignedInAsync(), $"/arenden/{caseId}/brottsstatistik");
    }

    private static async Task<Answer> AddAsync(Browser browser, string address, string list)
    {
        var page = await PostAndFollowAsync(browser, await browser.GetAsync(address), new() { ["Input.ImportText"] = list }, "do:preview-import");
        return await PostAndFollowAsync(browser, page, [], "do:add-import");
    }

    private static async Task<Answer> PostAndFollowAsync(Browser browser, Answer page, Dictionary<string, string?> changes, string button)
    {
        var answer = (await browser.PostAsync(page, changes, button: button)).Expect(HttpStatusCode.Redirect);
        return (await browser.GetAsync(answer.Location!)).Expect(HttpStatusCode.OK);
    }

    private static async Task<Answer> UploadAsync(Browser browser, Answer page, string field, string name, byte[] bytes, string button)
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
        var answer = (await browser.SendAsync(request)).Expect(HttpStatusCode.Redirect);
        return (await browser.GetAsync(answer.Location!)).Expect(HttpStatusCode.OK);
    }
}
