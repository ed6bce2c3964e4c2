using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>24 fields, one for each clock hour: <c>&lt;hour-row name="HourCounts[0].Hours" /&gt;</c>.</summary>
[HtmlTargetElement("hour-row", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HourRowTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The name of the list among the answers; its words are the legend.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = View.ViewData.Model as StepPage ?? throw new InvalidOperationException("Hours stand on a step page");
        var row = new FormField("Input." + Name, StepQuestion.Of(page.Text, Name).Label, null, View.ViewData.ModelState, words);
        var grid = Html.Tag("div", "app-hours");
        for (var hour = 0; hour < CountsPerHourAttribute.Length; hour++)
        {
            grid.With(Cell(page, hour));
        }

        output.TagName = null;
        output.Content.SetHtmlContent(row.Group(row.Fieldset("s", row.ErrorTag(), grid).Attribute("id", row.Id).Attribute("tabindex", "-1")));
    }

    private TagBuilder Cell(StepPage page, int hour)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Name}[{hour}]");
        var label = string.Create(CultureInfo.InvariantCulture, $"{hour:00}\u2013{hour + 1:00}");
        var field = new FormField("Input." + name, label, null, View.ViewData.ModelState, words);
        var input = Html.Void("input", "govuk-input").Attribute("type", "text").Attribute("inputmode", "decimal").Attribute("autocomplete", "off")
            .Attribute("value", page.Fields.GetValueOrDefault(name, ""));
        return Html.Tag("div").With(
            Html.Tag("label", "app-hours__label").Attribute("for", field.Id).Text(label),
            field.Control(input, "govuk-input--error"),
            field.ErrorTag());
    }
}
