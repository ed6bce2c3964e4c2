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

    /// <summary>
    /// The answers by field, in words; a day's three fields are one, and so are the values chosen in a list. What is hidden in
    /// the page is left out.
    /// </summary>
    public IReadOnlyDictionary<string, string> Of(IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var answers = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in fields.Where(field => page.Tells(field.Key)).GroupBy(field => ChosenValue().Replace(DayPart().Replace(field.Key, ""), "")))
        {
            var question = StepQuestion.Of(page.Text, group.Key);
            var separator = group.Any(field => DayPart().IsMatch(field.Key)) ? " " : ", ";
            answers[group.Key] = string.Join(separator, group.Select(field => field.Value).Where(value => value.Length > 0).Select(value => page.WordsFor(question, value)));
        }

        return answers;
    }

    [GeneratedRegex(@"\.(?:Day|Month|Year)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayPart();

    [GeneratedRegex(@"\[\d{1,5}\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChosenValue();

    [GeneratedRegex(@"\[(?<index>\d{1,5})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
