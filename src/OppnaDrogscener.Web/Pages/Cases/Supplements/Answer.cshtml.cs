using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Domain.Status;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Data.Board;
using OppnaDrogscener.Web.Identity;
using OppnaDrogscener.Web.Review;
using OppnaDrogscener.Web.Words;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Supplements;

/// <summary>Answers the county board's request for a supplement, item by item. Nothing leaves until a new version is signed.</summary>
public sealed class AnswerModel(AppDbContext db, CaseStore store, SupplementAnswers answers, StepCatalog catalog, CaseDesk desk, TimeProvider clock, PageWords words, AccessTable access) : PageModel
{
    private const string PageName = "/arenden/{id}/komplettering";
    private IReadOnlyList<(SupplementRow Request, IReadOnlyList<SupplementItemRow> Items)> all = [];

    [BindProperty]
    public AnswersInput Input { get; set; } = new();

    public CaseDraft Draft { get; private set; } = null!;

    /// <summary>The name of the county board.</summary>
    public string Board { get; private set; } = "";

    /// <summary>The request that is answered, or was answered last.</summary>
    public SupplementRow Asked => all[^1].Request;

    public IReadOnlyList<SupplementItemRow> Items => all[^1].Items;

    /// <summary>The requests before it, the last first.</summary>
    public IEnumerable<(SupplementRow Request, IReadOnlyList<SupplementItemRow> Items)> Earlier => all.SkipLast(1).Reverse();

    /// <summary>Whether the request waits for an answer.</summary>
    public bool IsOpen => Asked.AnsweredVersion is null && Draft.IsOpen && Draft.Row.Status == CaseStatus.SupplementRequested;

    public bool MayAnswer => IsOpen && access.Admits(User, PageName, "POST");

    /// <summary>How many items have an answer.</summary>
    public int Answered => Items.Count(item => item.Answer is not null);

    /// <summary>Whether the last day has passed.</summary>
    public bool IsLate => IsOpen && Asked.IsLate(clock.Today());

    /// <summary>Whether answers have just been saved.</summary>
    public bool Saved { get; private set; }

    /// <summary>What could not be saved; empty when everything was.</summary>
    public IReadOnlyList<AnswerCollision> Collisions { get; private set; } = [];

    /// <summary>The address of the page.</summary>
    public static string Address(Guid caseId) => StepRouter.Overview(caseId) + "/komplettering";

    /// <summary>What a check is called.</summary>
    public string TitleOf(string checkId) => desk.Templates.Texts.Check(checkId, Draft.View.LawDate, words.Language).Title.ToString();

    /// <summary>The steps whose answers feed a check.</summary>
    public IReadOnlyList<Step> StepsOf(string checkId) => [.. catalog.For(Draft.View.Kind).Where(step => step.Feeds.Contains(checkId))];

    /// <summary>What stands in the form for an item.</summary>
    public string TextOf(SupplementItemRow item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return ModelState.IsValid ? item.Answer ?? "" : Input.Items.FirstOrDefault(field => field.Number == item.Number)?.Answer ?? item.Answer ?? "";
    }

    public async Task<IActionResult> OnGetAsync(Guid id, string? sparat)
    {
        Saved = sparat is not null;
        return await LoadAsync(id) ? Page() : NotFound();
    }

    /// <summary>Saves every answer that has changed.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (Input.Items.Count > Inbox.SupplementEditing.MostItems || !await LoadAsync(id))
        {
            return BadRequest();
        }

        foreach (var (index, field) in Input.Items.Index())
        {
            field.Answer = TypedText.Clean(field.Answer);
            if (field.Answer.Length > SupplementItemRow.TextLength)
            {
                ModelState.AddModelError($"Input.Items[{index}].Answer", words.Fill("supplement.error-long", ("most", $"{SupplementItemRow.TextLength}")));
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var result = await answers.SaveAsync(id, Input.Request, [.. Input.Items.Select(field => new AnswerInput(field.Number, field.Answer, field.Seen))], CurrentUser.Of(User));
        return result is { IsClosed: false, Collided.Count: 0 } ? Redirect(Address(id) + "?sparat=1") : await RefuseAsync(id, result);
    }

    private async Task<IActionResult> RefuseAsync(Guid id, AnswersResult result)
    {
        await LoadAsync(id);
        var saved = all.First(item => item.Request.Number == Input.Request).Items.ToDictionary(item => item.Number);
        Collisions = [.. Input.Items.Where(field => saved.ContainsKey(field.Number) && (result.IsClosed ? field.Answer != (saved[field.Number].Answer ?? "") : result.Collided.Contains(field.Number)))
            .Select(field => new AnswerCollision(field, saved[field.Number]))];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(Guid id)
    {
        var stop = HttpContext.RequestAborted;
        all = await answers.ListAsync(id, stop);
        if (all.Count == 0 || await store.FindAsync(id, CurrentUser.Of(User).OrganisationId, stop) is not { } draft)
        {
            return false;
        }

        Draft = draft;
        Board = await db.Organisations.Where(item => item.Id == draft.Row.ReceiverId).Select(item => item.Name).FirstOrDefaultAsync(stop) ?? "";
        return true;
    }
}
