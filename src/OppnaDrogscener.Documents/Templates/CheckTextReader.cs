namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads the words of a check strictly.</summary>
internal static class CheckTextReader
{
    private static readonly string[] Required = ["title", "question", "statements"];
    private static readonly string[] Optional = ["remedies"];

    public static CheckText Read(TextVariant variant)
    {
        var matter = FrontMatter.Read(variant.File, Required, Optional);
        return matter.Body.Length == 0
            ? throw variant.File.Error(matter.BodyLine, "the text below the front matter is missing: why it is asked and how it is judged")
            : new CheckText
            {
                Id = variant.File.Stem.Split('.')[0],
                Title = matter.Fields.Placed("title"),
                Question = matter.Fields.Placed("question"),
                Statements = matter.Fields.TextsByKey("statements"),
                Remedies = matter.Fields.TextsByKey("remedies"),
                Guidance = new TemplateText(matter.Body, variant.File.Path, matter.BodyLine),
            };
    }
}
