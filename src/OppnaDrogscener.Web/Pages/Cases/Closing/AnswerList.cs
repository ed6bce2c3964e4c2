using System.Text.RegularExpressions;
using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Cases.Closing;

/// <summary>The answers of a step in words, for checking before a document goes out.</summary>
public sealed partial class AnswerList
{
    private AnswerList(StepPage page)
    {
        Title = page.Text.Title.ToString();
        State = page.Draft.StateOf(page.Step);
        Address = StepRouter.Address(page.Draft.Id, page.Step);
        Groups = GroupsOf(page);
    }

    /// <summary>The step's title.</summary>
    public string Title { get; }

    /// <summary>How far the step has come.</summary>
    public StepState State { get; }

    /// <summary>The step's address.</summary>
    public string Address { get; }

    /// <summary>What is answered.</summary>
    public IReadOnlyList<AnswerGroup> Groups { get; }

    /// <summary>The answers of a step: its page knows what they read as.</summary>
    public static AnswerList Of(IServiceProvider services, CaseDraft draft, Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var type = step.GetType().Assembly.GetType($"{step.GetType().Namespace}.{step.Name}Model")
            ?? throw new InvalidOperationException($"{step.Name} has no page model");
        var page = (StepPage)ActivatorUtilities.CreateInstance(services, type);
        page.Present(draft);
        return new AnswerList(page);
    }

    private static List<AnswerGroup> GroupsOf(StepPage page)
    {
        var answers = new StepAnswers(page);
        var groups = new List<AnswerGroup>();
        foreach (var (record, fields) in answers.Of([.. page.Fields]).Where(answer => answer.Value.Length > 0).ChunkBy(answer => Record().Match(answer.Key).Value))
        {
            var title = record.Length == 0 ? null : page.TitleOf(record) ?? answers.LabelOf(record);
            groups.Add(new AnswerGroup(title, [.. fields.Select(field => new AnswerRow(
                record.Length == 0 ? answers.LabelOf(field.Key) : StepQuestion.Of(page.Text, field.Key).Label,
                field.Value,
                StepRouter.Address(page.Draft.Id, page.Step, field.Key),
                IsTyped(page, field.Key, field.Value)))]));
        }

        return groups;
    }

    /// <summary>A chosen answer reads otherwise than what is posted, and figures are no language.</summary>
    private static bool IsTyped(StepPage page, string field, string answer) =>
        page.Fields.GetValueOrDefault(field) == answer && answer.Any(char.IsLetter);

    [GeneratedRegex(@"\A\w+\[\d+\](?=\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Record();
}
