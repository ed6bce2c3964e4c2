using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Temporary;

/// <summary>What a case still lacks, step by step.</summary>
public static class GapList
{
    /// <summary>Every step of the case, in order.</summary>
    public static IReadOnlyList<Gap> Of(CaseDesk desk, StepCatalog steps, StepRouter router, CaseDraft draft, DateOnly today, TextLanguage language)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(draft);
        var findings = new CheckReport(desk, router, draft, today, language).Groups.SelectMany(group => group.Findings)
            .Where(item => item.Finding.Result is CheckResult.Unclear or CheckResult.NotMet).ToList();
        return [.. steps.For(draft.View.Kind).Select(step => new Gap(
            step,
            draft.StateOf(step),
            [.. findings.SelectMany(item => item.Missing).Where(link => IsIn(link, draft.Id, step)).Distinct()],
            [.. findings.Where(item => item.Finding.Result == CheckResult.NotMet && step.Feeds.Contains(item.Id)).Select(item => item.Title).Distinct()]))];
    }

    private static bool IsIn(FactLink link, Guid caseId, Step step) =>
        link.Address is { } address && address.Split('#')[0] == StepRouter.Address(caseId, step);
}
