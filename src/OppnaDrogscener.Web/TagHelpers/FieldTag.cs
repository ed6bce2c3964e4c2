using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>
/// A form field outside the steps: <c>&lt;field as="text" name="Input.Email" label="…"&gt;</c>. Kinds: text, email, tel,
/// password, number, textarea, select, radios, radios-inline, checkboxes, date, file.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTag(PageWords words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>What kind of field.</summary>
    public string As { get; set; } = "text";

    /// <summary>The name that is posted, such as <c>Input.Email</c>.</summary>
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string? Value { get; set; }

    /// <summary>The chosen values of checkboxes.</summary>
    public IReadOnlyCollection<string> Values { get; set; } = [];

    /// <summary>The day of a date field.</summary>
    public TypedDate? Date { get; set; }

    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>The text of the first, empty item of a list.</summary>
    public string? Empty { get; set; }

    /// <summary>Width in characters: 2, 3, 4, 5, 10 or 20; 0 for the whole column.</summary>
    public int Width { get; set; }

    public int Rows { get; set; } = 5;

    public string? Autocomplete { get; set; }

    public string? Accept { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        var field = new FormField(Name, Label, Hint, View.ViewData.ModelState, words);
        output.Content.SetHtmlContent(Build(field));
    }

    private IHtmlContent Build(FormField field) => As switch
    {
        "textarea" => FormControls.TextArea(field, Value ?? "", Rows),
        "select" => FormControls.Select(field, Value ?? "", Choices, Empty ?? words["frame.choose"]),
        "radios" => FormControls.Radios(field, Value ?? "", Choices, inline: false),
        "radios-inline" => FormControls.Radios(field, Value ?? "", Choices, inline: true),
        "checkboxes" => FormControls.Checkboxes(field, Values, Choices),
        "date" => FormControls.Date(field, Date ?? new TypedDate(), words),
        "file" => FormControls.File(field, Accept),
        "number" => FormControls.Input(field, Value ?? "", "text", Width, "off", "decimal"),
        "text" or "email" or "tel" or "password" => FormControls.Input(field, Value ?? "", As, Width, Autocomplete),
        _ => throw new InvalidOperationException($"There is no field of the kind '{As}'"),
    };
}
