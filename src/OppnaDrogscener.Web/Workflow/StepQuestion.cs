using System.Text.Json;
using OppnaDrogscener.Documents.Templates;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>The words that a field has: a question of its own, or a part of one that is asked in several fields.</summary>
/// <param name="Question">The question.</param>
/// <param name="Part">Key of the part; null when the field is the whole question.</param>
public sealed record StepQuestion(QuestionText Question, string? Part)
{
    /// <summary>The label of the field.</summary>
    public string Label => Part is null ? Question.Label.ToString() : Question.Parts[Part].ToString();

    /// <summary>
    /// Finds the words of a field by its name: <c>DecidedOn.Day</c> belongs to the question <c>decided-on</c>, and
    /// <c>ContactName</c> to the part <c>name</c> of <c>contact</c> where there is no question <c>contact-name</c>.
    /// </summary>
    /// <exception cref="TemplateException">The step has no words for the field.</exception>
    public static StepQuestion Of(StepText text, string field)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(field);
        var words = string.Join('-', field.Split('.').Select(part => JsonNamingPolicy.KebabCaseLower.ConvertName(part.Split('[')[0]))).Split('-');
        for (var length = words.Length; length > 0; length--)
        {
            var id = string.Join('-', words[..length]);
            var part = length == words.Length ? null : string.Join('-', words[length..]);
            if (text.Questions.TryGetValue(id, out var question) && Fits(question, part, out var known))
            {
                return new StepQuestion(question, known);
            }
        }

        throw new TemplateException(new TemplateProblem(text.Title.File, text.Title.Line, $"no question asks for the field '{field}'", [.. text.Questions.Keys]));
    }

    /// <summary>The fields of a typed day are the day's own matter and have no words of the step.</summary>
    private static bool Fits(QuestionText question, string? part, out string? known)
    {
        known = part switch
        {
            null or "day" or "month" or "year" => null,
            _ => part.EndsWith("-day", StringComparison.Ordinal) || part.EndsWith("-month", StringComparison.Ordinal) || part.EndsWith("-year", StringComparison.Ordinal)
                ? part[..part.LastIndexOf('-')]
                : part,
        };
        return known is null || question.Parts.ContainsKey(known);
    }
}
