using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Evidence.Analysis;
using OppnaDrogscener.Domain.Perimeters;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Analysis;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>A received case: what was signed, who is on it, and what can be done with it.</summary>
public sealed class ReceivedModel(BoardDesk board, InboxList inbox, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access) : BoardPage(board, access)
{
    private const string PageName = "/inkorg/{id}";

    private readonly BoardDesk board = board;
    private readonly DocumentDesk documents = new(desk);

    [BindProperty]
    public string Officer { get; set; } = "";

    [BindProperty]
    public string Diary { get; set; } = "";

    /// <summary>The version of the board's row that the page showed.</summary>
    [BindProperty]
    public int Seen { get; set; }

    /// <summary>Whether somebody else changed the same thing first.</summary>
    public bool Collided { get; private set; }

    /// <summary>Who can be on the case.</summary>
    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    public LegalPositionText LegalPosition => desk.Templates.LegalPosition.For(Case.Row.Regime, Case.Row.LawDate, clock.Today(), words.Language);

    /// <summary>How many checks are marked in the latest version, of how many.</summary>
    public (int Done, int Count) Marked
    {
        get
        {
            var checks = ProposalBasis.Checks(Case, desk);
            return (checks.Count(check => check is { Verdict: not null, OnEarlierVersion: false }), checks.Count);
        }
    }

    /// <summary>The map, the hours and the months of the latest version, those that there is something to draw of.</summary>
    public IReadOnlyList<FigureView> Figures
    {
        get
        {
            var (facts, lawDate, texts) = (Case.Latest.View.Facts, Case.Latest.View.LawDate, desk.Templates.Texts);
            var crime = new AnalysisPictures(CrimeAnalysis.Of(facts), texts, lawDate, words.Language);
            FigureView?[] all =
            [
                AnalysisModel.Figure(words["board.figure-map"], title => PerimeterPicture.Of(PerimeterGeometry.Of(facts.Perimeter), texts, lawDate, "map", title, words.Language), null),
                AnalysisModel.Figure(words["analysis.figure-hours"], title => crime.Hours("figure-hours", title), null),
                AnalysisModel.Figure(words["analysis.figure-months"], title => crime.Months("figure-months", title), null),
            ];
            return [.. all.OfType<FigureView>()];
        }
    }

    /// <summary>Days since the case came, that day not counted.</summary>
    public int Days => clock.Today().DayNumber - Case.Board.ReceivedAt.SwedishDay().DayNumber;

    /// <summary>Whether the user may say who is on the case.</summary>
    public bool MayAssign => Case.IsOpen && May(PageName, "POST Assign");

    /// <summary>The address of a received case.</summary>
    public static string Address(Guid caseId) => $"{InboxModel.Address}/{caseId}";

    /// <summary>The name of a document.</summary>
    public string TitleOf(CaseDocument document, FrozenVersion version) => documents.TitleOf(document, version.View);

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>The user takes the case.</summary>
    public Task<IActionResult> OnPostTakeAsync(Guid id) => DoAsync(id, () => board.AssignAsync(id, Me.Id, Seen, Me));

    /// <summary>Puts somebody on the case, or nobody.</summary>
    public async Task<IActionResult> OnPostAssignAsync(Guid id)
    {
        Guid? officer = Guid.TryParse(Officer, out var chosen) ? chosen : null;
        return officer is null && Officer.Length > 0 ? BadRequest() : await DoAsync(id, () => board.AssignAsync(id, officer, Seen, Me));
    }

    /// <summary>Writes the number of the board's own diary.</summary>
    public async Task<IActionResult> OnPostDiaryAsync(Guid id)
    {
        Diary = Diary.Trim();
        if (Diary.Length is > 0 and <= BoardCaseRow.DiaryLength)
        {
            return await DoAsync(id, () => board.NumberAsync(id, Diary, Seen, Me));
        }

        ModelState.AddModelError(nameof(Diary), words.Fill("board.error-diary", ("most", $"{BoardCaseRow.DiaryLength}")));
        return await LoadAsync(id) ? PageWith(StatusCodes.Status400BadRequest) : NotFound();
    }

    private async Task<IActionResult> DoAsync(Guid id, Func<Task<bool>> work)
    {
        if (await work())
        {
            return Redirect(Address(id));
        }

        Collided = true;
        return await LoadAsync(id) ? PageWith(StatusCodes.Status409Conflict) : NotFound();
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await OpenAsync(id))
        {
            return false;
        }

        Officers = await inbox.OfficersAsync(Case.Board.BoardId, HttpContext.RequestAborted);
        return true;
    }
}
