using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OppnaDrogscener.Tests.Web.Support;
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
        (await browser.PostAsync(page, new() { ["Input.Confirmed"] = "read" })).Expect(HttpStatusCode.Redirect);
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

    /// <summary>The text of the main part of a page.</summary>
    public static string MainText(this Answer page) => page.Document.QuerySelector("main")!.TextContent;

    public static void Holds(string part, string whole) => Assert.Contains(part, whole, StringComparison.Ordinal);
}
