using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>How far a step has come, in the task list.</summary>
[HtmlTargetElement("step-state", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateTag(PageWords words) : TagHelper
{
    public StepState Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = Of == StepState.Done ? "span" : "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Of != StepState.Done)
        {
            output.Attributes.SetAttribute("class", "govuk-tag " + Colour);
        }

        output.Content.SetContent(words["case.state-" + FactsJson.Word(Of)]);
    }

    private string Colour => Of switch
    {
        StepState.ToBeCorrected => "govuk-tag--red",
        StepState.Started => "govuk-tag--yellow",
        _ => "govuk-tag--blue",
    };
}
