using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Papers;

/// <summary>What the applicant or the police leave out of the public versions of their case.</summary>
public sealed class PublicModel(PaperDesk papers, PublicChoices choices, CaseStore store, VersionStore versions, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access) : PublicPage(papers, choices, desk, words)
{
    private const string PageName = "/arenden/{id}/offentligt";

    private readonly PaperDesk papers = papers;

    public override bool MayChoose => access.Admits(User, PageName, "POST");

    public override string Action => Address(Row.Id);

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/offentligt";

    /// <summary>The case as it stands while it is open, else the last version: those are what somebody may ask for.</summary>
    protected override async Task<(CasePaper Main, IReadOnlyList<CasePaper> All)?> SourceAsync(Guid id)
    {
        var (user, stop) = (CurrentUser.Of(User), HttpContext.RequestAborted);
        if (await store.FindAsync(id, user.OrganisationId, stop) is not { } draft)
        {
            return null;
        }

        var latest = draft.IsOpen ? null : await versions.LatestAsync(id, stop);
        var (number, view) = (latest?.Number ?? PaperDesk.AsItStands, latest?.View ?? draft.View);
        var evaluation = DocumentDesk.NeverSigned.Where(document => !document.IsPoster && document.Missing(view.Facts).Count == 0 && view.Facts.Monitoring?.Start <= clock.Today());
        List<CasePaper> all = [];
        foreach (var document in DocumentDesk.Of(view).Concat(evaluation))
        {
            all.Add((await papers.FindAsync(id, number, document.Id, user, stop))!);
        }

        return (all[0], all);
    }
}
