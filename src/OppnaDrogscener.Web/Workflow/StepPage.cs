using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Identity;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>What a step page shows, whatever its answers: the part of <see cref="StepPageModel{TStep,TInput}"/> that views and tag helpers see.</summary>
[ServiceFilter<BasisGate>]
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

    /// <summary>The names of answers and fields in the order of the page; a list stands before its items, so that an empty one has a place too.</summary>
    public IReadOnlyList<string> FieldOrder =>
        [.. Typed.GetType().GetProperties().SelectMany(property => Fields.Keys.Where(name => TypedInput.Within(name, property.Name)).Prepend(property.Name))];

    /// <summary>The names of the fields that still ask for an answer.</summary>
    public abstract IReadOnlyCollection<string> Unanswered { get; }

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

    /// <summary>The answers to choose between for a part of a question that has others than the question.</summary>
    /// <param name="question">The question's id.</param>
    /// <param name="part">The part.</param>
    public virtual IReadOnlyList<Choice> ChoicesOf(string question, string part) => [];

    /// <summary>A chosen answer in words; a typed one as it is.</summary>
    public string WordsFor(StepQuestion question, string value)
    {
        ArgumentNullException.ThrowIfNull(question);
        var choices = question.Part is null ? AllChoicesOf(question.Question) : [.. ChoicesOf(question.Question.Id, question.Part), .. AllChoicesOf(question.Question)];
        return choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? value switch
        {
            TypedChoice.Yes => services.Words["frame.yes"],
            TypedChoice.No => services.Words["frame.no"],
            _ => value,
        };
    }

    /// <summary>Whether a field is an answer to be told, and not something that the page keeps for itself.</summary>
    public virtual bool Tells(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return !field.EndsWith(".Id", StringComparison.Ordinal);
    }

    /// <summary>What a record is called, such as <c>Cameras[2]</c>; null when it has no name of its own.</summary>
    public virtual string? TitleOf(string record) => null;

    /// <summary>What a field is called within its record where its words are those of many, such as the month of a count; null for its own label.</summary>
    public virtual string? LabelOf(string field) => null;

    /// <summary>A typed day in words; null when there is no such day.</summary>
    public string? Written(TypedDate day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return day.Value is { } known ? DayText.Written(known, services.Words.Language) : null;
    }

    /// <summary>Answers a form that was sent although the case can no longer be changed: shows what was typed beside what is saved.</summary>
    public abstract Task<IActionResult> ClosedAsync(Guid id);

    /// <summary>Takes up a case to tell its answers, without a request for the page.</summary>
    public abstract void Present(CaseDraft draft);

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
    protected virtual void Changed() => fields = null;

    /// <summary>The place, from 0, of a record in its list: 2 for <c>Cameras[2]</c>.</summary>
    protected static int PlaceOf(string record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return int.Parse(record.AsSpan(record.LastIndexOf('[') + 1).TrimEnd(']'), CultureInfo.InvariantCulture);
    }
}
