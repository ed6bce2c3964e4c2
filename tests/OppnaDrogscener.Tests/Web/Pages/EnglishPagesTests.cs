using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Pages;

/// <summary>On an English page nothing of ours is Swedish outside what is marked as Swedish.</summary>
public sealed class EnglishPagesTests(WebAppFixture app)
{
    private const string Swedish = "sv";
    private static readonly string[] SpokenAttributes = ["aria-label", "alt", "title", "placeholder", "data-label", "data-saying", "data-saved", "data-failed", "data-conflict", "data-signed-out"];

    /// <summary>Names that are the same in both languages: municipalities, counties, boards, and those of the seed.</summary>
    private static readonly string Names = string.Join('\n',
    [
        .. Desk.Of.Reference.Municipalities.Select(item => item.Name),
        .. Desk.Of.Reference.Counties.Select(item => item.Name),
        .. Desk.Of.Reference.Boards.Select(item => item.Name),
        "Luleå kommun", "Uppsala kommun", "Hanna Handläggare",
    ]);

    public static TheoryData<string> Samples => [.. TestCases.Samples];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task CasePages_OfASample_HaveNoSwedishOfOurs(string sample)
    {
        var draft = TestCases.Draft(sample);
        var id = await app.StoreAsync(draft);
        var browser = await EnglishAsync();
        var given = Given(FactParts.ToJson(draft.Facts));
        foreach (var address in TestCases.Steps.For(draft.Kind).Select(step => StepRouter.Address(id, step))
            .Concat(new[] { "", "/kontroll", "/granska", "/kopiera", "/dokument", "/offentligt" }.Select(end => StepRouter.Overview(id) + end)))
        {
            AssertEnglish((await browser.GetAsync(address)).Expect(HttpStatusCode.OK), given);
        }
    }

    [Theory]
    [InlineData(Domain.Cases.CaseKind.PermitApplication)]
    [InlineData(Domain.Cases.CaseKind.TemporaryMonitoring)]
    [InlineData(Domain.Cases.CaseKind.DocumentedAssessment)]
    public async Task CasePages_OfAnEmptyCase_HaveNoSwedishOfOurs(Domain.Cases.CaseKind kind)
    {
        var draft = TestCases.Empty(kind);
        var id = await app.StoreAsync(draft);
        var browser = await EnglishAsync();
        foreach (var step in TestCases.Steps.For(kind))
        {
            var page = (await browser.GetAsync(StepRouter.Address(id, step))).Expect(HttpStatusCode.OK);
            AssertEnglish(page, Given(null));
            var answer = await browser.PostAsync(page, [], button: "next");
            if (answer.Status == HttpStatusCode.BadRequest)
            {
                AssertEnglish(answer, Given(null));
            }
        }

        AssertEnglish((await browser.GetAsync(StepRouter.Overview(id) + "/kontroll")).Expect(HttpStatusCode.OK), Given(null));
        AssertEnglish((await browser.GetAsync(StepRouter.Overview(id) + "/granska")).Expect(HttpStatusCode.OK), Given(null));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/arenden/ny")]
    [InlineData("/arenden/oppna")]
    [InlineData("/tillganglighet")]
    [InlineData("/om-uppgifterna")]
    public async Task OtherPages_HaveNoSwedishOfOurs(string address) =>
        AssertEnglish((await (await EnglishAsync()).GetAsync(address)).Expect(HttpStatusCode.OK), Given(null), skip: "table");

    [Fact]
    public async Task Document_IsMarkedAsSwedish()
    {
        var draft = TestCases.Draft("torg-lulea");
        var id = await app.StoreAsync(draft);
        var page = (await (await EnglishAsync()).GetAsync(StepRouter.Overview(id) + "/handling/permit-application")).Expect(HttpStatusCode.OK);
        Assert.Equal(Swedish, page.Document.QuerySelector(".app-sheet-of-paper")!.GetAttribute("lang"));
        AssertEnglish(page, Given(FactParts.ToJson(draft.Facts)), skip: "title");
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"facts\":{\"unknown\":1}}")]
    [InlineData("{\"schemaVersion\":1,\"kind\":\"PermitApplication\",\"regime\":\"KOL2013\",\"lawDate\":\"2027-01-01\",\"facts\":{\"place\":{\"countyCode\":\"99\"}}}")]
    public async Task CaseFileThatCannotBeRead_IsRefusedInEnglish(string content)
    {
        var browser = await EnglishAsync();
        var page = await browser.GetAsync("/arenden/oppna");
        using var file = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent { { new StringContent(page.Field("__RequestVerificationToken")), "__RequestVerificationToken" }, { file, "Upload", "x.json" } };
        var answer = (await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/arenden/oppna") { Content = form })).Expect(HttpStatusCode.BadRequest);
        Assert.Contains("The case file cannot be read", answer.Text, StringComparison.Ordinal);
        AssertEnglish(answer, Given(null));
    }

    [Fact]
    public async Task TypedAnswers_AreMarkedAsSwedish()
    {
        var draft = TestCases.Draft("torg-lulea");
        var id = await app.StoreAsync(draft);
        var browser = await EnglishAsync();
        var place = (await browser.GetAsync(StepRouter.Address(id, TestCases.Steps.All.Single(step => step.Id == "place")))).Expect(HttpStatusCode.OK);
        Assert.Equal(Swedish, place.Form.QuerySelector("[name='Input.Description']")!.GetAttribute("lang"));
        var review = (await browser.GetAsync(StepRouter.Overview(id) + "/granska")).Expect(HttpStatusCode.OK);
        var values = review.Document.QuerySelectorAll(".app-answers__value").ToLookup(value => value.GetAttribute("lang"), value => value.TextContent);
        Assert.Contains(draft.Facts.Place!.Description!, values[Swedish]);
        Assert.Contains("Square", values[null]);
    }

    private async Task<Browser> EnglishAsync()
    {
        var browser = await app.SignedInAsync();
        browser.Cookies.Add(new Cookie("sprak", "en", "/", "localhost"));
        return browser;
    }

    private static string Given(System.Text.Json.Nodes.JsonNode? facts) => SwedishOfOurs.TextsOf(facts) + "\n" + Names;

    private static void AssertEnglish(Answer page, string given, string? skip = null)
    {
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        var found = Spoken(page.Document.DocumentElement, skip)
            .Select(text => (Text: text, Swedish: SwedishOfOurs.In(text, given)))
            .Where(text => text.Swedish is not null).Select(text => $"{text.Swedish}   in: {text.Text}").Distinct().ToList();
        Assert.True(found.Count == 0, $"{page.Address}\n{string.Join('\n', found)}");
    }

    /// <summary>Every text that is read or heard outside what is marked as Swedish, and what a user typed into a field.</summary>
    private static IEnumerable<string> Spoken(IElement element, string? skip)
    {
        if (element.GetAttribute("lang") == Swedish || element.LocalName is "script" or "style" or "code" || (skip is not null && element.Matches(skip)))
        {
            yield break;
        }

        foreach (var value in SpokenAttributes.Select(element.GetAttribute).OfType<string>())
        {
            yield return value;
        }

        foreach (var node in element.ChildNodes)
        {
            foreach (var text in node switch
            {
                IElement child => Spoken(child, skip),
                IText { Data: var data } when !string.IsNullOrWhiteSpace(data) => [data],
                _ => [],
            })
            {
                yield return text;
            }
        }
    }
}
