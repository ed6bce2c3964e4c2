using FluentValidation.Results;
using Microsoft.AspNetCore.Mvc;
using OppnaDrogscener.Documents.Desk;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>
/// Everything a step page does: loads, checks access, saves, saves by itself, goes on and back, tells of conflicts and
/// errors. A step's own page model says which step it is and which answers can be chosen, and nothing more.
/// </summary>
public abstract class StepPageModel<TStep, TInput>(StepServices services) : StepPage(services)
    where TStep : Step<TInput>
    where TInput : class, new()
{
    private const string Overview = "overview";
    private const string Stay = "stay";
    private const string ActionPrefix = "do:";
    private const string VersionHeader = "X-Row-Version";
    private IReadOnlyCollection<string>? unanswered;

    /// <summary>The answers as typed.</summary>
    [BindProperty]
    public TInput Input { get; set; } = new();

    /// <summary>The step.</summary>
    public override TStep Step => Services.Catalog.Get<TStep>();

    protected override object Typed => Input;

    public override IReadOnlyCollection<string> Unanswered =>
        unanswered ??= [.. Errors().Where(error => StepErrors.AsksForAnswer(error.ErrorCode)).Select(error => error.PropertyName).Distinct()];

    /// <summary>Shows the saved answers, as typed where they could not be understood.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Present(Draft);
        if (HasKeptAnswers)
        {
            Show(Errors().Where(error => !StepErrors.AsksForAnswer(error.ErrorCode)));
        }

        return Page();
    }

    public override void Present(CaseDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        (Draft, Version) = (draft, draft.VersionOf(Step.Id));
        Input = Saved(out var kept);
        HasKeptAnswers = kept;
        Changed();
    }

    /// <summary>The panel alone, for the script that keeps it true while the user answers.</summary>
    public async Task<IActionResult> OnGetPanelAsync(Guid id) =>
        await LoadAsync(id) ? Partial("/Pages/Shared/_Panel.cshtml", Panel) : NotFound();

    /// <summary>Saves and goes where the button says.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, string? go)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (go is not null && go.StartsWith(ActionPrefix, StringComparison.Ordinal) && !Step.Act(Draft.View, Input, go[ActionPrefix.Length..]))
        {
            return BadRequest();
        }

        var errors = await SaveAsync();
        return errors is null ? await ConflictAsync() : After(go ?? "", errors);
    }

    /// <summary>Saves without leaving the page: 204 with the new version, or 409.</summary>
    public async Task<IActionResult> OnPostAutosaveAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (await SaveAsync() is null)
        {
            return StatusCode(StatusCodes.Status409Conflict);
        }

        Response.Headers[VersionHeader] = Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new NoContentResult();
    }

    public override async Task<IActionResult> ClosedAsync(Guid id) => await LoadAsync(id) ? await ConflictAsync() : NotFound();

    private IActionResult After(string go, IReadOnlyList<ValidationFailure> errors)
    {
        if (go == Overview)
        {
            return Redirect(StepRouter.Overview(Draft.Id));
        }

        if (go == Stay || go.StartsWith(ActionPrefix, StringComparison.Ordinal))
        {
            return Redirect(StepRouter.Address(Draft.Id, Step, go == Stay ? null : Step.LandOn(Input, go[ActionPrefix.Length..])));
        }

        if (errors.Count > 0)
        {
            Show(errors);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return Redirect(Next is { } next ? StepRouter.Address(Draft.Id, next) : StepRouter.Overview(Draft.Id));
    }

    /// <summary>Saves what is typed; the errors in it, or null when somebody else has saved since.</summary>
    private async Task<IReadOnlyList<ValidationFailure>?> SaveAsync()
    {
        if (!Draft.IsOpen)
        {
            return null;
        }

        ModelState.Clear();
        Input = Step.Arrange(Draft.View, TypedInput.Clean(Input));
        Changed();
        var errors = Errors();
        List<string> unreadable = [.. errors.Where(error => !StepErrors.AsksForAnswer(error.ErrorCode)).Select(error => error.PropertyName)];
        var readable = unreadable.Count == 0 ? Input : TypedInput.Without(Input, unreadable);
        var facts = Step.ToFacts(Draft.View, readable);
        var part = CaseComposer.PartOf(Step, facts);
        var reading = Services.Composer.Try(Draft, Step, part);
        if (reading.File is null)
        {
            errors = [.. errors, .. Refused(reading)];
        }

        var raw = unreadable.Count > 0 || reading.File is null ? TypedInput.Write(Input) : null;
        var save = new StepSave(Step, reading.File is null ? null : part, raw, SameAsSaved(part, raw) ? Draft.VersionOf(Step.Id) : Version);
        var version = await Services.Store.SaveStepAsync(Draft, save, CurrentUser.Of(User), facts, HttpContext.RequestAborted);
        if (version is not { } known)
        {
            return null;
        }

        Version = known;
        await LoadAsync(Draft.Id);
        return errors;
    }

    protected override void Changed()
    {
        base.Changed();
        unanswered = null;
    }

    /// <summary>The same answers sent twice, such as by an autosave and a button at once, are no conflict.</summary>
    private bool SameAsSaved(string part, string? raw) => Draft.StepRow(Step.Id) is { } row && row.Json == part && row.Raw == raw;

    private List<ValidationFailure> Errors() => Step.RulesFor(Draft.View).Validate(Input).Errors;

    private TInput Saved(out bool kept)
    {
        var typed = Draft.StepRow(Step.Id)?.Raw is { } raw ? TypedInput.Read<TInput>(raw) : null;
        kept = typed is not null;
        return typed ?? Step.ToInput(Draft.View);
    }

    /// <summary>What the case file itself cannot hold, such as a text that is too long: said at the field that asks for it.</summary>
    private IEnumerable<ValidationFailure> Refused(Domain.Cases.Reading.CaseReading reading)
    {
        var words = new ProblemWords(Services.Desk.Templates.Texts, Services.Words.Language);
        return reading.Problems.Select(problem => new ValidationFailure(Step.FieldOf(problem.Path) ?? "", words.Sentence(problem)) { ErrorCode = problem.Code, CustomState = problem });
    }

    private void Show(IEnumerable<ValidationFailure> errors)
    {
        foreach (var error in errors)
        {
            var name = error.PropertyName.Length == 0 ? "Input" : $"Input.{error.PropertyName}";
            ModelState.AddModelError(name, error.CustomState is Domain.Cases.Reading.FactProblem ? error.ErrorMessage : Text.Error(error.ErrorCode).ToString());
        }
    }

    private async Task<IActionResult> ConflictAsync()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        await LoadAsync(Draft.Id);
        var saved = Saved(out _);
        return StepConflict.Page(this, TypedInput.Fields(Input), TypedInput.Fields(saved));
    }
}
