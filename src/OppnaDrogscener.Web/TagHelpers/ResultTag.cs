using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>The result of a check as a coloured tag; the words carry the meaning, the colour only helps.</summary>
[HtmlTargetElement("result", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ResultTag(PageWords words) : TagHelper
{
    public CheckResult Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-tag " + Colour);
        output.Content.SetContent(words["step.result-" + FactsJson.Word(Of)]);
    }

    private string Colour => Of switch
    {
        CheckResult.Met => "govuk-tag--green",
        CheckResult.NotMet => "govuk-tag--red",
        CheckResult.Unclear => "govuk-tag--yellow",
        _ => "govuk-tag--grey",
    };
}
