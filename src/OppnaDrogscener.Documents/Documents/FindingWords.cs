using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Puts what a check found into words: the sentences of templates/checks with the user's own numbers in them.</summary>
/// <param name="texts">The texts.</param>
/// <param name="lawDate">The day whose texts are used.</param>
/// <param name="language">The language of the words.</param>
public sealed class FindingWords(TextLibrary texts, DateOnly lawDate, TextLanguage language = TextLanguage.Swedish)
{
    private const string CommonTextId = "check-words";
    private const string Infinite = "\u221E";

    /// <summary>Digits below this would say more than the method can.</summary>
    private const double SmallestP = 0.001;

    private readonly Words words = new(texts.Words(lawDate, language), language);
    private readonly FactNames names = new(texts.Text(FactNames.TextId, lawDate, language).Words, language);

    /// <summary>What the check is called.</summary>
    public string Title(Finding finding) => texts.Check(finding.Id, lawDate, language).Title.ToString();

    /// <summary>The explanation, sentence by sentence.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="instead">What stands instead of a statement; null where the statement is shown. Left out, every statement is shown.</param>
    public IReadOnlyList<string> Explanation(Finding finding, Func<Statement, string?>? instead = null) =>
        [.. finding.Judgement.Statements.Select(statement => instead?.Invoke(statement) ?? Sentence(statement, Find(finding.Id, statement.Key))).Distinct()];

    /// <summary>What would change the result, one change at a time.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="instead">What stands instead of a remedy; null where the remedy is shown. Left out, every remedy is shown.</param>
    public IReadOnlyList<string> Remedies(Finding finding, Func<Statement, string?>? instead = null) =>
        [.. finding.Judgement.Remedies.Select(remedy => instead?.Invoke(remedy.Statement) ?? Sentence(remedy.Statement, texts.Check(finding.Id, lawDate, language).Remedy(remedy.Statement.Key))).Distinct()];

    /// <summary>The missing facts by name.</summary>
    public IReadOnlyList<string> Missing(Finding finding) => [.. finding.Judgement.Missing.Select(names.Of).Distinct()];

    /// <summary>A value in the language of the words.</summary>
    public string Write(Value value) => value switch
    {
        Value.Words own => own.Content,
        Value.Term term => Term(term.Key),
        Value.Named named => words.Fill(named.Key, [.. named.Values.Select(pair => (pair.Name, Write(pair.Value)))]),
        Value.Month month => words.Notation.Month(month.First),
        Value.MonthOfYear month => words.Notation.MonthOfYear(month.Ordinal),
        Value.Range range => Span(range),
        Value.ShareRange range => SwedishText.Interval(words.Notation.Number(range.Low * 100, 0), words.Notation.Percent(range.High)),
        Value.Probability p => p.P < SmallestP ? "<\u00A0" + words.Notation.Number(SmallestP, 3) : words.Notation.Number(p.P, 3),
        Value.Day day => words.Notation.Date(day.Date),
        Value.Number number => words.Notation.Number(number.Amount, number.Decimals),
        Value.Measured measured => words.Notation.Fixed(measured.Amount, measured.Decimals),
        Value.Share share => words.Notation.Percent(share.Part),
        Value.Area area => words.Notation.SquareMetres(area.SquareMetres),
        Value.HourSpan span => words.Notation.ClockHours(span.From * 60, span.To * 60),
        Value.DaysAndHours days => $"{Term(days.Days)} {Term("clock")} {words.Notation.ClockHours(days.From * 60, days.To * 60)}",
        Value.DaySpan days => days.First == days.Last ? Weekday(days.First) : SwedishText.Interval(Weekday(days.First), Weekday(days.Last)),
        Value.Comparison comparison => Compared(comparison),
        Value.Several several => List(several.Items.Select(Write)),
        Value.FactNames facts => List(facts.Paths.Select(names.Of).Distinct()),
        _ => throw new NotSupportedException(value?.GetType().Name),
    };

    /// <summary>A word inside a sentence, in lower case; the words of headings and tables stand elsewhere.</summary>
    private string Term(string key) => texts.Text(CommonTextId, lawDate, language).Word("term-" + key).ToString();

    private string Span(Value.Range range)
    {
        var (low, high) = (words.Notation.Fixed(range.Low, range.Decimals), double.IsFinite(range.High) ? words.Notation.Fixed(range.High, range.Decimals) : Infinite);
        return range.Low < 0 ? words.Fill("range", ("low", low), ("high", high)) : SwedishText.Interval(low, high);
    }

    private string Weekday(int fromMonday) => words.Notation.Weekday((DayOfWeek)((fromMonday + 1) % 7));

    private string Compared(Value.Comparison comparison) => texts.Text(CommonTextId, lawDate, language).Word("comparison").Fill(new Dictionary<string, string>
    {
        ["area"] = comparison.AreaName,
        ["low"] = words.Notation.Number(comparison.Low, 1),
        ["high"] = words.Notation.Number(comparison.High, 1),
        ["per"] = Term("per-" + comparison.Per),
        ["months"] = words.Notation.Number(comparison.Months),
    });

    private TemplateText Find(string checkId, string key)
    {
        var check = texts.Check(checkId, lawDate, language);
        return check.Statements.ContainsKey(key) ? check.Statement(key) : texts.Text(CommonTextId, lawDate, language).Word(key);
    }

    private string Sentence(Statement statement, TemplateText text) =>
        text.Fill(statement.Values.ToDictionary(pair => pair.Key, pair => Write(pair.Value), StringComparer.Ordinal));

    private string List(IEnumerable<string> items) => new FactWriter(words).Enumeration([.. items]);
}
