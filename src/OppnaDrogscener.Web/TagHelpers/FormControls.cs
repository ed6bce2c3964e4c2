using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>The form components of the design system.</summary>
internal static class FormControls
{
    public static IHtmlContent Input(FormField field, string value, string type, int width, string? autocomplete, string? inputMode = null)
    {
        var input = Html.Void("input", "govuk-input" + (width > 0 ? $" govuk-input--width-{width}" : ""))
            .Attribute("type", type)
            .Attribute("value", type == "password" ? null : value)
            .Attribute("inputmode", inputMode)
            .Attribute("lang", type == "text" && inputMode is null ? field.AnswerLanguage : null)
            .Attribute("autocomplete", autocomplete)
            .Attribute("spellcheck", type is "text" ? null : "false");
        return field.Group(field.LabelTag(), field.HintTag(), field.ErrorTag(), field.Control(input, "govuk-input--error"));
    }

    public static IHtmlContent TextArea(FormField field, string value, int rows)
    {
        // The first line feed inside a textarea is dropped by browsers.
        var area = Html.Tag("textarea", "govuk-textarea").Attribute("rows", rows.ToString(CultureInfo.InvariantCulture)).Attribute("lang", field.AnswerLanguage).Text("\n" + value);
        return field.Group(field.LabelTag(), field.HintTag(), field.ErrorTag(), field.Control(area, "govuk-textarea--error"));
    }

    public static IHtmlContent File(FormField field, string? accept)
    {
        var input = Html.Void("input", "govuk-file-upload").Attribute("type", "file").Attribute("accept", accept);
        return field.Group(field.LabelTag(), field.HintTag(), field.ErrorTag(), field.Control(input, "govuk-file-upload--error"));
    }

    public static IHtmlContent Select(FormField field, string value, IReadOnlyList<Choice> choices, string empty)
    {
        var select = Html.Tag("select", "govuk-select");
        foreach (var choice in choices.Prepend(new Choice("", empty)).Concat(Unlisted(value, choices)))
        {
            select.With(Html.Tag("option").Attribute("value", choice.Value).Attribute("selected", choice.Value == value ? "selected" : null)
                .Attribute("lang", choice.IsName ? field.AnswerLanguage : null).Text(choice.Text));
        }

        return field.Group(field.LabelTag(), field.HintTag(), field.ErrorTag(), field.Control(select, "govuk-select--error"));
    }

    public static IHtmlContent Radios(FormField field, string value, IReadOnlyList<Choice> choices, bool inline)
    {
        var list = Html.Tag("div", "govuk-radios govuk-radios--small" + (inline ? " govuk-radios--inline" : "")).Attribute("data-module", "govuk-radios");
        foreach (var (index, choice) in choices.Index())
        {
            list.With(Item("radio", field, ItemId(field, index), choice, choice.Value == value));
        }

        return field.Group(field.Fieldset("s", field.HintTag(), field.ErrorTag(), list));
    }

    public static IHtmlContent Checkboxes(FormField field, IReadOnlyCollection<string> values, IReadOnlyList<Choice> choices)
    {
        var list = Html.Tag("div", "govuk-checkboxes govuk-checkboxes--small").Attribute("data-module", "govuk-checkboxes");
        foreach (var (index, choice) in choices.Index())
        {
            list.With(Item("checkbox", field, ItemId(field, index), choice, values.Contains(choice.Value)));
        }

        return field.Group(field.Fieldset("s", field.HintTag(), field.ErrorTag(), list));
    }

    public static IHtmlContent Date(FormField field, TypedDate value, PageWords words)
    {
        var parts = Html.Tag("div", "govuk-date-input").With(
            DatePart(field, "Day", value.Day, 2, words["frame.day"], first: true),
            DatePart(field, "Month", value.Month, 2, words["frame.month"], first: false),
            DatePart(field, "Year", value.Year, 4, words["frame.year"], first: false));
        return field.Group(field.Fieldset("s", field.HintTag(), field.ErrorTag(), parts));
    }

    /// <summary>The first control of a group has the field's own id, so that a link to the field lands on something that takes focus.</summary>
    private static string ItemId(FormField field, int index) => index == 0 ? field.Id : string.Create(CultureInfo.InvariantCulture, $"{field.Id}-{index}");

    private static TagBuilder Item(string type, FormField field, string id, Choice choice, bool chosen)
    {
        var part = type == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var input = Html.Void("input", $"{part}__input")
            .Attribute("type", type).Attribute("id", id).Attribute("name", field.Name).Attribute("value", choice.Value)
            .Attribute("checked", chosen ? "checked" : null)
            .Attribute("aria-describedby", choice.Hint is null ? null : id + "-item-hint");
        return Html.Tag("div", $"{part}__item").With(
            input,
            Html.Tag("label", $"govuk-label {part}__label").Attribute("for", id).Text(choice.Text),
            choice.Hint is null ? null : Html.Tag("div", $"govuk-hint {part}__hint").Attribute("id", id + "-item-hint").Text(choice.Hint));
    }

    private static TagBuilder DatePart(FormField field, string part, string value, int width, string label, bool first)
    {
        var id = first ? field.Id : $"{field.Id}_{part}";
        var input = Html.Void("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}" + (field.HasError ? " govuk-input--error" : ""))
            .Attribute("type", "text").Attribute("inputmode", "numeric").Attribute("autocomplete", "off")
            .Attribute("id", id).Attribute("name", $"{field.Name}.{part}").Attribute("value", value);
        return Html.Tag("div", "govuk-date-input__item").With(Html.Tag("div", "govuk-form-group").With(
            Html.Tag("label", "govuk-label govuk-date-input__label").Attribute("for", id).Text(label), input));
    }

    /// <summary>A kept value that isn't in the list is still shown: nothing typed is lost.</summary>
    private static IEnumerable<Choice> Unlisted(string value, IReadOnlyList<Choice> choices) =>
        value.Length == 0 || choices.Any(choice => choice.Value == value) ? [] : [new Choice(value, value)];
}
