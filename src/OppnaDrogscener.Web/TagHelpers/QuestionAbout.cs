using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.TagHelpers;

/// <summary>Under every question: why it is asked, how it is judged, and the law as it read on the case's law date.</summary>
public sealed class QuestionAbout(PageWords words, CaseDesk desk)
{
    /// <summary>The details element of a question.</summary>
    internal TagBuilder Of(StepPage page, QuestionText question)
    {
        var summary = Html.Tag("summary", "app-about__summary").With(Html.Tag("span", "app-about__text").Text(words["step.about"])
            .With(Html.Tag("span", "govuk-visually-hidden").Text(": " + question.Label)));
        var text = Html.Tag("div", "app-about__body").With(
            Part(words["step.why"], question.Why),
            Part(words["step.judged"], question.Judged),
            Sources(question, page.Draft.View.LawDate));
        return Html.Tag("details", "app-about").With(summary, text);
    }

    private static HtmlContentBuilder Part(string heading, TemplateText text)
    {
        var part = new HtmlContentBuilder();
        part.AppendHtml(Html.Tag("p", "govuk-body govuk-!-margin-bottom-1").With(Html.Tag("strong").Text(heading)));
        part.AppendHtml(Html.Tag("p", "govuk-body").Text(text.ToString()));
        return part;
    }

    private HtmlContentBuilder? Sources(QuestionText question, DateOnly lawDate)
    {
        List<LawLookup> sources = [.. question.Sources.Select(reference => desk.Templates.Law.Find(reference, lawDate)).Where(found => found.Section is not null)];
        if (sources.Count == 0)
        {
            return null;
        }

        var part = new HtmlContentBuilder();
        part.AppendHtml(Html.Tag("p", "govuk-body govuk-!-margin-bottom-1").With(Html.Tag("strong").Text(words.Fill("step.source", ("day", DayText.Written(lawDate, words.Language))))));
        foreach (var source in sources)
        {
            part.AppendHtml(Source(source));
        }

        return part;
    }

    private TagBuilder Source(LawLookup found) => Html.Tag("div", "app-about__law").Attribute("lang", words.OnlySwedish).With(
        Html.Tag("p", "govuk-body govuk-!-margin-bottom-1").Text($"{found.Section!.Number} {found.Act!.ShortName}: {found.Section.Title}"),
        MarkdownText.Write(found.Section.Text));
}
