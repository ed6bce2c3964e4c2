using System.Globalization;
using System.Text.RegularExpressions;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Answers in words: what a field is called, and what a chosen value reads as.</summary>
public sealed partial class StepAnswers(StepPage page)
{
    /// <summary>The label of a field; the number of an item in a list stands after it, counted from 1.</summary>
    public string LabelOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (page.LabelOf(field) is { } label)
        {
            return page.TitleOf(field[..(field.IndexOf(']') + 1)]) is { } title ? $"{title}: {label}" : label;
        }

        var numbers = Index().Matches(field).Select(match => int.Parse(match.Groups["index"].Value, CultureInfo.InvariantCulture) + 1);
        return string.Join(' ', [StepQuestion.Of(page.Text, field).Label, .. numbers.Select(number => $"({number})")]);
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
            var values = group.Where(field => field.Value.Length > 0).Select(field => page.WordsFor(question, field.Value));
            answers[group.Key] = group.Any(field => DayPart().IsMatch(field.Key)) ? DayOf(group) : string.Join(", ", values);
        }

        return answers;
    }

    /// <summary>A day in words; as it is typed where there is no such day.</summary>
    private string DayOf(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var parts = fields.ToDictionary(field => field.Key[(field.Key.LastIndexOf('.') + 1)..], field => field.Value);
        var day = new TypedDate { Day = parts.GetValueOrDefault("Day", ""), Month = parts.GetValueOrDefault("Month", ""), Year = parts.GetValueOrDefault("Year", "") };
        return page.Written(day) ?? string.Join(' ', parts.Values.Where(value => value.Length > 0));
    }

    [GeneratedRegex(@"\.(?:Day|Month|Year)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayPart();

    [GeneratedRegex(@"\[\d{1,5}\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChosenValue();

    [GeneratedRegex(@"\[(?<index>\d{1,5})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
