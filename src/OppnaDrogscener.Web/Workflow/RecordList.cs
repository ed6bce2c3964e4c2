using System.Globalization;
using System.Text.RegularExpressions;
using OppnaDrogscener.Domain.Cases.Facts;

namespace OppnaDrogscener.Web.Workflow;

/// <summary>
/// A list of records that is edited without script: one button adds a record, another removes it, and everything else that
/// is typed stays. The actions are called <c>add-measure</c> and <c>remove-measure-2</c>, counted from 0.
/// </summary>
public static partial class RecordList
{
    private const string Add = "add-";
    private const string Remove = "remove-";

    /// <summary>Adds or removes a record; false when the action is about something else or about a record that isn't there.</summary>
    /// <param name="records">The records as typed.</param>
    /// <param name="name">What a record is called in the actions, such as <c>measure</c>.</param>
    /// <param name="action">What the button asks for.</param>
    public static bool Act<T>(List<T> records, string name, string action)
        where T : new()
    {
        ArgumentNullException.ThrowIfNull(records);
        if (action == Add + name)
        {
            records.Add(new T());
            return true;
        }

        if (RemovedAt(name, action) is not { } at || at >= records.Count)
        {
            return false;
        }

        records.RemoveAt(at);
        return true;
    }

    /// <summary>What to show after an action: the record that was added, or the list that one was removed from; null when the action is about something else.</summary>
    public static string? LandOn<T>(IReadOnlyCollection<T> records, string name, string property, string action)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(action);
        return action.StartsWith(Add + name, StringComparison.Ordinal) && records.Count > 0 ? $"{property}[{records.Count - 1}]"
            : RemovedAt(name, action) is null ? null
            : property;
    }

    /// <summary>The place, from 0, of the record that an action removes; null when the action removes none of the kind.</summary>
    public static int? RemovedAt(string name, string action)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(action);
        return action.StartsWith($"{Remove}{name}-", StringComparison.Ordinal)
            && int.TryParse(action.AsSpan(Remove.Length + name.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
            ? at
            : null;
    }

    /// <summary>Gives an id to every record that lacks one, has one of a wrong form, or has the same as an earlier record.</summary>
    /// <param name="records">The records as typed.</param>
    /// <param name="name">What new ids begin with, such as <c>measure</c> in <c>measure-3</c>.</param>
    public static void GiveIds<T>(IReadOnlyList<T> records, string name)
        where T : ITypedRecord
    {
        ArgumentNullException.ThrowIfNull(records);
        var taken = records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in records.Where(record => !IdForm().IsMatch(record.Id) || !seen.Add(record.Id)))
        {
            record.Id = Enumerable.Range(1, taken.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")).First(taken.Add);
            seen.Add(record.Id);
        }
    }

    /// <summary>
    /// The field that asks for a fact of a record: <c>Measures[2].From</c> for <c>$.facts.measures[2].from</c>. Null when the
    /// path leads to another list, or to the list as a whole.
    /// </summary>
    /// <param name="path">JSON path of the fact.</param>
    /// <param name="list">The list's name in the facts, such as <c>measures</c>.</param>
    /// <param name="property">The list's name in the answers, such as <c>Measures</c>.</param>
    public static string? FieldOf<T>(string path, string list, string property)
    {
        var match = ItemPath().Match(path);
        if (!match.Success || match.Groups["list"].Value != list)
        {
            return null;
        }

        var item = $"{property}[{(match.Groups["index"].Value is "*" ? "0" : match.Groups["index"].Value)}]";
        return TypedInput.FieldNamedAs<T>(match.Groups["rest"].Value) is { } field ? $"{item}.{field}" : item;
    }

    [GeneratedRegex(FactIdAttribute.Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();

    [GeneratedRegex(@"(?<list>\w+)\[(?<index>\d{1,6}|\*)\](?<rest>.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ItemPath();
}
