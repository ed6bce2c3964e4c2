using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Checks;
using OppnaDrogscener.Web.Data;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>Judges a draft and tells the part of it that belongs beside a step.</summary>
public static class StepPanel
{
    /// <summary>The panel of a step.</summary>
    public static PanelView PanelOf(this StepServices services, CaseDraft draft, Step step)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(step);
        var assessment = services.Desk.Judge(draft.File, draft.View.Regime, draft.View.LawDate, services.Words.Language);
        var words = new AssessmentWords(services.Desk.Templates, assessment, services.Clock.Today(), services.Words.Language);
        return new PanelView([.. step.Feeds
            .Select(id => assessment[id])
            .Where(finding => finding.Result != CheckResult.NotApplicable)
            .Select(finding => new PanelItem(finding.Id, words.Title(finding), finding.Result, words.Explanation(finding)[0]))]);
    }
}
