using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Tests.Web.Steps.Perimeter;

/// <summary>The page of the perimeter step of a case of its own, and what its script asks of the server.</summary>
internal sealed class PerimeterPage
{
    private readonly WebAppFixture app;
    private readonly Guid caseId;

    private PerimeterPage(WebAppFixture app, Guid caseId, Browser browser, Answer page) => (this.app, this.caseId, Browser, Page) = (app, caseId, browser, page);

    public Browser Browser { get; }

    public Answer Page { get; }

    public static Task<PerimeterPage> SampleAsync(WebAppFixture app, string sample = "torg-lulea") => OpenAsync(app, TestCases.Draft(sample));

    public static Task<PerimeterPage> EmptyAsync(WebAppFixture app) => OpenAsync(app, TestCases.Empty());

    /// <summary>What the map draws of the fields as they stand, with some changed; nothing is saved.</summary>
    public async Task<(JsonElement Drawn, Answer Answer)> ReadAsync(Dictionary<string, string?> changes)
    {
        var answer = (await AskAsync("Reading", changes)).Expect(HttpStatusCode.OK);
        return (JsonDocument.Parse(answer.Document.QuerySelector("script[data-reading]")!.TextContent).RootElement, answer);
    }

    /// <summary>Sends the form to a handler as the script does.</summary>
    public async Task<Answer> AskAsync(string handler, Dictionary<string, string?> changes, (string Name, byte[] Bytes)? file = null, bool byScript = true, string fileField = "AreaFile")
    {
        var form = new MultipartFormDataContent();
        foreach (var (key, value) in Browser.Filled(Page, changes))
        {
            form.Add(new StringContent(value), key);
        }

        if (file is { } sent)
        {
            var content = new ByteArrayContent(sent.Bytes);
            content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{fileField}\"", FileName = $"\"{sent.Name}\"" };
            form.Add(content);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, $"{Page.Address}?handler={handler}") { Content = form };
        request.Headers.Add("Origin", "https://localhost");
        if (byScript)
        {
            request.Headers.Add("X-Requested-With", "fetch");
        }

        return await Browser.SendAsync(request);
    }

    public async Task SaveAsync(Dictionary<string, string?> changes) => (await Browser.PostAsync(Page, changes, button: "stay")).Expect(HttpStatusCode.Redirect);

    /// <summary>The same case on a page that is opened anew.</summary>
    public async Task<PerimeterPage> OpenedAsync() => new(app, caseId, Browser, (await NowAsync()).Expect(HttpStatusCode.OK));

    /// <summary>The page as it is now.</summary>
    public Task<Answer> NowAsync() => Browser.GetAsync(Page.Address);

    public async Task<Domain.Cases.Facts.Perimeter> SavedAsync() => (await app.LoadAsync(caseId)).View.Facts.Perimeter ?? new();

    private static async Task<PerimeterPage> OpenAsync(WebAppFixture app, DraftView draft)
    {
        var caseId = await app.StoreAsync(draft);
        var browser = await app.SignedInAsync();
        return new PerimeterPage(app, caseId, browser, (await browser.GetAsync($"/arenden/{caseId}/bevakningsomrade")).Expect(HttpStatusCode.OK));
    }
}
