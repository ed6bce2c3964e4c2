using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>A number in a table or a row of numbers: <c>&lt;cell name="Counts[0].Months[3].Count" label="…" /&gt;</c>.</summary>
[HtmlTargetElement("cell", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CellTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The name of the input's property.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the number is, for those who hear the page; also for those who see it where <see cref="ShowLabel"/> says so.</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether the label is seen; in a table the headings are.</summary>
    public bool ShowLabel { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = View.ViewData.Model as StepPage ?? throw new InvalidOperationException("A cell stands on a step page");
        var field = new FormField("Input." + Name, Label, null, View.ViewData.ModelState, words);
        var input = Html.Void("input", "govuk-input")
            .Attribute("type", "text").Attribute("inputmode", "decimal").Attribute("autocomplete", "off")
            .Attribute("aria-label", ShowLabel ? null : Label)
            .Attribute("value", page.Fields.GetValueOrDefault(Name, ""));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(ShowLabel ? Html.Tag("label", "app-hours__label").Attribute("for", field.Id).Text(Label) : Html.Text(""));
        output.Content.AppendHtml(field.Control(input, "govuk-input--error"));
        if (field.ErrorTag() is { } error)
        {
            output.Content.AppendHtml(error);
        }
    }
}
