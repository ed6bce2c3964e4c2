namespace OppnaDrogscener.Importing.Layouts;

/// <summary>A row, or two rows together, that may name the columns.</summary>
/// <param name="At">Place in the sample of the last row of the heading, from 0.</param>
/// <param name="Names">A name for each column; empty where there is none.</param>
public sealed record Headings(int At, IReadOnlyList<string> Names)
{
    private const int Searched = 25;

    /// <summary>
    /// Everything that may be a heading among the first rows: each row alone, and each row with the one above it, where a
    /// heading over several columns is said of each of them.
    /// </summary>
    public static IEnumerable<Headings> Of(IReadOnlyList<SampleRow> sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        for (var at = 0; at < Math.Min(Searched, sample.Count); at++)
        {
            if (sample[at].Filled < 2)
            {
                continue;
            }

            yield return new Headings(at, sample[at].Cells);
            if (at > 0 && sample[at - 1].Filled > 0)
            {
                yield return new Headings(at, [.. Spread(sample[at - 1], sample[at].Cells.Count).Zip(sample[at].Cells, (above, below) => $"{above} {below}".Trim())]);
            }
        }
    }

    private static IEnumerable<string> Spread(SampleRow above, int columns)
    {
        var last = "";
        for (var column = 0; column < columns; column++)
        {
            last = above.Cell(column) is { Length: > 0 } name ? name : last;
            yield return last;
        }
    }
}
