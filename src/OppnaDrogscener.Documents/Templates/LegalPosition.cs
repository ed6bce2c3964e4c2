using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Templates;

/// <summary>Says which law judged a case, which law applies, and what differs. Words from templates/legal-position.</summary>
public sealed class LegalPosition
{
    private const string NoticesId = "legal-position/notices";
    private const int StaleAfterMonths = 12;
    private readonly TextLibrary texts;
    private readonly TemplateSet templates;
    private readonly RegimeCatalog regimes;

    /// <exception cref="TemplateException">A regime has no text, or lacks the sentence on a later law.</exception>
    internal LegalPosition(TextLibrary texts, TemplateSet templates)
    {
        this.texts = texts;
        this.templates = templates;
        regimes = templates.Regimes;
        foreach (var earlier in regimes.Dated)
        {
            foreach (var later in regimes.Dated.Where(later => later.From > earlier.From))
            {
                TodayWord(earlier, later, earlier.From!.Value, TextLanguage.Swedish);
            }
        }
    }

    /// <summary>The text for a case.</summary>
    /// <param name="key">The regime that judges.</param>
    /// <param name="lawDate">The case's law date. METODBOK says what applied on it.</param>
    /// <param name="today">The day the text is made: a dated regime says when another law applies then.</param>
    /// <param name="language">Language of the text.</param>
    public LegalPositionText For(RegimeKey key, DateOnly lawDate, DateOnly today, TextLanguage language = TextLanguage.Swedish)
    {
        var regime = regimes[key];
        var text = texts.Text(TextId(regime), lawDate, language);
        List<string> sentences = [text.Introduction.ToString()];
        if (regime.IsDated && regimes.InForceOn(today) is { } now && now.From > regime.From)
        {
            sentences.Add(TodayWord(regime, now, lawDate, language));
        }

        if (Stale(lawDate, language) is { } warning)
        {
            sentences.Add(warning);
        }

        return new LegalPositionText(text.Title.ToString(), sentences);
    }

    /// <summary>Why a dated regime refuses a law date, in one line that names the law and the date.</summary>
    public string Explain(RegimeRefusal refusal, TextLanguage language = TextLanguage.Swedish)
    {
        var word = (refusal.Asked, refusal.LastDay) switch
        {
            (null, _) => "before-first",
            (_, null) => "outside-open",
            _ => "outside",
        };
        return Notice(word, refusal.LawDate, language, new()
        {
            ["regime"] = templates.RegimesIn(language)[(refusal.Asked ?? regimes.Dated[0]).Key].Name,
            ["first"] = Day(refusal.FirstDay, language),
            ["last"] = refusal.LastDay is { } last ? Day(last, language) : "",
            ["law-date"] = Day(refusal.LawDate, language),
        });
    }

    /// <summary>What a mark of certainty means, for a rule or a section that is not verified.</summary>
    public string Explain(Certainty certainty, TextLanguage language = TextLanguage.Swedish) =>
        Notice(Certainties.ToMark(certainty), regimes.FirstDay, language, []);

    /// <summary>Spans of days read best in figures in Swedish, and in words in English.</summary>
    private static string Day(DateOnly day, TextLanguage language) => language == TextLanguage.English ? DayText.Written(day, language) : DayText.Iso(day);

    private static string TextId(Regime regime) => "legal-position/" + RegimeKeys.ToText(regime.Key);

    private string TodayWord(Regime regime, Regime now, DateOnly lawDate, TextLanguage language) =>
        texts.Text(TextId(regime), lawDate, language).Word("today-" + RegimeKeys.ToText(now.Key)).ToString();

    private string Notice(string word, DateOnly lawDate, TextLanguage language, Dictionary<string, string> values) =>
        texts.Text(NoticesId, lawDate, language).Word(word).Fill(values);

    /// <summary>The law in force on the law date was last checked more than twelve months before it.</summary>
    private string? Stale(DateOnly lawDate, TextLanguage language)
    {
        var checkedOn = regimes.InForceOn(lawDate) is { } regime
            ? templates.Law.Act(regime.Law)?.Versions.Last(version => version.InForce <= lawDate).CheckedOn
            : null;
        return checkedOn is { } day && lawDate > day.AddMonths(StaleAfterMonths)
            ? Notice("stale", lawDate, language, new() { ["checked-on"] = DayText.Written(day, language) })
            : null;
    }
}
