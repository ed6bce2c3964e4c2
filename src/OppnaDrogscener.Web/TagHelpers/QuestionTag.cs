using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>
/// A question of a step: <c>&lt;question name="OpenToPublic" as="yes-no" /&gt;</c>. Words, answer, error, and why, whence and
/// how it is judged come by themselves from the step's text and page. Kinds: as for <see cref="FieldTag"/>, and yes-no.
/// </summary>
[HtmlTargetElement("question", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QuestionTag(PageWords words, QuestionAbout about) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The name of the input's property, such as <c>Name</c> or <c>Measures[0].From</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>What kind of field.</summary>
    public string As { get; set; } = "text";

    /// <summary>A label instead of that of the text, for questions that come from elsewhere.</summary>
    public string? Label { get; set; }

    /// <summary>Words after the label for those who hear the page, where several fields have the same label.</summary>
    public string? Suffix { get; set; }

    /// <summary>The text of the first, empty item of a list.</summary>
    public string? Empty { get; set; }

    /// <summary>Answers instead of those of the text or the page.</summary>
    public IReadOnlyList<Choice>? Choices { get; set; }

    public int Width { get; set; }

    public int Rows { get; set; } = 5;

    public string? Autocomplete { get; set; }

    public string? Accept { get; set; }

    private StepPage Page => View.ViewData.Model as StepPage ?? throw new InvalidOperationException("A question stands on a step page");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var found = StepQuestion.Of(Page.Text, Name);
        var hint = found.Part is null ? found.Question.Hint?.ToString() : null;
        var field = new FormField("Input." + Name, Label ?? found.Label, hint, View.ViewData.ModelState, words) 
        {
            Suffix = Suffix,
            IsPart = found.Part is not null && Label is null,
            AnswerLanguage = words.OnlySwedish,
        };
        var control = Build(field, Choices ?? ChoicesOf(found));
        output.TagName = null;
        output.Content.SetHtmlContent(found.Part is null && Label is null
            ? Html.Tag("div", "app-question").With(control, about.Of(Page, found.Question))
            : control);
    }

    private IReadOnlyList<Choice> ChoicesOf(StepQuestion found) =>
        found.Part is { } part && Page.ChoicesOf(found.Question.Id, part) is { Count: > 0 } choices ? choices : Page.AllChoicesOf(found.Question);

    private IHtmlContent Build(FormField field, IReadOnlyList<Choice> choices) => As switch
    {
        "textarea" => FormControls.TextArea(field, Value(Name), Rows),
        "select" => FormControls.Select(field, Value(Name), choices, Empty ?? words["frame.choose"]),
        "radios" => FormControls.Radios(field, Value(Name), choices, inline: false),
        "radios-inline" => FormControls.Radios(field, Value(Name), choices, inline: true),
        "yes-no" => FormControls.Radios(field, Value(Name), choices.Count > 0 ? choices : YesNo(), inline: true),
        "checkboxes" => FormControls.Checkboxes(field, Values(), choices),
        "date" => FormControls.Date(field, new TypedDate { Day = Value(Name + ".Day"), Month = Value(Name + ".Month"), Year = Value(Name + ".Year") }, words),
        "file" => FormControls.File(field, Accept),
        "number" => FormControls.Input(field, Value(Name), "text", Width == 0 ? 10 : Width, "off", "decimal"),
        "text" or "email" or "tel" => FormControls.Input(field, Value(Name), As, Width, Autocomplete ?? "off"),
        _ => throw new InvalidOperationException($"There is no question of the kind '{As}'"),
    };

    private string Value(string name) => Page.Fields.GetValueOrDefault(name, "");

    private List<string> Values() => [.. Page.Fields.Where(field => TypedInput.Within(field.Key, Name)).Select(field => field.Value)];

    private Choice[] YesNo() => [new(TypedChoice.Yes, words["frame.yes"]), new(TypedChoice.No, words["frame.no"])];
}
