using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>A question that is asked in several fields: its label is the legend, and the fields inside are its parts.</summary>
[HtmlTargetElement("question-group")]
public sealed class QuestionGroupTag(PageWords words, QuestionAbout about) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The question in Pascal case, such as <c>Contact</c> for the question <c>contact</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>Size of the legend: s, m or l.</summary>
    public string Size { get; set; } = "s";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var page = View.ViewData.Model as StepPage ?? throw new InvalidOperationException("A question stands on a step page");
        var question = StepQuestion.Of(page.Text, Name).Question;
        var field = new FormField("Input." + Name + ".", question.Label.ToString(), question.Hint?.ToString(), View.ViewData.ModelState, words);
        output.TagName = null;
        output.Content.SetHtmlContent(Html.Tag("div", "app-question").With(
            field.Group(field.Fieldset(Size, field.HintTag(), about.Of(page, question), await output.GetChildContentAsync()))));
    }
}
