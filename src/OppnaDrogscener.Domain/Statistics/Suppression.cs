namespace OppnaDrogscener.Domain.Statistics;

/// <summary>
/// Small numbers that could point at a person are withheld (methods A17): 0 &lt; count &lt; k, and when exactly one cell of a row
/// with a published total would be withheld, also the smallest remaining cell above zero — otherwise subtraction tells it.
/// Merge months, types or areas first.
/// </summary>
public static class Suppression
{
    /// <summary>Counts below this and above zero are withheld. A convention.</summary>
    public const int Threshold = 5;

    /// <summary>The row as it may be shown beside its total: null where a count is withheld.</summary>
    public static IReadOnlyList<int?> OfRow(IReadOnlyList<int> row, int threshold)
    {
        var withheld = Enumerable.Range(0, row.Count).Where(i => row[i] > 0 && row[i] < threshold).ToHashSet();
        if (withheld.Count == 1)
        {
            var others = Enumerable.Range(0, row.Count).Where(i => row[i] > 0 && !withheld.Contains(i)).OrderBy(i => row[i]).ToList();
            withheld.UnionWith(others.Take(1));
        }

        return row.Select((count, i) => withheld.Contains(i) ? (int?)null : count).ToList();
    }
}
