using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.MethodBook;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Words;

/// <summary>The words of the pages from <c>templates/web</c>, in the language of the request. A key is <c>area.key</c>, where the area is the file.</summary>
public sealed class PageWords(CaseDesk desk, IHttpContextAccessor accessor)
{
    private const string Folder = "web/";

    /// <summary>The language of the request.</summary>
    public TextLanguage Language { get; } = accessor.HttpContext is { } context ? PageLanguage.Of(context) : TextLanguage.Swedish;

    /// <summary>The language tag of the page.</summary>
    public string LanguageTag => PageLanguage.Tag(Language);

    /// <summary>How numbers, areas and days are written on the page.</summary>
    public Notation Notation => new(Language);

    /// <summary>The regimes with their words in the language of the request.</summary>
    public RegimeCatalog Regimes => desk.Templates.RegimesIn(Language);

    /// <summary>The method book with its words in the language of the request.</summary>
    public MethodBookContent MethodBook => desk.Templates.MethodBookIn(Language);

    /// <summary>
    /// What marks text that stays Swedish on an English page: the law, whose Swedish wording alone has force, the documents and
    /// what a user wrote for them. Null on a Swedish page.
    /// </summary>
    public string? OnlySwedish => Language == TextLanguage.Swedish ? null : PageLanguage.Swedish;

    /// <summary>A text without placeholders.</summary>
    /// <exception cref="TemplateException">There is no such text.</exception>
    public string this[string key] => Find(key).ToString();

    /// <summary>A text with values put in.</summary>
    /// <exception cref="TemplateException">There is no such text, or a placeholder has no value.</exception>
    public string Fill(string key, params IReadOnlyList<(string Name, string Value)> values) =>
        Find(key).Fill(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    /// <summary>The title of an area.</summary>
    public string Title(string area) => Area(area).Title.ToString();

    /// <summary>A Markdown text that is a section of an area.</summary>
    public string Section(string area, string id) => Area(area).Section(id).Body.ToString();

    /// <summary>The sections of an area in the order of the file: heading and Markdown.</summary>
    public IReadOnlyCollection<TextSection> Sections(string area) => [.. Area(area).Sections.Values];

    /// <summary>The name of an answer in a closed list, such as <c>place-square</c>.</summary>
    public string Choice(string key) => Area("choices").Word(key).ToString();

    /// <summary>A moment by Swedish clocks.</summary>
    public string Moment(DateTimeOffset at) => Fill("frame.moment", ("day", DayText.Written(at.SwedishDay(), Language)), ("hour", $"{at.SwedishTime():HH}"), ("minute", $"{at.SwedishTime():mm}"));

    /// <summary>Where a case stands, with what was decided where it is decided.</summary>
    public string StatusOf(CaseFileRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var status = this["cases.status-" + FactsJson.Word(row.Status)];
        return row.Outcome is { } outcome ? $"{status}: {this["cases.outcome-" + FactsJson.Word(outcome)]}" : status;
    }

    /// <summary>The words of a step on a law date.</summary>
    public StepText Step(string id, DateOnly lawDate) => desk.Templates.Texts.Step(id, lawDate, Language);

    private TemplateText Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return Area(key[..dot]).Word(key[(dot + 1)..]);
    }

    private DocumentText Area(string area) => desk.Templates.Texts.Text(Folder + area, DateOnly.MaxValue, Language);
}
