using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>The button under a list that adds a record. Errors about the list as a whole stand here, and links to them lead here.</summary>
[HtmlTargetElement("record-add")]
public sealed class RecordAddTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The list, such as <c>Cameras</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The action, such as <c>add-camera</c>.</summary>
    public string Action { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = await output.GetChildContentAsync();
        var field = new FormField("Input." + Name, "", null, View.ViewData.ModelState, words);
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-form-group app-record-add" + (field.HasError ? " govuk-form-group--error" : ""));
        if (field.ErrorTag() is { } error)
        {
            output.Content.AppendHtml(error);
        }

        output.Content.AppendHtml(Html.Tag("button", "govuk-button govuk-button--secondary")
            .Attribute("type", "submit").Attribute("name", "go").Attribute("value", "do:" + Action)
            .Attribute("id", field.Id).Attribute("aria-describedby", field.DescribedBy).With(text));
    }
}
