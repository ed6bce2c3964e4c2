using Markdig;
using Microsoft.AspNetCore.Html;

namespace OppnaDrogscener.Web.Words;

/// <summary>Our own Markdown as HTML. Raw HTML in it is shown as text, so nothing in a template can become markup of another kind.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>The text as HTML.</summary>
    public static IHtmlContent Write(string markdown) => new HtmlString(Markdown.ToHtml(markdown, Pipeline));
}
