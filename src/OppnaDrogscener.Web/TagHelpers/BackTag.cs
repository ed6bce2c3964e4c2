using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>The link back, in a landmark of its own so that nothing stands outside of landmarks.</summary>
[HtmlTargetElement("back")]
public sealed class BackTag(Words.PageWords words) : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = await output.GetChildContentAsync();
        output.TagName = "nav";
        output.Attributes.SetAttribute("aria-label", words["frame.back-landmark"]);
        output.Content.SetHtmlContent(Html.Tag("a", "govuk-back-link").Attribute("href", Href).With(text));
    }
}
