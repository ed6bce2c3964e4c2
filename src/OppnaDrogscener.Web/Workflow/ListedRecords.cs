namespace OppnaDrogscener.Web.Workflow;

/// <summary>
/// Records about the items of a closed list, such as the purposes of a regime. The page shows every item, those answered
/// first in the order of the facts, so that a link to the third record leads to the third on the page.
/// </summary>
public static class ListedRecords
{
    /// <summary>The items to show: those of the facts, also such as are not in the list, then the rest of the list.</summary>
    public static IReadOnlyList<string> Ids(IEnumerable<string?> known, IEnumerable<string> listed) =>
        [.. known.OfType<string>().Concat(listed).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// The records with the answers put in, known ones in their order and new ones after. A record without item, or about the
    /// same item as an earlier one, is kept as it is: the page does not show it.
    /// </summary>
    /// <param name="known">The records before.</param>
    /// <param name="itemOf">The item of a record.</param>
    /// <param name="typed">The answers by item.</param>
    /// <param name="put">Gives the record of an item with the answer, from the record before if there was one; null for none.</param>
    public static IReadOnlyList<TRecord> Merge<TRecord, TInput>(
        IReadOnlyList<TRecord> known, Func<TRecord, string?> itemOf, IEnumerable<TInput> typed, Func<TRecord?, TInput, TRecord?> put)
        where TRecord : class
        where TInput : ITypedRecord
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(itemOf);
        ArgumentNullException.ThrowIfNull(put);
        var answers = typed.DistinctBy(answer => answer.Id).ToDictionary(answer => answer.Id, StringComparer.Ordinal);
        var records = new List<TRecord?>();
        foreach (var record in known)
        {
            records.Add(itemOf(record) is { } item && answers.Remove(item, out var answer) ? put(record, answer) : record);
        }

        records.AddRange(answers.Values.Select(answer => put(null, answer)));
        return [.. records.OfType<TRecord>()];
    }
}
