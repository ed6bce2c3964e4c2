using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Blocks;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Submissions;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>The officer's own verdict on each check, before or after the tool's results are shown.</summary>
public sealed class MarkingModel(BoardDesk board, Marks marks, StepRouter router, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access) : BoardPage(board, access)
{
    private const string PageName = "/inkorg/{id}/bedomning";

    /// <summary>More fields than there are checks can't come from the page.</summary>
    private const int MostMarks = 100;

    private readonly BoardDesk board = board;

    [BindProperty]
    public MarkingInput Input { get; set; } = new();

    /// <summary>The checks that the regime has, in the order of the law.</summary>
    public IReadOnlyList<MarkLine> Lines { get; private set; } = [];

    /// <summary>How many checks have a saved mark for the version that is shown.</summary>
    public int Marked => Lines.Count(line => line.IsMarked);

    /// <summary>The first check that has no mark for the version that is shown; null when all have.</summary>
    public MarkLine? Next => Lines.FirstOrDefault(line => !line.IsMarked);

    /// <summary>The marks of earlier versions behind which nothing has changed.</summary>
    public IReadOnlyList<MarkLine> Standing => [.. Lines.Where(line => line.Basis is { Same: true })];

    /// <summary>The marks of earlier versions behind which something has changed.</summary>
    public IReadOnlyList<MarkLine> Shaken => [.. Lines.Where(line => line.Basis is { Same: false })];

    /// <summary>What two officers have marked at once; empty when nothing.</summary>
    public IReadOnlyList<MarkCollision> Collisions { get; private set; } = [];

    /// <summary>Why nothing was saved; null when it was, or nothing was sent.</summary>
    public MarkOutcome? Refusal { get; private set; }

    /// <summary>Whether marks have just been saved.</summary>
    public bool Saved { get; private set; }

    /// <summary>Whether the user may mark.</summary>
    public bool MayMark => Case.IsOpen && May(PageName, "POST");

    /// <summary>The verdicts to choose from.</summary>
    public IReadOnlyList<Choice> Verdicts => [.. Enum.GetValues<OfficerVerdict>().Select(verdict => new Choice(FactsJson.Word(verdict), words["marking.verdict-" + FactsJson.Word(verdict)]))];

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/bedomning";

    /// <summary>A finding as an officer sees it: without links to the applicant's pages.</summary>
    public ShownFinding Shown(FindingView finding) => new(finding, Case.Latest.View.LawDate, MayDraft: false, _ => null);

    /// <summary>Why a mark of an earlier version must be read again.</summary>
    public string WhyShaken(MarkLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Basis switch
        {
            { Answered: true, Changed.Count: > 0 } basis => words.Fill("marking.answered-changed", ("facts", string.Join(", ", basis.Changed))),
            { Answered: true } => words["marking.answered"],
            { Changed.Count: > 0 } basis => words.Fill("marking.changed", ("facts", string.Join(", ", basis.Changed))),
            _ => words["marking.changed-some"],
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid id, string? sparat)
    {
        Saved = sparat is not null;
        return await LoadAsync(id) ? Page() : NotFound();
    }

    /// <summary>Shows the tool's results from now on.</summary>
    public async Task<IActionResult> OnPostRevealAsync(Guid id)
    {
        await board.RevealAsync(id, Me);
        return Redirect(Address(id));
    }

    /// <summary>Saves every mark that has changed.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (Input.Marks.Count > MostMarks || !await LoadAsync(id))
        {
            return BadRequest();
        }

        if (!Read(out var given))
        {
            Lines = [.. Lines.Select(line => line with { Field = Sent(line) })];
            return PageWith(StatusCodes.Status400BadRequest);
        }

        List<MarkField> collided = [];
        foreach (var (field, input) in given)
        {
            var outcome = await marks.SaveAsync(id, input, Me);
            if (outcome is MarkOutcome.NewVersion or MarkOutcome.Closed)
            {
                return await RefuseAsync(id, outcome, given.Select(item => item.Field));
            }

            if (outcome == MarkOutcome.MarkedByOther)
            {
                collided.Add(field);
            }
        }

        return collided.Count == 0 ? Redirect(Address(id) + "?sparat=1") : await RefuseAsync(id, MarkOutcome.MarkedByOther, collided);
    }

    /// <summary>Lets the marks behind which nothing has changed stand for the latest version too.</summary>
    public async Task<IActionResult> OnPostStandAsync(Guid id)
    {
        if (Input.Marks.Count > MostMarks || !await LoadAsync(id))
        {
            return BadRequest();
        }

        var sent = Input.Marks.DistinctBy(field => field.CheckId).ToDictionary(field => field.CheckId, field => field.Seen, StringComparer.Ordinal);
        var seen = Standing.Where(line => sent.ContainsKey(line.Finding.Id)).ToDictionary(line => line.Finding.Id, line => sent[line.Finding.Id], StringComparer.Ordinal);
        var outcome = await marks.StandAsync(id, seen, Input.OnVersion, Me);
        return outcome == MarkOutcome.Saved ? Redirect(Address(id) + "?sparat=1") : await RefuseAsync(id, outcome, []);
    }

    private async Task<IActionResult> RefuseAsync(Guid id, MarkOutcome refusal, IEnumerable<MarkField> mine)
    {
        await LoadAsync(id);
        Refusal = refusal;
        Collisions = [.. mine.Select(field => (Field: field, Line: Lines.FirstOrDefault(line => line.Finding.Id == field.CheckId)))
            .Where(pair => pair.Line is not null && !Equal(pair.Field, pair.Line.Mark))
            .Select(pair => new MarkCollision(pair.Line!.Finding.Title, pair.Field, pair.Line.Mark))];
        return PageWith(StatusCodes.Status409Conflict);
    }

    /// <summary>The marks that have been given; false when a field is wrong, with the error on it.</summary>
    private bool Read(out List<(MarkField Field, MarkInput Input)> given)
    {
        given = [];
        foreach (var (index, field) in Input.Marks.Index())
        {
            field.Comment = TypedText.Clean(field.Comment).Trim();
            var known = Lines.FirstOrDefault(line => line.Finding.Id == field.CheckId);
            if (known is null || (field.Verdict.Length == 0 && field.Comment.Length == 0) || Unchanged(field, known.Mark))
            {
                continue;
            }

            if (field.Comment.Length > BoardMarkRow.CommentLength)
            {
                ModelState.AddModelError($"Input.Marks[{index}].Comment", words.Fill("marking.error-long", ("check", known.Finding.Title), ("most", $"{BoardMarkRow.CommentLength}")));
            }
            else if (Enum.GetValues<OfficerVerdict>().Where(verdict => FactsJson.Word(verdict) == field.Verdict).Select(verdict => (OfficerVerdict?)verdict).FirstOrDefault() is not { } verdict)
            {
                ModelState.AddModelError($"Input.Marks[{index}].Verdict", words.Fill("marking.error-verdict", ("check", known.Finding.Title)));
            }
            else if (verdict is OfficerVerdict.Supplement or OfficerVerdict.NotMet && field.Comment.Length == 0)
            {
                ModelState.AddModelError($"Input.Marks[{index}].Comment", words.Fill("marking.error-comment", ("check", known.Finding.Title)));
            }
            else
            {
                given.Add((field, new MarkInput(field.CheckId, verdict, field.Comment, field.Seen, Input.OnVersion)));
            }
        }

        return ModelState.IsValid;
    }

    private bool Equal(MarkField field, BoardMarkRow? mark) =>
        mark is not null && FactsJson.Word(mark.Verdict) == field.Verdict && mark.Comment == field.Comment && mark.OnVersion == Input.OnVersion;

    /// <summary>Whether a field says nothing new: an earlier version's mark that stands as it was and is not said to hold still is left as it is.</summary>
    private bool Unchanged(MarkField field, BoardMarkRow? mark) =>
        Equal(field, mark) || (mark is not null && FactsJson.Word(mark.Verdict) == field.Verdict && mark.Comment == field.Comment && !field.Still.Contains(MarkField.Yes));

    private MarkField Sent(MarkLine line) => Input.Marks.FirstOrDefault(field => field.CheckId == line.Finding.Id) ?? line.Field;

    private async Task<bool> LoadAsync(Guid id)
    {
        if (!await OpenAsync(id))
        {
            return false;
        }

        var report = ReportOf(Case.Latest);
        var findings = report.Groups.SelectMany(group => group.Findings).ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        var names = FactNames.WithCase(desk.Templates.Texts, Case.Latest.View.LawDate, words.Language);
        var bases = new MarkBases(Case, version => version == Case.Latest ? report : ReportOf(version), path => SwedishText.Capitalised(names.Of(path)));
        // In the order of the checks, never by what the tool has found: the order would tell.
        Lines = [.. report.Assessment.Findings.Where(finding => finding.Certainty is not null).Select(finding => LineOf(findings[finding.Id], bases))];
        return true;
    }

    private CheckReport ReportOf(FrozenVersion version) => new(desk, router, Case.AsDraft(version), clock.Today(), words.Language);

    private MarkLine LineOf(FindingView finding, MarkBases bases)
    {
        var mark = Case.Marks.GetValueOrDefault(finding.Id);
        return new MarkLine(finding, mark, mark is null ? null : bases.Of(mark), new MarkField
        {
            CheckId = finding.Id,
            Verdict = mark is null ? "" : FactsJson.Word(mark.Verdict),
            Comment = mark?.Comment ?? "",
            Seen = mark?.Version ?? 0,
        });
    }
}
