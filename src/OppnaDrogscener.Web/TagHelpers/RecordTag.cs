using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>
/// One record of a list, folded to a line that tells what it says:
/// <c>&lt;record name="Measures[0]" title="…" tells="Status From" remove="remove-measure-0" remove-text="…"&gt;</c>. It stands
/// open when it is new, lacks an answer or has an error. Links to the record land on the fields, which browsers then unfold.
/// </summary>
[HtmlTargetElement("record")]
public sealed class RecordTag(PageWords words) : TagHelper
{
    private const string Between = " \u00b7 ";
    private const int LongestAnswer = 90;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The record among the answers, such as <c>Measures[0]</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The record's name in words.</summary>
    public string Title { get; set; } = "";

    /// <summary>Language of the name where it isn't the page's.</summary>
    public string? TitleLanguage { get; set; }

    /// <summary>The answers that the line tells, in order, with spaces between, and two dots in a period: <c>Status From..To</c>.</summary>
    public string Tells { get; set; } = "";

    /// <summary>Answers that stand in the record though they are called otherwise, such as the counts of an area: their errors unfold it too.</summary>
    public IReadOnlyList<string> Also { get; set; } = [];

    /// <summary>The action that removes it; null or empty when it cannot be removed here.</summary>
    public string? Remove { get; set; }

    /// <summary>The text of the button that removes it.</summary>
    public string RemoveText { get; set; } = "";

    /// <summary>Whether it is not one of the records but the empty one that the script copies to add one.</summary>
    public bool Copied { get; set; }

    private StepPage Page => View.ViewData.Model as StepPage ?? throw new InvalidOperationException("A record stands on a step page");

    private string Id => FieldNames.IdOf("Input." + Name);

    private bool HasError => View.ViewData.ModelState.Any(entry => entry.Value!.Errors.Count > 0 && Also.Prepend(Name).Any(name => TypedInput.Within(entry.Key, "Input." + name)));

    private bool IsBlank => Page.Fields.All(answer => !TypedInput.Within(answer.Key, Name) || answer.Value.Length == 0 || answer.Key == Name + ".Id");

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var content = await output.GetChildContentAsync();
        var unanswered = Page.Unanswered.Count(field => TypedInput.Within(field, Name));
        output.TagName = "details";
        output.Attributes.SetAttribute("class", "app-record" + (HasError ? " app-record--error" : ""));
        if (HasError || IsBlank || unanswered > 0)
        {
            output.Attributes.SetAttribute("open", "open");
        }

        if (Copied)
        {
            output.PreElement.AppendHtml(Html.Tag("template").Attribute("data-record", Name.Split('[')[0]).RenderStartTag());
            output.PostElement.AppendHtml("</template>");
        }

        output.Content.AppendHtml(Summary(unanswered));
        output.Content.AppendHtml(Html.Tag("fieldset", "govuk-fieldset app-record__fields")
            .Attribute("id", Id).Attribute("tabindex", "-1").Attribute("aria-labelledby", Id + "-title")
            .With(content, RemoveButton()));
    }

    private TagBuilder Summary(int unanswered)
    {
        var line = Html.Tag("span", "app-record__line").With(Html.Tag("span", "app-record__title").Attribute("id", Id + "-title").Attribute("lang", TitleLanguage).Text(Title));
        if (Told() is { Length: > 0 } told)
        {
            line.With(Html.Tag("span", "app-record__told").Text(told));
        }

        return Html.Tag("summary", "app-record__summary").With(line, State(unanswered));
    }

    private TagBuilder? State(int unanswered) => this switch
    {
        { HasError: true } => Html.Tag("strong", "govuk-tag govuk-tag--red").Text(words["case.state-to-be-corrected"]),
        { IsBlank: false } when unanswered > 0 => Html.Tag("strong", "govuk-tag govuk-tag--yellow").Text(words.Fill("step.unanswered", ("count", $"{unanswered}"))),
        _ => null,
    };

    private string Told()
    {
        var answers = new StepAnswers(Page).Of([.. Page.Fields.Where(field => TypedInput.Within(field.Key, Name))]);
        return string.Join(Between, Tells.Split(' ').Select(names => Span([.. names.Split("..").Select(name => answers.GetValueOrDefault($"{Name}.{name}", ""))])).Where(answer => answer.Length > 0 && answer != Title));
    }

    /// <summary>One answer, or two as a period; one that is still open ends with a dash.</summary>
    private static string Span(IReadOnlyList<string> answers) =>
        answers.All(answer => answer.Length == 0) || answers.Distinct().Count() == 1 ? Shortened(answers[0]) : string.Join(" \u2013 ", answers).Trim();

    private static string Shortened(string answer) => answer.Length <= LongestAnswer ? answer : string.Concat(answer.AsSpan(0, LongestAnswer).TrimEnd(), "\u2026");

    private TagBuilder? RemoveButton() => string.IsNullOrEmpty(Remove) ? null : Html.Tag("button", "govuk-button govuk-button--secondary app-record__remove")
        .Attribute("type", "submit").Attribute("name", "go").Attribute("value", "do:" + Remove).Text(RemoveText)
        .With(Html.Tag("span", "govuk-visually-hidden").Text(": " + Title));
}
