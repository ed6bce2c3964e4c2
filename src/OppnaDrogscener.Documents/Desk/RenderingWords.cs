using System.Text.Json;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>Says why a document could not be written, naming the character and the field.</summary>
/// <param name="texts">The texts.</param>
/// <param name="language">The language of the words.</param>
public sealed class RenderingWords(TextLibrary texts, TextLanguage language = TextLanguage.Swedish)
{
    private const string Prefix = "problem-";

    private readonly IReadOnlyDictionary<string, TemplateText> words = texts.Words(DateOnly.MaxValue, language);

    /// <summary>The first problem in one line.</summary>
    public string Line(IReadOnlyList<RenderingProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var problem = problems[0];
        var key = Prefix + JsonNamingPolicy.KebabCaseLower.ConvertName(problem.Code);
        var text = words.GetValueOrDefault(key) ?? words[Prefix + "other"];
        return text.Fill(new Dictionary<string, string>
        {
            ["character"] = problem.Character ?? "",
            ["code-point"] = problem.CodePoint ?? "",
            ["place"] = problem.Origin ?? words[Prefix + "own-text"].ToString(),
            ["context"] = problem.Context ?? "",
            ["code"] = problem.Code,
        });
    }
}
