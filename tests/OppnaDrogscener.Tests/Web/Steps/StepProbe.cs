using System.Collections;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Validators;
using OppnaDrogscener.Documents.Templates;
using OppnaDrogscener.Domain.Cases;
using OppnaDrogscener.Domain.Cases.Facts;
using OppnaDrogscener.Tests.Support;
using OppnaDrogscener.Tests.Web.Support;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Tests.Web.Steps;

/// <summary>Asks a step what only its own type can answer, so that one theory can ask all.</summary>
public abstract partial class StepProbe
{
    public abstract Step Step { get; }

    /// <summary>The first sample in which the step is done.</summary>
    public DraftView Sample => TestCases.Samples.Select(TestCases.Draft).FirstOrDefault(draft => Step.AppliesTo(draft.Kind) && Step.StateOf(draft, null) == StepState.Done)
        ?? throw new InvalidOperationException($"No sample case has the step {Step.Id} done; complete one in tests/samples");

    /// <summary>A kind of case that has the step.</summary>
    public CaseKind Kind => Enum.GetValues<CaseKind>().First(Step.AppliesTo);

    public string EnglishTitle => Text(TextLanguage.English).Title.ToString();

    public StepText Text(TextLanguage language = TextLanguage.Swedish) => Desk.Of.Templates.Texts.Step(Step.Id, WebAppFixture.Today, language);

    /// <summary>The answers as they are shown.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Typed(DraftView draft);

    /// <summary>Whether an empty step breaks a rule.</summary>
    public abstract bool Asks(DraftView draft);

    /// <summary>The facts after the answers have been shown and sent back.</summary>
    public abstract CaseFacts RoundTrip(DraftView draft);

    /// <summary>The facts after everything has been emptied.</summary>
    public abstract CaseFacts Emptied(DraftView draft);

    /// <summary>Every error code of the rules.</summary>
    public abstract IReadOnlyCollection<string> Codes(DraftView draft);

    /// <summary>The fields of one example of the input, lists with one item.</summary>
    public abstract IReadOnlyList<string> Fields();

    public static StepProbe Of(string id)
    {
        var step = TestCases.Steps.All.Single(item => item.Id == id);
        return (StepProbe)Activator.CreateInstance(typeof(StepProbe<>).MakeGenericType(step.InputType), step)!;
    }

    /// <summary>Checkboxes post their name, and their values stand with an index.</summary>
    public static bool SameField(string posted, string typed) => posted == typed || Index().Replace(typed, "") == posted;

    /// <summary>A field that takes any text.</summary>
    public static string? FreeField(Answer page) =>
        page.Form.QuerySelector("textarea[name^='Input.'], input[type=text][name^='Input.']:not([inputmode]):not([readonly])")?.GetAttribute("name");

    [GeneratedRegex(@"\[\d+\]\z")]
    private static partial Regex Index();
}

/// <inheritdoc/>
public sealed class StepProbe<TInput>(Step step) : StepProbe
    where TInput : class, new()
{
    private readonly Step<TInput> typed = (Step<TInput>)step;

    public override Step Step => typed;

    public override IReadOnlyList<KeyValuePair<string, string>> Typed(DraftView draft) => TypedInput.Fields(typed.ToInput(draft));

    public override bool Asks(DraftView draft) => !typed.RulesFor(draft).Validate(typed.Arrange(draft, typed.ToInput(draft))).IsValid;

    public override CaseFacts RoundTrip(DraftView draft) => typed.ToFacts(draft, TypedInput.Clean(typed.ToInput(draft)));

    public override CaseFacts Emptied(DraftView draft) => typed.ToFacts(draft, typed.Arrange(draft, new TInput()));

    public override IReadOnlyCollection<string> Codes(DraftView draft) => [.. Codes(typed.RulesFor(draft), draft).Distinct()];

    public override IReadOnlyList<string> Fields() => [.. TypedInput.Fields(Example(typeof(TInput))).Select(field => field.Key)];

    private static IEnumerable<string> Codes(IValidator validator, DraftView draft) => validator.CreateDescriptor().Rules.SelectMany(rule => rule.Components).SelectMany(component =>
        component.Validator is IChildValidatorAdaptor adaptor
            ? Codes(Child(adaptor.ValidatorType, draft), draft)
            : [component.ErrorCode]);

    private static IValidator Child(Type type, DraftView draft) =>
        (IValidator)(type.GetConstructor([typeof(DraftView)]) is { } constructor ? constructor.Invoke([draft]) : Activator.CreateInstance(type)!);

    private static object Example(Type type) => WithItems(Activator.CreateInstance(type)!);

    /// <summary>One item in every list, also in those of the groups inside.</summary>
    private static object WithItems(object example)
    {
        var type = example.GetType();
        foreach (var group in type.GetProperties().Where(property => property.PropertyType.IsClass && property.PropertyType.Assembly == typeof(TypedInput).Assembly).Select(property => property.GetValue(example)).OfType<object>())
        {
            WithItems(group);
        }

        foreach (var property in type.GetProperties().Where(property => property.PropertyType.IsGenericType && property.GetValue(example) is IList))
        {
            var item = property.PropertyType.GetGenericArguments()[0];
            ((IList)property.GetValue(example)!).Add(item == typeof(string) ? "" : Example(item));
        }

        return example;
    }
}
