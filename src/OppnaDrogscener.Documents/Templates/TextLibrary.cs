namespace OppnaDrogscener.Documents.Templates;

/// <summary>Every text by id, law date and language. A dated variant replaces the base from its date.</summary>
public sealed class TextLibrary
{
    private const string WordsId = "words";
    private static readonly string[] ReadElsewhere = ["law/", "regimes/", "indicators/", "measures/", "roles/", "method-book/"];
    private readonly TextShelf<CheckText> checks;
    private readonly TextShelf<StepText> steps;
    private readonly TextShelf<DocumentText> documents;
    private readonly TextShelf<IReadOnlyDictionary<string, TemplateText>> words;

    /// <summary>Reads and checks every text of the folder that no other reader owns.</summary>
    /// <exception cref="TemplateException">A text is broken.</exception>
    public TextLibrary(TemplateFolder folder)
    {
        var variants = folder.Files
            .Where(file => !ReadElsewhere.Any(place => file.Path.StartsWith(place, StringComparison.Ordinal)))
            .Select(TextVariant.Of)
            .ToLookup(FormOf);
        checks = new("check text", variants["check"], CheckTextReader.Read, text => [.. text.Statements.Keys, .. text.Remedies.Keys]);
        steps = new("step text", variants["step"], StepTextReader.Read, StepTextReader.Keys);
        documents = new("text", variants["text"], DocumentText.Read, text => [.. text.Words.Keys, .. text.Sections.Keys]);
        words = new("list of words", variants[WordsId], ReadWords, text => text.Keys, inPart: true);
    }

    /// <summary>The ids of the checks that have words.</summary>
    public IReadOnlyList<string> CheckIds => [.. checks.Ids.Select(id => id["checks/".Length..])];

    /// <summary>The ids of the steps that have words.</summary>
    public IReadOnlyList<string> StepIds => [.. steps.Ids.Select(id => id.Split('/')[1])];

    /// <summary>The ids of the other texts, with folder.</summary>
    public IReadOnlyList<string> TextIds => documents.Ids;

    /// <summary>The words of a check.</summary>
    public CheckText Check(string id, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish) =>
        checks.Find("checks/" + id, lawDate, language);

    /// <summary>The words of a step of the workflow.</summary>
    public StepText Step(string id, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish) =>
        steps.Find($"steps/{id}/text", lawDate, language);

    /// <summary>The words of a document.</summary>
    public DocumentText Document(string id, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish) =>
        Text("documents/" + id, lawDate, language);

    /// <summary>Any other text by its id with folder, such as <c>clock/steps</c>.</summary>
    public DocumentText Text(string id, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish) =>
        documents.Find(id, lawDate, language);

    /// <summary>The shared phrases of templates/words.md. The English ones are those that pages show; what stands in documents only is Swedish.</summary>
    public IReadOnlyDictionary<string, TemplateText> Words(DateOnly lawDate, TextLanguage language = TextLanguage.Swedish) =>
        words.Find(WordsId, lawDate, language);

    private static string FormOf(TextVariant variant) => variant.Id switch
    {
        WordsId => WordsId,
        _ when variant.Id.StartsWith("checks/", StringComparison.Ordinal) => "check",
        _ when variant.Id.StartsWith("steps/", StringComparison.Ordinal) => "step",
        _ => "text",
    };

    private static OrderedDictionary<string, TemplateText> ReadWords(TextVariant variant)
    {
        var fields = FrontMatter.Split(variant.File).Fields;
        return new(fields.Keys.Select(key => KeyValuePair.Create(key, fields.Placed(key))), StringComparer.Ordinal);
    }
}
