namespace OppnaDrogscener.Importing.Reading;

/// <summary>Counts different values, up to so many; what comes after is only counted together.</summary>
internal sealed class ValueTally
{
    private readonly Dictionary<string, long> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int most;

    /// <param name="most">Different values that are kept, inclusive.</param>
    public ValueTally(int most)
    {
        this.most = most;
        lookup = values.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What found no room.</summary>
    public long Rest { get; private set; }

    public void Add(ReadOnlySpan<char> value, long count = 1)
    {
        if (value.IsEmpty)
        {
            return;
        }

        if (lookup.TryGetValue(value, out var known))
        {
            lookup[value] = known + count;
        }
        else if (values.Count < most)
        {
            lookup[value] = count;
        }
        else
        {
            Rest += count;
        }
    }

    /// <summary>The values, the most common first.</summary>
    public IReadOnlyList<ValueCount> ToList() => [.. values.Select(pair => new ValueCount(pair.Key, pair.Value)).OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Value, StringComparer.Ordinal)];
}
