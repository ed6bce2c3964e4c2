using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Finds rows that are the same as an earlier one, cell by cell, among the first so many rows used.</summary>
internal sealed class DuplicateTally
{
    private const int Most = 100_000;
    private const int Shown = 1000;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private readonly Dictionary<ulong, long> seen = [];
    private readonly List<(long Row, long First)> rows = [];

    /// <summary>The first of them, with the row that they are the same as.</summary>
    public IReadOnlyList<(long Row, long First)> Rows => rows;

    /// <summary>How many.</summary>
    public long Count { get; private set; }

    /// <summary>Whether there were more rows than are remembered.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Whether the row that a reader stands on is the same as an earlier one.</summary>
    public bool IsAgain(RowReader reader)
    {
        var hash = HashOf(reader);
        if (seen.TryGetValue(hash, out var first))
        {
            Count++;
            if (rows.Count < Shown)
            {
                rows.Add((reader.RowNumber, first));
            }

            return true;
        }

        IsFull |= seen.Count >= Most;
        if (!IsFull)
        {
            seen.Add(hash, reader.RowNumber);
        }

        return false;
    }

    private static ulong HashOf(RowReader reader)
    {
        unchecked
        {
            var hash = Offset;
            for (var at = 0; at < reader.FieldCount; at++)
            {
                foreach (var character in reader.Cell(at))
                {
                    hash = (hash ^ character) * Prime;
                }

                hash = (hash ^ '\u001F') * Prime;
            }

            return hash;
        }
    }
}
