using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Papers;
using OppnaDrogscener.Web.Papers;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>What a county board leaves out of the public versions of what it has received and of its own letters and decisions.</summary>
public sealed class BoardPublicModel(BoardDesk board, PaperDesk papers, PublicChoices choices, CaseDesk desk, PageWords words, AccessTable access) : PublicPage(papers, choices, desk, words)
{
    private const string PageName = "/inkorg/{id}/offentligt";

    private readonly PaperDesk papers = papers;

    /// <summary>The case as the board has it.</summary>
    public BoardFile Case { get; private set; } = null!;

    public override bool MayChoose => access.Admits(User, PageName, "POST");

    public override string Action => Address(Row.Id);

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/offentligt";

    protected override async Task<(CasePaper Main, IReadOnlyList<CasePaper> All)?> SourceAsync(Guid id)
    {
        var (user, stop) = (CurrentUser.Of(User), HttpContext.RequestAborted);
        if (await board.OpenAsync(id, stop) is not { Versions.Count: > 0 } file)
        {
            return null;
        }

        Case = file;
        List<CasePaper> all = [];
        foreach (var version in file.Versions.Reverse())
        {
            foreach (var document in version.Documents)
            {
                if (await papers.FindAsync(id, version.Number, document.Id, user, stop) is { } paper)
                {
                    all.Add(paper);
                }
            }
        }

        return all.Count > 0 ? (all[0], all) : null;
    }
}
