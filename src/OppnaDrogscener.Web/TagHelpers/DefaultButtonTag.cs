using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>
/// The button that a browser presses when Enter is pressed in a field, which is always the first one: on a page whose first
/// button would take a record away, this one, which only saves, must stand before it. Not shown and not in the tab order.
/// </summary>
[HtmlTargetElement("default-button", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DefaultButtonTag(PageWords words) : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("type", "submit");
        output.Attributes.SetAttribute("class", "govuk-visually-hidden");
        output.Attributes.SetAttribute("name", "go");
        output.Attributes.SetAttribute("value", "stay");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetContent(words["step.save"]);
    }
}
