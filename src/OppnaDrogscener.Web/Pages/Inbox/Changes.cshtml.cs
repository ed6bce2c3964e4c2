using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>What the applicant has changed from one version to the next, in the words of the questions.</summary>
public sealed class ChangesModel(BoardDesk board, StepCatalog steps, CaseDesk desk, PageWords words, AccessTable access) : BoardPage(board, access)
{
    public FrozenVersion Before { get; private set; } = null!;

    public FrozenVersion Now { get; private set; } = null!;

    public IReadOnlyList<AnswerChange> Changes { get; private set; } = [];

    /// <summary>The checks whose result differs; empty when the tool's results for the later version have not been shown.</summary>
    public IReadOnlyList<(string Title, CheckResult Before, CheckResult Now)> Results { get; private set; } = [];

    /// <summary>The address of the page.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="number">The later version.</param>
    public static string Address(Guid caseId, int number) => $"{ReceivedModel.Address(caseId)}/andringar/{number}";

    public async Task<IActionResult> OnGetAsync(Guid id, int number)
    {
        if (!await OpenAsync(id) || Case.Versions.FirstOrDefault(item => item.Number == number) is not { } now || Case.Versions.FirstOrDefault(item => item.Number == number - 1) is not { } before)
        {
            return NotFound();
        }

        (Before, Now) = (before, now);
        Changes = AnswerChanges.Between(HttpContext.RequestServices, steps, Case.AsDraft(before), Case.AsDraft(now));
        Results = Case.Board.RevealedVersion >= number ? ResultsThatDiffer() : [];
        return Page();
    }

    private List<(string Title, CheckResult Before, CheckResult Now)> ResultsThatDiffer()
    {
        var (before, now) = (Judge(Before), Judge(Now));
        return [.. now.Findings.Where(finding => before[finding.Id].Result != finding.Result)
            .Select(finding => (desk.Templates.Texts.Check(finding.Id, Now.View.LawDate, words.Language).Title.ToString(), before[finding.Id].Result, finding.Result))];
    }

    private Assessment Judge(FrozenVersion version) => desk.Judge(version.View.File, version.View.Regime, version.View.LawDate);
}
