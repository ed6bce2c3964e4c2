using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>A banner above the page: something has happened or should be known.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTag(PageWords words) : TagHelper
{
    /// <summary>Whether it tells of something that went well.</summary>
    public bool Success { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-notification-banner" + (Success ? " govuk-notification-banner--success" : ""));
        output.Attributes.SetAttribute("role", Success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-labelledby", "notice-title");
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content.AppendHtml(Html.Tag("div", "govuk-notification-banner__header").With(
            Html.Tag("h2", "govuk-notification-banner__title").Attribute("id", "notice-title").Text(words[Success ? "frame.done" : "frame.important"])));
        output.Content.AppendHtml(Html.Tag("div", "govuk-notification-banner__content").With(content));
    }
}
