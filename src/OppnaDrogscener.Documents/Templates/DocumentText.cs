namespace OppnaDrogscener.Documents.Templates;

/// <summary>The words of a document, or of anything else that is a title, short strings and sections: clock, legal position, notes.</summary>
public sealed record DocumentText
{
    private static readonly string[] Required = ["title"];
    private static readonly string[] Optional = ["words"];

    /// <summary>Path without endings, such as <c>documents/permit-application</c>.</summary>
    public required string Id { get; init; }

    public required TemplateText Title { get; init; }

    /// <summary>Short strings by key; empty when the file has none.</summary>
    public required IReadOnlyDictionary<string, TemplateText> Words { get; init; }

    /// <summary>The Markdown before the first section; empty text when there is none.</summary>
    public required TemplateText Introduction { get; init; }

    /// <summary>The sections by id, in the order of the file.</summary>
    public required IReadOnlyDictionary<string, TextSection> Sections { get; init; }

    /// <summary>A short string.</summary>
    /// <exception cref="TemplateException">There is none with that key.</exception>
    public TemplateText Word(string key) => Words.TryGetValue(key, out var word) ? word : throw Missing($"the word '{key}'", Words.Keys);

    /// <summary>A section.</summary>
    /// <exception cref="TemplateException">There is none with that id.</exception>
    public TextSection Section(string id) => Sections.TryGetValue(id, out var section) ? section : throw Missing($"the section '{id}'", Sections.Keys);

    internal static DocumentText Read(TextVariant variant)
    {
        var matter = FrontMatter.Read(variant.File, Required, Optional);
        var (introduction, sections) = TextSections.Read(variant.File, matter);
        return new DocumentText
        {
            Id = variant.Id,
            Title = matter.Fields.Placed("title"),
            Words = matter.Fields.TextsByKey("words"),
            Introduction = introduction,
            Sections = sections,
        };
    }

    private TemplateException Missing(string what, IEnumerable<string> allowed) =>
        new(new TemplateProblem(Title.File, Title.Line, $"{what} is missing", [.. allowed]));
}
