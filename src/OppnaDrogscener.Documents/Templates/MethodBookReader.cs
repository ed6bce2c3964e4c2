using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Domain.MethodBook;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads templates/indicators, measures, roles and method-book. Every heading must be one of the book's.</summary>
/// <param name="folder">The texts.</param>
/// <param name="headings">The book's headings, from templates/law/metodboken.</param>
internal sealed class MethodBookReader(TemplateFolder folder, IReadOnlyList<string> headings)
{
    private const string IndicatorFile = "indicators/indicators.md";
    private const int IndicatorCount = 10;

    /// <exception cref="TemplateException">A file is broken, a heading is not the book's, or a role or indicator is missing.</exception>
    public MethodBookContent Read()
    {
        var fields = FrontMatter.Read(folder.Get(IndicatorFile), ["definition", "qualifiedFrom", "heading", "indicators"], []).Fields;
        var roles = ReadAll("roles", ReadRole);
        return new MethodBookContent
        {
            Definition = fields.Text("definition"),
            QualifiedFrom = fields.Number("qualifiedFrom"),
            Indicators = ReadIndicators(fields),
            Roles = roles,
            Measures = ReadAll("measures", file => ReadMeasure(file, [.. roles.Keys])),
            Notes = ReadAll("method-book", ReadNote),
        };
    }

    private Indicator[] ReadIndicators(YamlFields fields)
    {
        var source = Heading(fields);
        var rows = RegimePartReader.ById(fields, "indicators", Required, row => row.Text("id"));
        return rows.Count == IndicatorCount
            ? [.. rows.Values.Select((row, index) => new Indicator(row.Text("id"), index + 1, row.Text("text"), source))]
            : throw fields.Error("indicators", $"the book has {IndicatorCount} indicators, here are {rows.Count}");

        static YamlFields Required(YamlFields row)
        {
            row.Require(["id", "text"], []);
            return row;
        }
    }

    private CatalogueMeasure ReadMeasure(TemplateFile file, IReadOnlyList<string> roles)
    {
        var matter = FrontMatter.Read(file, ["title", "group", "corner", "responsible", "countsAsAlternative", "reason", "effectMeasure"], ["heading", "ownAddition"]);
        var fields = matter.Fields;
        if (fields.Has("heading") == fields.Has("ownAddition"))
        {
            throw fields.Error("ownAddition", "a measure has either the book's heading or ownAddition: true", ["heading", "ownAddition"]);
        }

        return new CatalogueMeasure
        {
            Id = file.Stem,
            Title = fields.Text("title"),
            Group = fields.Member<MeasureGroup>("group"),
            Corner = fields.Member<TriangleCorner>("corner"),
            Responsible = fields.List("responsible", (string text, out string role) => roles.Contains(role = text), roles),
            Source = fields.Has("heading") ? Heading(fields) : null,
            CountsAsAlternative = fields.Flag("countsAsAlternative"),
            Reason = fields.Text("reason"),
            EffectMeasure = fields.Text("effectMeasure"),
            Text = Body(file, matter),
        };
    }

    private ResponsibleRole ReadRole(TemplateFile file)
    {
        var matter = FrontMatter.Read(file, ["title", "heading"], []);
        return new ResponsibleRole(file.Stem, matter.Fields.Text("title"), Heading(matter.Fields), Body(file, matter));
    }

    private BookNote ReadNote(TemplateFile file)
    {
        var matter = FrontMatter.Read(file, ["title", "heading"], []);
        return new BookNote(file.Stem, matter.Fields.Text("title"), Heading(matter.Fields), Body(file, matter));
    }

    private OrderedDictionary<string, T> ReadAll<T>(string place, Func<TemplateFile, T> read)
    {
        var files = folder.SwedishUnder(place).ToList();
        return files.Count > 0
            ? new(files.Select(file => KeyValuePair.Create(file.Stem, read(file))), StringComparer.Ordinal)
            : throw new TemplateException(new TemplateProblem(place, 0, "the folder has no text", []));
    }

    private LawRef Heading(YamlFields fields)
    {
        var heading = fields.Text("heading");
        return headings.Contains(heading)
            ? LawRef.Parse($"{LawRef.MethodBook}: {heading}")
            : throw fields.Error("heading", $"'{heading}' is no heading of the method book", headings);
    }

    private static string Body(TemplateFile file, FrontMatter matter) =>
        matter.Body.Length > 0 ? matter.Body : throw file.Error(matter.BodyLine, "the text below the front matter is missing");
}
