using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>A number in a table, whose headings say what it is: <c>&lt;cell name="Counts[0].Months[3].Count" label="…" /&gt;</c>.</summary>
[HtmlTargetElement("cell", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The name of the input's property.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the number is, for those who hear the page.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = View.ViewData.Model as StepPage ?? throw new InvalidOperationException("A cell stands on a step page");
        var field = new FormField("Input." + Name, Label, null, View.ViewData.ModelState, words);
        var input = Html.Void("input", "govuk-input")
            .Attribute("type", "text").Attribute("inputmode", "decimal").Attribute("autocomplete", "off")
            .Attribute("value", page.Fields.GetValueOrDefault(Name, ""));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(Html.Tag("label", "govuk-visually-hidden").Attribute("for", field.Id).Text(Label));
        output.Content.AppendHtml(field.Control(input, "govuk-input--error"));
        if (field.ErrorTag() is { } error)
        {
            output.Content.AppendHtml(error);
        }
    }
}
