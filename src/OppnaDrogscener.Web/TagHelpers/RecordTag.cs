using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>
/// One record of a list: a fieldset with its name, its fields, and a button that removes it.
/// <c>&lt;record name="Measures[0]" title="…" remove="remove-measure-0" remove-text="…"&gt;</c>. Links to the record land on it.
/// </summary>
[HtmlTargetElement("record")]
public sealed class RecordTag : TagHelper
{
    /// <summary>The record among the answers, such as <c>Measures[0]</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The record's name in words.</summary>
    public string Title { get; set; } = "";

    /// <summary>Language of the name where it isn't the page's.</summary>
    public string? TitleLanguage { get; set; }

    /// <summary>The action that removes it; null when it cannot be removed here.</summary>
    public string? Remove { get; set; }

    /// <summary>The text of the button that removes it.</summary>
    public string RemoveText { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("class", "govuk-fieldset app-record");
        output.Attributes.SetAttribute("id", FieldNames.IdOf("Input." + Name));
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Html.Tag("legend", "govuk-fieldset__legend govuk-fieldset__legend--s app-record__title").Attribute("lang", TitleLanguage).Text(Title));
        output.Content.AppendHtml(content);
        if (Remove is not null)
        {
            output.Content.AppendHtml(Html.Tag("button", "govuk-button govuk-button--secondary app-record__remove")
                .Attribute("type", "submit").Attribute("name", "go").Attribute("value", "do:" + Remove).Text(RemoveText)
                .With(Html.Tag("span", "govuk-visually-hidden").Text(": " + Title)));
        }
    }
}
