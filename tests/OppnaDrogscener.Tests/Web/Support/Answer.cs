using System.Net;
using AngleSharp.Dom;
using Xunit;

namespace OppnaDrogscener.Tests.Web.Support;

/// <summary>An answer from the application, read as a page.</summary>
public sealed record Answer(string Address, HttpResponseMessage Response, string Text, IDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where a redirect leads.</summary>
    public string Location => Response.Headers.Location?.ToString() ?? "";

    /// <summary>The form in the main part of the page.</summary>
    public IElement Form => Document.QuerySelector("main form") ?? throw new InvalidOperationException("The page has no form: " + Text[..Math.Min(400, Text.Length)]);

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    public string Field(string name) => Form.QuerySelector($"[name='{name}']") switch
    {
        AngleSharp.Html.Dom.IHtmlInputElement { Type: "radio" } => Form.QuerySelector($"[name='{name}'][checked]")?.GetAttribute("value") ?? "",
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value ?? "",
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value ?? "",
        _ => throw new InvalidOperationException($"There is no field '{name}'"),
    };

    /// <summary>The ids that the error summary links to, in its order.</summary>
    public IReadOnlyList<string> ErrorLinks => [.. Document.QuerySelectorAll(".govuk-error-summary a").Select(link => link.GetAttribute("href")![1..])];

    public Answer Expect(HttpStatusCode status)
    {
        Assert.True(Status == status, $"{Address}: {(int)Status} {Location} {Heading}\n{Text[..Math.Min(Text.Length, 3000)]}");
        return this;
    }
}
