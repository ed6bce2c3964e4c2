using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Reads the words of a step strictly: unknown and missing keys are refused with file and line.</summary>
internal static class StepTextReader
{
    private const string Folder = "steps/";
    private const string Name = "/text";
    private static readonly string[] Required = ["title", "questions"];
    private static readonly string[] Optional = ["words", "errors"];
    private static readonly string[] QuestionKeys = ["label", "why", "judged", "source"];
    private static readonly string[] OptionalQuestionKeys = ["hint", "parts", "options"];

    public static StepText Read(TextVariant variant)
    {
        var matter = FrontMatter.Read(variant.File, Required, Optional);
        var questions = matter.Fields.Fields("questions");
        return new StepText
        {
            Id = IdOf(variant),
            Title = matter.Fields.Placed("title"),
            Introduction = new TemplateText(matter.Body, variant.File.Path, matter.BodyLine),
            Questions = new OrderedDictionary<string, QuestionText>(
                questions.Keys.Select(id => KeyValuePair.Create(id, Question(id, questions.Fields(id)))), StringComparer.Ordinal),
            Words = matter.Fields.TextsByKey("words"),
            Errors = matter.Fields.TextsByKey("errors"),
        };
    }

    /// <summary>Every key, so that two languages can be compared.</summary>
    public static IEnumerable<string> Keys(StepText text) =>
    [
        .. text.Words.Keys.Select(key => "words." + key),
        .. text.Errors.Keys.Select(key => "errors." + key),
        .. text.Questions.Values.SelectMany(Keys),
    ];

    private static IEnumerable<string> Keys(QuestionText question) =>
    [
        $"questions.{question.Id}",
        .. question.Hint is null ? [] : new[] { $"questions.{question.Id}.hint" },
        .. question.Parts.Keys.Select(key => $"questions.{question.Id}.parts.{key}"),
        .. question.Options.Keys.Select(key => $"questions.{question.Id}.options.{key}"),
        .. question.Sources.Select(source => $"questions.{question.Id}.source {source}"),
    ];

    private static QuestionText Question(string id, YamlFields fields)
    {
        fields.Require(QuestionKeys, OptionalQuestionKeys);
        return new QuestionText
        {
            Id = id,
            Label = fields.Placed("label"),
            Hint = fields.Has("hint") ? fields.Placed("hint") : null,
            Why = fields.Placed("why"),
            Judged = fields.Placed("judged"),
            Sources = fields.List<LawRef>("source", LawRef.TryParse, ["e.g. '2018:1200 8 §' or 'metodboken: Kamerabevakning'"]),
            Parts = fields.TextsByKey("parts"),
            Options = fields.TextsByKey("options"),
        };
    }

    private static string IdOf(TextVariant variant) => variant.Id.StartsWith(Folder, StringComparison.Ordinal) && variant.Id.EndsWith(Name, StringComparison.Ordinal)
        ? variant.Id[Folder.Length..^Name.Length]
        : throw variant.File.Error(0, "the words of a step stand in steps/<id>/text.md");
}
