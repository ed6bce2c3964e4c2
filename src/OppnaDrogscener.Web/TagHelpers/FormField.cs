using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>What every form field has: label, hint, error, and the ids that tie them together.</summary>
internal sealed class FormField
{
    private readonly PageWords words;

    public FormField(string name, string label, string? hint, ModelStateDictionary state, PageWords words)
    {
        this.words = words;
        (Name, Label, Hint) = (name, label, hint);
        Error = state.TryGetValue(name, out var entry) ? entry.Errors.FirstOrDefault()?.ErrorMessage : null;
    }

    public string Name { get; }

    public string Id => FieldNames.IdOf(Name);

    public string Label { get; }

    /// <summary>Words after the label that only a screen reader says.</summary>
    public string? Suffix { get; init; }

    public string? Hint { get; }

    public string? Error { get; }

    /// <summary>Whether the field is a part of a question that has its own legend; its label is then lighter.</summary>
    public bool IsPart { get; init; }

    /// <summary>Language of label and hint where it isn't the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Language of what is typed and of names to choose, where it isn't the page's.</summary>
    public string? AnswerLanguage { get; init; }

    public bool HasError => Error is not null;

    /// <summary>The ids that describe the field; null when nothing does.</summary>
    public string? DescribedBy
    {
        get
        {
            string[] ids = [.. Hint is null ? [] : new[] { Id + "-hint" }, .. Error is null ? [] : new[] { Id + "-error" }];
            return ids.Length == 0 ? null : string.Join(' ', ids);
        }
    }

    /// <summary>The whole: a group with its content.</summary>
    public TagBuilder Group(params IReadOnlyList<IHtmlContent?> content)
    {
        var group = Html.Tag("div", "govuk-form-group" + (HasError ? " govuk-form-group--error" : ""));
        return group.With([.. content]);
    }

    /// <summary>The label of a single control.</summary>
    public TagBuilder LabelTag() => Labelled(Html.Tag("label", IsPart ? "govuk-label" : "govuk-label govuk-label--s").Attribute("for", Id));

    /// <summary>A fieldset whose legend is the label.</summary>
    public TagBuilder Fieldset(string size, params IReadOnlyList<IHtmlContent?> content)
    {
        var fieldset = Html.Tag("fieldset", "govuk-fieldset").Attribute("aria-describedby", DescribedBy);
        return fieldset.With([Labelled(Html.Tag("legend", IsPart ? "govuk-fieldset__legend" : $"govuk-fieldset__legend govuk-fieldset__legend--{size}")), .. content]);
    }

    public TagBuilder? HintTag() => Hint is null ? null : Html.Tag("div", "govuk-hint").Attribute("id", Id + "-hint").Attribute("lang", Language).Text(Hint);

    public TagBuilder? ErrorTag() => Error is null ? null : Html.Tag("p", "govuk-error-message").Attribute("id", Id + "-error")
        .With(Html.Tag("span", "govuk-visually-hidden").Text(words["frame.error-prefix"]), Html.Text(" " + Error));

    /// <summary>Gives a control its id, name and description.</summary>
    public TagBuilder Control(TagBuilder control, string errorClass)
    {
        if (HasError)
        {
            control.AddCssClass(errorClass);
        }

        return control.Attribute("id", Id).Attribute("name", Name).Attribute("aria-describedby", DescribedBy).Attribute("aria-invalid", HasError ? "true" : null);
    }

    private TagBuilder Labelled(TagBuilder tag)
    {
        tag.Attribute("lang", Language).Text(Label);
        return Suffix is null ? tag : tag.With(Html.Tag("span", "govuk-visually-hidden").Text(" " + Suffix));
    }
}
