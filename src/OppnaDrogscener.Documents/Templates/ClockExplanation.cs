using System.Globalization;
using OppnaDrogscener.Domain.Clock;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Tells the steps of the clock in words from templates/clock.</summary>
public sealed class ClockExplanation
{
    private const string StepsId = "clock/steps";
    private const string DaysId = "clock/days";
    private readonly TextLibrary texts;

    /// <exception cref="TemplateException">A kind of day has no name.</exception>
    public ClockExplanation(TextLibrary texts)
    {
        this.texts = texts;
        foreach (var day in Enum.GetValues<NonWorkingDay>())
        {
            NameOf(day, TextLanguage.Swedish);
        }
    }

    /// <summary>One sentence for each step, in order.</summary>
    public IReadOnlyList<string> Explain(ClockResult result, TextLanguage language = TextLanguage.Swedish) =>
        [.. result.Steps.Select(step => texts.Text(StepsId, result.Start, language).Word(step.Key).Fill(Values(step, language)))];

    /// <summary>The name of a day that is no working day.</summary>
    public string NameOf(NonWorkingDay day, TextLanguage language = TextLanguage.Swedish) =>
        texts.Text(DaysId, DateOnly.MaxValue, language).Word(day.ToString()).ToString();

    private Dictionary<string, string> Values(ClockStep step, TextLanguage language)
    {
        var values = step.Days.ToDictionary(day => day.Key, day => DayText.WithWeekday(day.Value, language), StringComparer.Ordinal);
        foreach (var (name, number) in step.Numbers)
        {
            values[name] = number.ToString(CultureInfo.InvariantCulture);
        }

        if (step.WhyNotWorking is { } why)
        {
            values["why"] = NameOf(why, language);
        }

        return values;
    }
}
