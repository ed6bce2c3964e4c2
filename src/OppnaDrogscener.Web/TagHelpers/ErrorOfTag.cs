using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>The error about something that no single field asks for, such as a list as a whole; nothing where there is none.</summary>
[HtmlTargetElement("error-of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorOfTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>What the error is about, such as <c>Purposes</c>.</summary>
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (new FormField("Input." + Name, "", null, View.ViewData.ModelState, words).ErrorTag() is { } error)
        {
            output.Content.SetHtmlContent(error);
        }
    }
}
