using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Documents.Documents.Board;
using OppnaDrogscener.Documents.Rendering;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases.Reading;
using OppnaDrogscener.Domain.Clock;
using OppnaDrogscener.Domain.Review;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>Asks the applicant for a supplement: items from the officer's marks, then the letter as it will be, then sent.</summary>
public sealed class SupplementModel(BoardDesk board, SupplementRequests requests, BoardDocuments documents, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access) : BoardPage(board, access)
{
    private const string PageName = "/inkorg/{id}/komplettering";
    private const int KeyLength = 32;

    [BindProperty]
    public SupplementInput Input { get; set; } = new();

    /// <summary>The letter as it will be; null while it is being written.</summary>
    public IHtmlContent? Letter { get; private set; }

    /// <summary>Why it was not sent; null when it was, or nothing was sent.</summary>
    public SupplementRefusal? Refusal { get; private set; }

    /// <summary>Whether a request has just been sent.</summary>
    public bool Sent { get; private set; }

    /// <summary>Whether a request can be written now.</summary>
    public bool MayAsk => Case.Row is { Status: CaseStatus.Submitted, WithdrawnAt: null } && May(PageName, "POST");

    /// <summary>The marks that ask for a supplement of an earlier version, which the officer has not looked at since.</summary>
    public int OldMarks => Case.Marks.Values.Count(mark => mark.Verdict == OfficerVerdict.Supplement && mark.OnVersion != Case.Latest.Number);

    /// <summary>Most items.</summary>
    public bool MayAdd => Input.Items.Count < SupplementEditing.MostItems;

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => ReceivedModel.Address(caseId) + "/komplettering";

    /// <summary>What a check is called.</summary>
    public string TitleOf(string checkId) => desk.Templates.Texts.Check(checkId, Case.Latest.View.LawDate, words.Language).Title.ToString();

    public async Task<IActionResult> OnGetAsync(Guid id, string? skickad)
    {
        Sent = skickad is not null;
        if (!await OpenAsync(id))
        {
            return NotFound();
        }

        Input = new SupplementInput { OnVersion = Case.Latest.Number, Key = Guid.NewGuid().ToString("N"), Deadline = TypedDate.Of(AnswerTime.Usual(clock.Today())), Items = [.. FromMarks()] };
        return Page();
    }

    /// <summary>Changes the list, shows the letter, or sends it, as the button says.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? go)
    {
        if (Input.Key.Length != KeyLength || Input.Items.Count > SupplementEditing.MostItems || !await OpenAsync(id)
            || Input.Items.Any(item => item.CheckId.Length > 0 && !Case.Latest.View.Regime.Checks.ContainsKey(item.CheckId)))
        {
            return BadRequest();
        }

        foreach (var item in Input.Items)
        {
            item.Question = TypedText.Clean(item.Question);
        }

        if (go is not ("preview" or "send"))
        {
            SupplementEditing.Do(Input.Items, go ?? "");
            // What stands in the form is what was sent, changed by the button: not the fields of the request.
            ModelState.Clear();
            return Page();
        }

        return Read() is not { } draft ? PageWith(StatusCodes.Status400BadRequest)
            : go == "send" ? await SendAsync(id, draft)
            : Preview(draft);
    }

    private PageResult Preview(SupplementDraft draft)
    {
        var matter = SupplementRequests.MatterOf(Case, draft, Me.FullName);
        Letter = new HtmlString(HtmlRenderer.RenderArticle(documents.Compose(Case.Latest, SupplementRequests.LetterId, matter, clock.Today()), under: 1));
        return Page();
    }

    private async Task<IActionResult> SendAsync(Guid id, SupplementDraft draft)
    {
        var result = await requests.SendAsync(id, draft, Me);
        if (result.Number is not null)
        {
            return Redirect(Address(id) + "?skickad=1");
        }

        await OpenAsync(id);
        Refusal = result.Refusal;
        // What was typed is asked of the version that now stands, once the officer has seen what is new in it.
        Input.OnVersion = Case.Latest.Number;
        ModelState.Clear();
        return PageWith(StatusCodes.Status409Conflict);
    }

    /// <summary>The request; null when a field is wrong, with the error on it.</summary>
    private SupplementDraft? Read()
    {
        var today = clock.Today();
        if (AnswerTime.ProblemOf(Input.Deadline.Value, today) is { } problem)
        {
            var next = problem == AnswerTimeProblem.NotWorking ? StatutoryTime.LastDayForAct(Input.Deadline.Value!.Value) : AnswerTime.Usual(today);
            ModelState.AddModelError("Input.Deadline", words.Fill("supplement.error-deadline-" + FactsJson.Word(problem), ("day", DayText.Written(next, words.Language))));
        }

        foreach (var (index, item) in Input.Items.Index())
        {
            if (item.Question.Length is 0 or > SupplementItemRow.TextLength)
            {
                ModelState.AddModelError($"Input.Items[{index}].Question", item.Question.Length == 0 ? words["supplement.error-question"] : words.Fill("supplement.error-long", ("most", $"{SupplementItemRow.TextLength}")));
            }
        }

        if (Input.Items.Count == 0)
        {
            ModelState.AddModelError("Input.Items", words["supplement.error-none"]);
        }

        return ModelState.IsValid
            ? new SupplementDraft(Input.OnVersion, Input.Deadline.Value!.Value, [.. Input.Items.Select(item => new SupplementQuestion(item.CheckId.Length == 0 ? null : item.CheckId, item.Question))], Input.Key)
            : null;
    }

    /// <summary>One item for each mark of the latest version that asks for a supplement, in the order of the checks.</summary>
    private IEnumerable<SupplementField> FromMarks() => desk.Judge(Case.Latest.View.File, Case.Latest.View.Regime, Case.Latest.View.LawDate).Findings
        .Select(finding => Case.Marks.GetValueOrDefault(finding.Id)).OfType<BoardMarkRow>()
        .Where(mark => mark.Verdict == OfficerVerdict.Supplement && mark.OnVersion == Case.Latest.Number)
        .Select(mark => new SupplementField { CheckId = mark.CheckId, Question = mark.Comment });
}
