using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>The same case under every regime.</summary>
/// <param name="Assessments">One for each regime: a dated one on the law date, or on the nearest day inside it.</param>
/// <param name="Rows">The checks that some regime uses: title, and the result under each regime in the same order.</param>
public sealed record RegimeComparison(IReadOnlyList<Assessment> Assessments, IReadOnlyList<(string Title, IReadOnlyList<Finding> Findings)> Rows)
{
    public static RegimeComparison Of(CaseDesk desk, CaseDraft draft, DateOnly today, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(desk);
        ArgumentNullException.ThrowIfNull(draft);
        var assessments = desk.Compare(draft.File, draft.View.LawDate, language);
        var words = new AssessmentWords(desk.Templates, assessments[0], today, language);
        return new RegimeComparison(assessments, [.. assessments[0].Findings
            .Select(finding => (words.Title(finding), Findings: (IReadOnlyList<Finding>)[.. assessments.Select(assessment => assessment[finding.Id])]))
            .Where(row => row.Findings.Any(finding => finding.Result != CheckResult.NotApplicable))]);
    }
}
