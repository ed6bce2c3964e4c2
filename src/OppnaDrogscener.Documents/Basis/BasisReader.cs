using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;

namespace OppnaDrogscener.Documents.Basis;

/// <summary>Says what a case stands on.</summary>
public sealed class BasisReader(TemplateSet templates)
{
    private const int FingerprintLength = 16;
    private const char Between = '\u001f';

    /// <summary>What every case stands on that is judged under a regime on a law date and asked by some steps. It has no results.</summary>
    /// <param name="regime">The regime that judges.</param>
    /// <param name="day">The law date.</param>
    /// <param name="steps">Ids of the steps that ask for the facts.</param>
    public CaseBasis Of(Regime regime, DateOnly day, IReadOnlyList<string> steps)
    {
        ArgumentNullException.ThrowIfNull(regime);
        ArgumentNullException.ThrowIfNull(steps);
        List<AppliedCheck> checks = [.. regime.Checks.Values.Where(check => check.From is not { } from || from <= day)];
        List<(string Step, QuestionText Question)> questions = [.. steps.SelectMany(step => templates.Texts.Step(step, day).Questions.Values.Select(question => (step, question)))];
        return new CaseBasis
        {
            SchemaVersion = FactsUpgrade.CurrentVersion,
            Law = Law(checks.SelectMany(References).Concat(questions.SelectMany(item => item.Question.Sources)), day),
            Checks = Sorted(checks.Select(check => (check.Id, Fingerprint(Texts(check, day))))),
            Questions = Sorted(questions.Select(item => ($"{item.Step}/{item.Question.Id}", Fingerprint(Texts(item.Question))))),
            Results = Sorted([]),
        };
    }

    /// <summary>The results of a case, by check.</summary>
    public static IReadOnlyDictionary<string, string> ResultsOf(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Sorted(assessment.Findings.Select(finding => (finding.Id, FactsJson.Word(finding.Result))));
    }

    /// <summary>The act and the section of a reference, without items: <c>2018:1200/14d</c>.</summary>
    public static string KeyOf(LawRef reference) => $"{reference.Source}/{reference.SectionKey}";

    private SortedDictionary<string, string> Law(IEnumerable<LawRef> references, DateOnly day) => Sorted(references
        .Select(reference => templates.Law.Find(reference, day))
        .Where(found => found.Section is not null)
        .DistinctBy(found => KeyOf(found.Reference))
        .Select(found => (KeyOf(found.Reference), Fingerprint([found.Section!.Number, found.Section.Title, found.Section.Text]))));

    private static IEnumerable<LawRef> References(AppliedCheck check) => check.LawRefs.Concat(check.LawEnforcementRefs);

    private IEnumerable<string> Texts(AppliedCheck check, DateOnly day)
    {
        var text = templates.Texts.Check(check.Id, day);
        return [FactsJson.Word(check.Severity), .. References(check).Select(reference => reference.ToString()), text.Title.Text, text.Question.Text, text.Guidance.Text, .. Pairs(text.Statements), .. Pairs(text.Remedies)];
    }

    private static IEnumerable<string> Texts(QuestionText question) =>
        [question.Label.Text, question.Hint?.Text ?? "", question.Why.Text, question.Judged.Text, .. Pairs(question.Parts), .. Pairs(question.Options)];

    private static IEnumerable<string> Pairs(IReadOnlyDictionary<string, TemplateText> texts) => texts.SelectMany(text => new[] { text.Key, text.Value.Text });

    private static string Fingerprint(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Between, texts))))[..FingerprintLength];

    private static SortedDictionary<string, string> Sorted(IEnumerable<(string Key, string Value)> pairs) =>
        new(pairs.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
