using System.Security.Cryptography;
using System.Text;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Domain.Law;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>The legal check of a case in words, grouped by what to do. It is never a yes: a person decides.</summary>
public sealed class CheckReport
{
    private static readonly (string Key, Func<Finding, bool> Has)[] Kinds =
    [
        ("blocking", finding => finding.Blocks),
        ("not-met", finding => finding is { Result: CheckResult.NotMet, Severity: CheckSeverity.Serious }),
        ("unclear", finding => finding.Result == CheckResult.Unclear),
        ("advice", finding => finding is { Result: CheckResult.NotMet, Severity: CheckSeverity.Advice }),
        ("met", finding => finding.Result == CheckResult.Met),
        ("not-applicable", finding => finding.Result == CheckResult.NotApplicable),
    ];

    private readonly CaseDesk desk;
    private readonly StepRouter router;
    private readonly Guid caseId;
    private readonly AssessmentWords words;
    private readonly FactNames names;

    public CheckReport(CaseDesk desk, StepRouter router, CaseDraft draft, DateOnly today, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(draft);
        (this.desk, this.router, caseId) = (desk, router, draft.Id);
        Assessment = desk.Judge(draft.File, draft.View.Regime, draft.View.LawDate, language);
        words = new AssessmentWords(desk.Templates, Assessment, today, language);
        names = FactNames.WithCase(desk.Templates.Texts, draft.View.LawDate, language);
        Groups = [.. Kinds.Select(kind => new FindingGroup(kind.Key, [.. Assessment.Findings.Where(kind.Has).OrderBy(finding => finding.Severity).Select(View)])).Where(group => group.Findings.Count > 0)];
    }

    /// <summary>What was found.</summary>
    public Assessment Assessment { get; }

    /// <summary>The findings, what to do first first; empty groups are left out.</summary>
    public IReadOnlyList<FindingGroup> Groups { get; }

    /// <summary>How many findings a group has.</summary>
    public int Count(string key) => Groups.FirstOrDefault(group => group.Key == key)?.Findings.Count ?? 0;

    /// <summary>The remedy with a token; null when the case no longer has it.</summary>
    public (FindingView Finding, RemedyView Remedy)? Find(string checkId, string token) => Groups
        .SelectMany(group => group.Findings).Where(finding => finding.Id == checkId)
        .SelectMany(finding => finding.Remedies.Where(remedy => remedy.Token == token).Select(remedy => ((FindingView, RemedyView)?)(finding, remedy)))
        .FirstOrDefault();

    private FindingView View(Finding finding) => new()
    {
        Finding = finding,
        Title = words.Title(finding),
        Explanation = words.Explanation(finding),
        Facts = Links(finding.Judgement.Facts),
        Missing = Links(finding.Judgement.Missing),
        Law = [.. finding.Law.Select(reference => desk.Templates.Law.Find(reference, Assessment.LawDate)).Where(found => found.Section is not null)],
        Remedies = [.. finding.Judgement.Remedies.Zip(words.Remedies(finding)).Select(pair => new RemedyView(pair.Second, pair.First.Change, TokenOf(pair.First.Change)))],
    };

    private List<FactLink> Links(IEnumerable<string> paths) =>
        [.. paths.Select(path => new FactLink(SwedishText.Capitalised(names.Of(path)), router.AddressOf(caseId, path))).Distinct()];

    private static string? TokenOf(FactChange? change) => change is null
        ? null
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{change.Path}={change.Value.ToJsonString()}")));
}
