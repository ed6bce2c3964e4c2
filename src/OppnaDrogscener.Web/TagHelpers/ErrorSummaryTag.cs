using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>The list of errors at the top, in the order of the fields, each with a link to its field. Takes focus by script.</summary>
[HtmlTargetElement("errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The names of the fields in the order of the page; a step page knows its own.</summary>
    public IReadOnlyList<string> Fields { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        if (View.ViewData.ModelState.IsValid)
        {
            return;
        }

        var list = Html.Tag("ul", "govuk-list govuk-error-summary__list");
        foreach (var (name, message) in Errors())
        {
            list.With(Html.Tag("li").With(Html.Tag("a").Attribute("href", "#" + FieldNames.IdOf(name)).Text(message)));
        }

        output.Content.SetHtmlContent(Html.Tag("div", "govuk-error-summary").Attribute("data-module", "govuk-error-summary").With(
            Html.Tag("div").Attribute("role", "alert").With(
                Html.Tag("h2", "govuk-error-summary__title").Text(words["frame.errors-heading"]),
                Html.Tag("div", "govuk-error-summary__body").With(list))));
    }

    private IEnumerable<(string Name, string Message)> Errors()
    {
        List<string> order = View.ViewData.Model is StepPage page ? OrderOf(page) : [.. Fields];
        return View.ViewData.ModelState
            .SelectMany(entry => entry.Value!.Errors.Take(1).Select(error => (entry.Key, Numbered(entry.Key, error.ErrorMessage))))
            .OrderBy(error => Place(order, error.Key));
    }

    /// <summary>The same message about several records in a list says which.</summary>
    private string Numbered(string name, string message) => FieldNames.NumberOf(name) is { } number
        ? words.Fill("frame.errors-number", ("message", message), ("number", $"{number}"))
        : message;

    /// <summary>The fields in the order of the input; a list without items has a place of its own.</summary>
    private static List<string> OrderOf(StepPage page) => [.. page.Step.InputType.GetProperties()
        .SelectMany(property => page.Fields.Keys.Where(key => TypedInput.Within(key, property.Name)).DefaultIfEmpty(property.Name))
        .Select(key => "Input." + key)];

    private static int Place(List<string> order, string name) =>
        order.FindIndex(field => TypedInput.Within(field, name)) is var index and >= 0 ? index : int.MaxValue;
}
