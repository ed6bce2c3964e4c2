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
        ArgumentNullException.ThrowIfNull(row);
        var withheld = Withheld([.. row.Select(count => (double)count)], threshold);
        return [.. row.Select((count, i) => withheld.Contains(i) ? (int?)null : count)];
    }

    /// <summary>Which cells of a row are withheld beside its total. Counts may be parts of an offence, where a time is spread over hours.</summary>
    public static IReadOnlySet<int> Withheld(IReadOnlyList<double> row, int threshold = Threshold)
    {
        ArgumentNullException.ThrowIfNull(row);
        var withheld = Enumerable.Range(0, row.Count).Where(i => IsSmall(row[i], threshold)).ToHashSet();
        if (withheld.Count == 1)
        {
            var others = Enumerable.Range(0, row.Count).Where(i => row[i] > 0 && !withheld.Contains(i)).OrderBy(i => row[i]).ToList();
            withheld.UnionWith(others.Take(1));
        }

        return withheld;
    }

    /// <summary>Whether a count could point at a person.</summary>
    public static bool IsSmall(double count, int threshold = Threshold) => count > 0 && count < threshold;
}
