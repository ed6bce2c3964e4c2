using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Review;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Review;

/// <summary>What the tests of the county board's pages do over and over.</summary>
internal static class BoardWorld
{
    public const string Submitter = "ansvarig@lulea.example";
    public const string Reviewer = WebAppFixture.Reviewer;
    public const string Decider = "beslut@lansstyrelsen.example";

    /// <summary>A sample application that the submitter has signed and sent through the page.</summary>
    public static async Task<Guid> SubmittedAsync(this WebAppFixture app, string sample = "torg-lulea")
    {
        var id = await app.StoreAsync(TestCases.Draft(sample));
        await app.SignAsync(id);
        return id;
    }

    /// <summary>Signs the case as it stands.</summary>
    public static async Task SignAsync(this WebAppFixture app, Guid id)
    {
        var browser = await app.SignedInAsync(Submitter);
        var page = (await browser.GetAsync($"/arenden/{id}/skicka")).Expect(HttpStatusCode.OK);
        (await browser.PostFormAsync(page, $"/arenden/{id}/skicka", new() { ["Input.Confirmed"] = "read" })).Expect(HttpStatusCode.Redirect);
    }

    /// <summary>The case as the board has it.</summary>
    public static async Task<BoardFile> BoardFileAsync(this WebAppFixture app, Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BoardDesk>().OpenAsync(id) ?? throw new InvalidOperationException("No board has the case");
    }

    /// <summary>Sends a form of a page that is not the first one.</summary>
    public static Task<Answer> PostFormAsync(this Browser browser, Answer page, string action, Dictionary<string, string> changes)
    {
        var form = page.Document.QuerySelector($"form[action='{action}']") ?? throw new InvalidOperationException($"No form goes to {action}");
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Where(field => !changes.ContainsKey(field.Key)).Concat(changes);
        return browser.PostFieldsAsync(action, fields);
    }

    /// <summary>Marks checks through the page: check, verdict, comment.</summary>
    public static async Task MarkAsync(this WebAppFixture app, Guid id, params IReadOnlyList<(string Check, string Verdict, string Comment)> marks)
    {
        var browser = await app.SignedInAsync(Reviewer);
        var page = (await browser.GetAsync($"/inkorg/{id}/bedomning")).Expect(HttpStatusCode.OK);
        (await browser.PostFormAsync(page, $"/inkorg/{id}/bedomning", FieldsOf(page, marks))).Expect(HttpStatusCode.Redirect);
    }

    /// <summary>The fields of the page of marks for some checks.</summary>
    public static Dictionary<string, string> FieldsOf(Answer page, params IReadOnlyList<(string Check, string Verdict, string Comment)> marks)
    {
        Dictionary<string, string> fields = [];
        foreach (var (check, verdict, comment) in marks)
        {
            var input = page.Document.QuerySelector($"form.app-marks input[value='{check}']") ?? throw new InvalidOperationException($"The page has no check {check}");
            var name = input.GetAttribute("name")!;
            var field = name[..name.LastIndexOf('.')];
            fields[field + ".Verdict"] = verdict;
            fields[field + ".Comment"] = comment;
        }

        return fields;
    }

    /// <summary>What an officer types to refuse, or with hours to grant.</summary>
    public static Dictionary<string, string> Typed(string outcome, string reasons = "Skälen.") => new() { ["Input.Outcome"] = outcome, ["Input.Reasons"] = reasons };

    /// <summary>Reads a proposal through: the form of the page as it stands, with some fields typed.</summary>
    public static async Task<Answer> ReadThroughAsync(this Browser browser, Guid id, Dictionary<string, string> typed)
    {
        var page = (await browser.GetAsync($"/inkorg/{id}/forslag")).Expect(HttpStatusCode.OK);
        return await browser.PostFieldsAsync($"/inkorg/{id}/forslag?handler=Preview", Fields(page, $"/inkorg/{id}/forslag?handler=Preview", typed));
    }

    /// <summary>Everything that a form sends as it stands, with some fields changed.</summary>
    public static List<KeyValuePair<string, string>> Fields(Answer page, string action, Dictionary<string, string> changes)
    {
        var form = page.Document.QuerySelector($"form[action='{action}']") ?? throw new InvalidOperationException($"No form goes to {action}: {page.MainText()}");
        var fields = form.QuerySelectorAll("input, textarea").Where(item => item.GetAttribute("type") is not ("radio" or "checkbox" or "file") || item.HasAttribute("checked"))
            .Select(item => KeyValuePair.Create(item.GetAttribute("name")!, item is AngleSharp.Html.Dom.IHtmlTextAreaElement area ? area.Value : item.GetAttribute("value") ?? ""));
        return [.. fields.Where(field => !changes.ContainsKey(field.Key)), .. changes];
    }

    /// <summary>Sends what was read through as a proposal.</summary>
    public static Task<Answer> SendProposalAsync(this Browser browser, Guid id, Answer readThrough) =>
        browser.PostFieldsAsync($"/inkorg/{id}/forslag", Fields(readThrough, $"/inkorg/{id}/forslag", new() { ["Input.Confirmed"] = "known" }));

    /// <summary>Proposes as the officer of the seed.</summary>
    public static async Task ProposeAsync(this WebAppFixture app, Guid id, Dictionary<string, string> typed)
    {
        var browser = await app.SignedInAsync(Reviewer);
        var read = (await browser.ReadThroughAsync(id, typed)).Expect(HttpStatusCode.OK);
        (await browser.SendProposalAsync(id, read)).Expect(HttpStatusCode.Redirect);
    }

    /// <summary>Decides what waits, as the one of the seed who decides.</summary>
    public static async Task DecideAsync(this WebAppFixture app, Guid id)
    {
        var browser = await app.SignedInAsync(Decider);
        var page = (await browser.GetAsync($"/inkorg/{id}/beslut")).Expect(HttpStatusCode.OK);
        (await browser.PostFormAsync(page, $"/inkorg/{id}/beslut", [])).Expect(HttpStatusCode.Redirect);
    }

    /// <summary>The kinds of the events of a case, in order.</summary>
    public static async Task<IReadOnlyList<string>> EventsAsync(this WebAppFixture app, Guid id)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<CaseLog>().ReadAsync(id)).Events.Select(item => item.Kind)];
    }

    /// <summary>Withdraws as the applicant.</summary>
    public static async Task WithdrawAsync(this WebAppFixture app, Guid id)
    {
        var browser = await app.SignedInAsync(Submitter);
        var page = (await browser.GetAsync($"/arenden/{id}/aterkalla")).Expect(HttpStatusCode.OK);
        (await browser.PostAsync(page, new() { ["Reason"] = "Behövs inte." })).Expect(HttpStatusCode.Redirect);
    }

    /// <summary>Posts a file to a page.</summary>
    public static async Task<Answer> PostFileAsync(this Browser browser, Answer page, string action, byte[] content, string name = "ansokan.pdf")
    {
        var form = page.Document.QuerySelector($"form[action='{action}']") ?? throw new InvalidOperationException($"No form goes to {action}");
        var token = form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var file = new ByteArrayContent(content);
        using var body = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { file, "Upload", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = body };
        request.Headers.Add("Origin", "https://localhost");
        return await browser.SendAsync(request);
    }

    /// <summary>The text of the main part of a page.</summary>
    public static string MainText(this Answer page) => page.Document.QuerySelector("main")!.TextContent;

    public static void Holds(string part, string whole) => Assert.Contains(part, whole, StringComparison.Ordinal);
}
