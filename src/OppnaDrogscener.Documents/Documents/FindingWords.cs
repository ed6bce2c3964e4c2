using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;

namespace OppnaDrogscener.Documents.Documents;

/// <summary>Puts what the checks found into words: the sentences of templates/checks with the user's own numbers in them.</summary>
public sealed class FindingWords
{
    private const string CommonTextId = "check-words";

    private readonly TextLibrary texts;
    private readonly DateOnly lawDate;
    private readonly Words words;
    private readonly FactNames names;

    /// <param name="templates">The texts.</param>
    /// <param name="assessment">What was found; gives the regime and the law date.</param>
    /// <param name="today">The day the words are made, for what the law is now.</param>
    public FindingWords(TemplateSet templates, Assessment assessment, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(assessment);
        texts = templates.Texts;
        lawDate = assessment.LawDate;
        words = new Words(texts.Words(lawDate));
        names = new FactNames(texts.Text(FactNames.TextId, lawDate).Words);
        LegalPosition = templates.LegalPosition.For(assessment.Regime.Key, lawDate, today).Text;
    }

    /// <summary>Which law judged, which law applies, and what differs.</summary>
    public string LegalPosition { get; }

    /// <summary>What the check is called.</summary>
    public string Title(Finding finding) => texts.Check(finding.Id, lawDate).Title.ToString();

    /// <summary>The explanation, sentence by sentence.</summary>
    public IReadOnlyList<string> Explanation(Finding finding) =>
        [.. finding.Judgement.Statements.Select(statement => Sentence(finding.Id, statement))];

    /// <summary>One sentence of an explanation.</summary>
    public string Sentence(string checkId, Statement statement)
    {
        var check = texts.Check(checkId, lawDate);
        var text = check.Statements.ContainsKey(statement.Key) ? check.Statement(statement.Key) : texts.Text(CommonTextId, lawDate).Word(statement.Key);
        return Fill(statement, text);
    }

    /// <summary>What would change the result, one change at a time.</summary>
    public IReadOnlyList<string> Remedies(Finding finding) =>
        [.. finding.Judgement.Remedies.Select(remedy => Fill(remedy.Statement, texts.Check(finding.Id, lawDate).Remedy(remedy.Statement.Key)))];

    /// <summary>The missing facts by name.</summary>
    public IReadOnlyList<string> Missing(Finding finding) => [.. finding.Judgement.Missing.Select(names.Of).Distinct()];

    /// <summary>A value in Swedish.</summary>
    public string Write(Value value) => value switch
    {
        Value.Words own => own.Content,
        Value.Term term => words[term.Key],
        Value.Day day => SwedishText.Date(day.Date),
        Value.Number number => SwedishText.Number(number.Amount, number.Decimals),
        Value.Share share => SwedishText.Percent(share.Part),
        Value.Area area => SwedishText.SquareMetres(area.SquareMetres),
        Value.HourSpan span => Hours(span.From, span.To),
        Value.DaysAndHours span => words.Fill("days-and-hours", ("days", words[$"on-{span.Days}"]), ("hours", Hours(span.From, span.To))),
        Value.Comparison comparison => words.Fill("comparison",
            ("low", SwedishText.Number(comparison.Low, 1)), ("high", SwedishText.Number(comparison.High, 1)),
            ("area", comparison.AreaName), ("per", words[$"per-{comparison.Per}"])),
        Value.Several several => List(several.Items.Select(Write)),
        Value.FactNames facts => List(facts.Paths.Select(names.Of).Distinct()),
        _ => throw new NotSupportedException(value?.GetType().Name),
    };

    private string Fill(Statement statement, TemplateText text) =>
        text.Fill(statement.Values.ToDictionary(pair => pair.Key, pair => Write(pair.Value), StringComparer.Ordinal));

    private string List(IEnumerable<string> items) => new FactWriter(words).Enumeration([.. items]);

    private static string Hours(int from, int to) => SwedishText.ClockHours(from * 60, to * 60);
}
