using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Desk;

/// <summary>
/// An assessment in words. The first finding carries the legal position, and a rule whose source has not been read in the
/// text of the law says so.
/// </summary>
public sealed class AssessmentWords
{
    private const string RegimeFitsDate = "regime-fits-date";

    private readonly FindingWords words;
    private readonly LegalPosition positions;
    private readonly TextLanguage language;

    /// <param name="templates">The texts.</param>
    /// <param name="assessment">What was found.</param>
    /// <param name="today">The day it is read: a dated regime says when another law applies then.</param>
    /// <param name="language">The language of the words; the assessment must be made in it too, for what it says of the regime.</param>
    public AssessmentWords(TemplateSet templates, Assessment assessment, DateOnly today, TextLanguage language = TextLanguage.Swedish)
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(assessment);
        this.language = language;
        words = new FindingWords(templates.Texts, assessment.LawDate, language);
        positions = templates.LegalPosition;
        LegalPosition = positions.For(assessment.Regime.Key, assessment.LawDate, today, language).Text;
    }

    /// <summary>Which law judged, which law applies, and what differs.</summary>
    public string LegalPosition { get; }

    /// <summary>What the check is called.</summary>
    public string Title(Finding finding) => words.Title(finding);

    /// <summary>The explanation, sentence by sentence.</summary>
    public IReadOnlyList<string> Explanation(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var sentences = words.Explanation(finding);
        return
        [
            .. finding.Id == RegimeFitsDate ? [LegalPosition] : Array.Empty<string>(),
            .. sentences,
            .. finding.Result != CheckResult.NotApplicable && Mark(finding) is { } mark ? [mark] : Array.Empty<string>(),
        ];
    }

    /// <summary>What would change the result.</summary>
    public IReadOnlyList<string> Remedies(Finding finding) => words.Remedies(finding);

    /// <summary>How well the source of the rule is known, where it isn't verified; null where it is.</summary>
    public string? Mark(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Certainty is { } certainty and not Certainty.Verified ? $"({positions.Explain(certainty, language)})" : null;
    }
}
