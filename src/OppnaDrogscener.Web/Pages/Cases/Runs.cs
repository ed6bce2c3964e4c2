namespace OppnaDrogscener.Web.Pages.Cases;

/// <summary>Divides a list where a value changes.</summary>
internal static class Runs
{
    /// <summary>Neighbours with the same key, together; the same key later is a run of its own.</summary>
    public static IEnumerable<(TKey Key, IReadOnlyList<T> Items)> ChunkBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> keyOf)
    {
        var run = new List<T>();
        foreach (var item in items)
        {
            if (run.Count > 0 && !EqualityComparer<TKey>.Default.Equals(keyOf(run[0]), keyOf(item)))
            {
                yield return (keyOf(run[0]), run);
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
        {
            yield return (keyOf(run[0]), run);
        }
    }
}
