using System.Globalization;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Answers in words: what a field is called, and what a chosen value reads as.</summary>
public sealed partial class StepAnswers(StepPage page)
{
    /// <summary>The label of a field; the number of an item in a list stands after it, counted from 1.</summary>
    public string LabelOf(string field)
    {
        var label = StepQuestion.Of(page.Text, field).Label;
        var numbers = Index().Matches(field).Select(match => int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) + 1);
        return string.Join(' ', [label, .. numbers.Select(number => $"({number})")]);
    }

    /// <summary>The answers by field, in words; a day's three fields are one, and what is hidden in the page is left out.</summary>
    public IReadOnlyDictionary<string, string> Of(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var answers = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in fields.Where(field => !field.Key.EndsWith(".Id", StringComparison.Ordinal)).GroupBy(field => DayPart().Replace(field.Key, "")))
        {
            var question = StepQuestion.Of(page.Text, group.Key);
            var choices = page.AllChoicesOf(question.Question);
            answers[group.Key] = string.Join(' ', group.Select(field => field.Value).Where(value => value.Length > 0)
                .Select(value => choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? value));
        }

        return answers;
    }

    [GeneratedRegex(@"\.(?:Day|Month|Year)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayPart();

    [GeneratedRegex(@"\[(?<index>\d{1,5})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
