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
        foreach (var (record, fields) in answers.Of([.. page.Fields]).Where(answer => answer.Value.Length > 0).ChunkBy(answer => GroupOf(page, answer.Key)))
        {
            var title = record.Length == 0 ? null : record.EndsWith(']') ? page.TitleOf(record) ?? answers.LabelOf(record) : record;
            groups.Add(new AnswerGroup(title, [.. fields.ChunkBy(field => Item().Replace(field.Key, "")).Select(row => Row(row.Key, row.Items))]));

            AnswerRow Row(string name, IReadOnlyList<KeyValuePair<string, string>> row) => new(
                record.Length == 0 ? answers.LabelOf(name) : StepQuestion.Of(page.Text, row[0].Key).Label,
                string.Join(", ", row.Select(field => page.LabelOf(field.Key) is { } label ? $"{label}: {field.Value}" : field.Value)),
                StepRouter.Address(page.Draft.Id, page.Step, row[0].Key),
                row.Any(field => IsTyped(page, field.Key, field.Value)));
        }

        return groups;
    }

    /// <summary>The record of a field, or the question that it is a part of; empty for a question of its own.</summary>
    private static string GroupOf(StepPage page, string field) => Record().Match(field) is { Success: true } record ? record.Value
        : StepQuestion.Of(page.Text, field) is { Part: not null } part ? part.Question.Label.ToString()
        : "";

    /// <summary>The item of a list within a record, such as a month of a count: the items are told in one row.</summary>
    [GeneratedRegex(@"(?<=\].*)\[\d+\](?=\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>A chosen answer reads otherwise than what is posted, and figures are no language.</summary>
    private static bool IsTyped(StepPage page, string field, string answer) =>
        page.Fields.GetValueOrDefault(field) == answer && answer.Any(char.IsLetter);

    [GeneratedRegex(@"\A\w+\[\d+\](?=\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Record();
}
