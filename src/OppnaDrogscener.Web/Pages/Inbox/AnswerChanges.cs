using OppnaDrogscener.Web.Data;
using OppnaDrogscener.Web.Pages.Cases.Closing;
using OppnaDrogscener.Web.Workflow;

namespace OppnaDrogscener.Web.Pages.Inbox;

/// <summary>What differs between two versions of a case, in the words of the questions.</summary>
public static class AnswerChanges
{
    /// <summary>The answers that differ, in the order of the steps.</summary>
    public static IReadOnlyList<AnswerChange> Between(IServiceProvider services, StepCatalog steps, CaseDraft before, CaseDraft now)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(now);
        return [.. steps.For(now.View.Kind).SelectMany(step => Of(AnswerList.Of(services, before, step), AnswerList.Of(services, now, step)))];
    }

    private static IEnumerable<AnswerChange> Of(AnswerList before, AnswerList now)
    {
        var (old, fresh) = (Answers(before), Answers(now));
        var known = old.ToDictionary(answer => answer.Key, answer => answer.Value);
        var left = fresh.Select(answer => answer.Key).ToHashSet();
        return fresh.Where(answer => known.GetValueOrDefault(answer.Key) != answer.Value)
            .Select(answer => new AnswerChange(now.Title, answer.Key.Record, answer.Key.Label, known.GetValueOrDefault(answer.Key), answer.Value))
            .Concat(old.Where(answer => !left.Contains(answer.Key)).Select(answer => new AnswerChange(now.Title, answer.Key.Record, answer.Key.Label, answer.Value, null)));
    }

    /// <summary>Answers by what was asked; the same question asked again of the same record is told apart by its place.</summary>
    private static List<KeyValuePair<(string? Record, string Label, int Place), string>> Answers(AnswerList list) =>
        [.. list.Groups.SelectMany(group => group.Rows.Select(row => (group.Title, row)))
            .GroupBy(item => (item.Title, item.row.Label))
            .SelectMany(same => same.Select((item, place) => KeyValuePair.Create((same.Key.Title, same.Key.Label, place), item.row.Answer)))];
}
