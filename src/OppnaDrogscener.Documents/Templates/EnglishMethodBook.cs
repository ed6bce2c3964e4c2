using OppnaDrogscener.Domain.MethodBook;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>
/// Reads the English words of the method book: <c>&lt;name&gt;.en.md</c> beside indicators, measures, roles and notes. What a
/// measure counts as, who is responsible and which heading it comes from stand in the Swedish file only.
/// </summary>
internal static class EnglishMethodBook
{
    private const string IndicatorFile = "indicators/indicators.md";

    /// <summary>The content with English words; a text without an English file keeps its Swedish words.</summary>
    /// <exception cref="TemplateException">A file is broken, or its ids differ from those of the Swedish one.</exception>
    public static MethodBookContent Read(TemplateFolder folder, MethodBookContent swedish)
    {
        var book = swedish with
        {
            Roles = swedish.Roles.InOrder(role => folder.EnglishOf($"roles/{role.Id}.md") is { } file ? Role(role, file) : role),
            Measures = swedish.Measures.InOrder(measure => folder.EnglishOf($"measures/{measure.Id}.md") is { } file ? Measure(measure, file) : measure),
            Notes = swedish.Notes.InOrder(note => folder.EnglishOf($"method-book/{note.Id}.md") is { } file ? Note(note, file) : note),
        };
        return folder.EnglishOf(IndicatorFile) is { } indicators ? WithIndicators(book, indicators) : book;
    }

    private static MethodBookContent WithIndicators(MethodBookContent book, TemplateFile file)
    {
        var fields = FrontMatter.Read(file, ["definition", "indicators"], []).Fields;
        var texts = fields.TextsFor("indicators", [.. book.Indicators.Select(indicator => indicator.Id)]);
        return book with
        {
            Definition = fields.Text("definition"),
            Indicators = [.. book.Indicators.Select(indicator => indicator with { Text = texts[indicator.Id].Text })],
        };
    }

    private static ResponsibleRole Role(ResponsibleRole role, TemplateFile file)
    {
        var matter = FrontMatter.Read(file, ["title"], []);
        return role with { Title = matter.Fields.Text("title"), Text = Body(file, matter) };
    }

    private static BookNote Note(BookNote note, TemplateFile file)
    {
        var matter = FrontMatter.Read(file, ["title"], []);
        return note with { Title = matter.Fields.Text("title"), Text = Body(file, matter) };
    }

    private static CatalogueMeasure Measure(CatalogueMeasure measure, TemplateFile file)
    {
        var matter = FrontMatter.Read(file, ["title", "reason", "effectMeasure"], []);
        return measure with
        {
            Title = matter.Fields.Text("title"),
            Reason = matter.Fields.Text("reason"),
            EffectMeasure = matter.Fields.Text("effectMeasure"),
            Text = Body(file, matter),
        };
    }

    private static string Body(TemplateFile file, FrontMatter matter) =>
        matter.Body.Length > 0 ? matter.Body : throw file.Error(matter.BodyLine, "the text below the front matter is missing");
}
