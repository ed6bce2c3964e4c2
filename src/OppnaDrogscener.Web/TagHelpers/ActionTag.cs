using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>A button that sends the form, or with an address a link that looks like one.</summary>
[HtmlTargetElement("act")]
public sealed class ActionTag : TagHelper
{
    /// <summary>Secondary or warning; empty for the main button.</summary>
    public string Kind { get; set; } = "";

    public string? Href { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = Href is null ? "button" : "a";
        output.Attributes.SetAttribute("class", "govuk-button" + (Kind.Length > 0 ? $" govuk-button--{Kind}" : ""));
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Href is null)
        {
            output.Attributes.SetAttribute("type", "submit");
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }
        else
        {
            output.Attributes.SetAttribute("href", Href);
            output.Attributes.SetAttribute("role", "button");
            output.Attributes.SetAttribute("draggable", "false");
        }
    }
}
