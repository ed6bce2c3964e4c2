using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>What a step page shows, whatever its answers: the part of <see cref="StepPageModel{TStep,TInput}"/> that views and tag helpers see.</summary>
[Authorize(Policy = Policies.Draft)]
public abstract class StepPage(StepServices services) : PageModel
{
    private IReadOnlyDictionary<string, string>? fields;

    /// <summary>The step.</summary>
    public abstract Step Step { get; }

    /// <summary>The answers as typed.</summary>
    protected abstract object Typed { get; }

    /// <summary>The case.</summary>
    public CaseDraft Draft { get; protected set; } = null!;

    /// <summary>The version of the step's row that the answers were made from.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>Whether the page is shown with answers that were kept although they could not be understood.</summary>
    public bool HasKeptAnswers { get; protected set; }

    /// <summary>Whether the form takes files.</summary>
    public virtual bool TakesFiles => false;

    /// <summary>The words of the step on the case's law date.</summary>
    public StepText Text => services.Words.Step(Step.Id, Draft.View.LawDate);

    /// <summary>The case's steps.</summary>
    public IReadOnlyList<Step> Steps => services.Catalog.For(Draft.View.Kind);

    /// <summary>The step before; null at the first.</summary>
    public Step? Previous => services.Router.Previous(Step, Draft.View.Kind);

    /// <summary>The step after; null at the last.</summary>
    public Step? Next => services.Router.Next(Step, Draft.View.Kind);

    /// <summary>The answers as typed by the names of their fields.</summary>
    public IReadOnlyDictionary<string, string> Fields => fields ??= TypedInput.Fields(Typed).ToDictionary(StringComparer.Ordinal);

    /// <summary>What stands beside the questions.</summary>
    public PanelView Panel => services.PanelOf(Draft, Step);

    protected StepServices Services => services;

    /// <summary>The answers to choose between for a question whose answers are not in its text.</summary>
    /// <param name="question">The question's id.</param>
    public virtual IReadOnlyList<Choice> ChoicesOf(string question) => [];

    /// <summary>The answers of a question: those of its text, else those of the page.</summary>
    public IReadOnlyList<Choice> AllChoicesOf(QuestionText question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Options.Count > 0
            ? [.. question.Options.Select(option => new Choice(option.Key, option.Value.ToString()))]
            : ChoicesOf(question.Id);
    }

    /// <summary>Choices for a closed list, named by <c>templates/web/choices.md</c> under a prefix.</summary>
    protected IReadOnlyList<Choice> ChoicesOf<T>(string prefix)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => TypedChoice.Write<T>(value)).Select(word => new Choice(word, services.Words.Choice($"{prefix}-{word}")))];

    /// <summary>Loads the case; false when the user's organisation has none with the id.</summary>
    protected async Task<bool> LoadAsync(Guid id)
    {
        var draft = await services.Store.FindAsync(id, CurrentUser.Of(User).OrganisationId, HttpContext.RequestAborted);
        if (draft is null || !Step.AppliesTo(draft.View.Kind))
        {
            return false;
        }

        Draft = draft;
        return true;
    }

    /// <summary>Forgets what has been computed of the answers.</summary>
    protected void Changed() => fields = null;
}
