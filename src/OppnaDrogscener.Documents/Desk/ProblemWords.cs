using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>Says why a case file is refused: one line each with where, what and what is allowed.</summary>
/// <param name="texts">The texts.</param>
/// <param name="language">The language of the words.</param>
public sealed class ProblemWords(TextLibrary texts, TextLanguage language = TextLanguage.Swedish)
{
    private const string TextId = "case-file";
    private const string KindPrefix = "kind-";
    private const string DayForm = "yyyy-MM-dd";

    private readonly DocumentText text = texts.Text(TextId, DateOnly.MaxValue, language);

    /// <summary>The line of a problem: the JSON path and the sentence.</summary>
    public string Line(FactProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return text.Word("line").Fill(new Dictionary<string, string> { ["place"] = problem.Path, ["problem"] = Sentence(problem) });
    }

    /// <summary>One line for a whole refusal: the first problem, and how many there are besides.</summary>
    public string Line(IReadOnlyList<FactProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var first = Line(problems[0]);
        return problems.Count == 1 ? first
            : $"{first} ({text.Word("more").Fill(new Dictionary<string, string> { ["count"] = (problems.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) })})";
    }

    /// <summary>The sentence alone.</summary>
    public string Sentence(FactProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var allowed = problem.Allowed;
        return text.Word(CodeOf(problem)).Fill(new Dictionary<string, string>
        {
            ["found"] = problem.Found ?? text.Word("nothing").ToString(),
            ["allowed"] = allowed.Count == 0 ? text.Word("none").ToString() : string.Join(", ", allowed.Select(Named)),
            ["limit"] = allowed.ElementAtOrDefault(0) ?? "",
            ["min"] = allowed.ElementAtOrDefault(0) ?? "",
            ["max"] = allowed.ElementAtOrDefault(1) ?? "",
            ["line"] = allowed.ElementAtOrDefault(0) ?? "",
            ["column"] = allowed.ElementAtOrDefault(1) ?? "",
        });
    }

    /// <summary>
    /// Words of their own for: a closed list that is too long to name, an end whose start has no single day, a file that
    /// is a value of the wrong kind as a whole, and days.
    /// </summary>
    private static string CodeOf(FactProblem problem) => problem switch
    {
        { Code: "unknown-word", Allowed.Count: 0 } => "unknown-code",
        { Code: "end-before-start", Allowed: ["9999-12-31"] } => "end-before-start-time",
        { Code: "wrong-type", Found: null } => "wrong-type-whole",
        { Code: "wrong-form", Allowed: [var form] } when form.StartsWith(DayForm, StringComparison.Ordinal) => "wrong-date",
        _ => problem.Code,
    };

    private string Named(string allowed) => text.Words.TryGetValue(KindPrefix + allowed, out var kind) ? kind.ToString() : allowed;
}
