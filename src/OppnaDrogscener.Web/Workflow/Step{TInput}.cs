using FluentValidation;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>A step with its answers as typed.</summary>
/// <typeparam name="TInput">Flat properties of typed text (string, <see cref="TypedDate"/>, or lists of such), all with a value that means "nothing typed".</typeparam>
public abstract class Step<TInput> : Step
    where TInput : class, new()
{
    public override Type InputType => typeof(TInput);

    /// <summary>
    /// The rules of the answers. Every rule has an error code with words in the step's text. A code that ends with
    /// <c>-missing</c> asks for an answer: it stops "save and continue" but is otherwise only counted in the state.
    /// </summary>
    public abstract IValidator<TInput> RulesFor(DraftView draft);

    /// <summary>The answers as they are shown for what is known.</summary>
    public abstract TInput ToInput(DraftView draft);

    /// <summary>The facts with the answers put in. Only called with answers that break no rule but the asking ones; changes only what the step owns.</summary>
    public abstract CaseFacts ToFacts(DraftView draft, TInput input);

    /// <summary>Brings what was posted into the form that the page shows, such as a list of a fixed length.</summary>
    public virtual TInput Arrange(DraftView draft, TInput input) => input;

    /// <summary>Does what a button other than the saving ones asks for, such as <c>add-measure</c>; false when it is unknown.</summary>
    public virtual bool Act(DraftView draft, TInput input, string action) => false;

    /// <summary>The field to show after a button other than the saving ones; null for the top of the page.</summary>
    public virtual string? LandOn(TInput input, string action) => null;

    /// <summary>Whether anything is answered, for the state.</summary>
    protected virtual bool IsStarted(DraftView draft, TInput input) => !TypedInput.Same(input, new TInput());

    public override StepState StateOf(DraftView draft, string? raw)
    {
        var input = raw is null ? ToInput(draft) : TypedInput.Read<TInput>(raw) ?? ToInput(draft);
        var errors = RulesFor(draft).Validate(input).Errors;
        return errors switch
        {
            _ when errors.Any(error => !StepErrors.AsksForAnswer(error.ErrorCode)) => StepState.ToBeCorrected,
            _ when !IsStarted(draft, input) => StepState.NotStarted,
            { Count: > 0 } => StepState.Started,
            _ => StepState.Done,
        };
    }

    public override string? FieldOf(string path) => TypedInput.FieldNamedAs<TInput>(path);
}
