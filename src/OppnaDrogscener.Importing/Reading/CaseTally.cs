namespace OppnaDrogscener.Importing.Reading;

/// <summary>Counts offences of each case, to find one that outweighs the rest.</summary>
internal sealed class CaseTally
{
    /// <summary>Fewer offences than this are no case to tell of, whatever their share.</summary>
    private const int Least = 20;
    private const int Most = 100_000;
    private readonly Dictionary<string, (long Count, long Row)> cases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (long Count, long Row)>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private (long Row, int Count) largestRow;

    public CaseTally() => lookup = cases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Different case numbers.</summary>
    public int Cases => cases.Count;

    public void Add(ReadOnlySpan<char> number, long row, int count)
    {
        if (count > largestRow.Count)
        {
            largestRow = (row, count);
        }

        if (number.IsEmpty)
        {
            return;
        }

        if (lookup.TryGetValue(number, out var known))
        {
            lookup[number] = (known.Count + count, known.Row);
        }
        else if (cases.Count < Most)
        {
            lookup[number] = (count, row);
        }
    }

    /// <summary>The case with the most offences, where its share is large; null otherwise.</summary>
    public LargeCase? Largest(long sum)
    {
        var most = cases.Select(pair => new LargeCase(pair.Key, pair.Value.Row, pair.Value.Count, (double)pair.Value.Count / sum))
            .Append(new LargeCase(null, largestRow.Row, largestRow.Count, sum == 0 ? 0 : (double)largestRow.Count / sum)).MaxBy(item => item.Count)!;
        return most.Count >= Least && most.Share > CodingReport.LargeShare ? most : null;
    }
}
