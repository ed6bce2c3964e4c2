using OppnaDrogscener.Importing.Rows;

namespace OppnaDrogscener.Importing.Reading;

/// <summary>Counts rows left out, and keeps the first of each kind for showing.</summary>
internal sealed class DropTally
{
    private const int Examples = 10;
    private readonly Dictionary<string, (long Count, List<(long Row, string Text)> Examples)> reasons = new(StringComparer.Ordinal);
    private (string Reason, long Row) latest;

    /// <summary>Leaves out the row that a reader stands on.</summary>
    public void Drop(string reason, RowReader row)
    {
        var (count, examples) = reasons.GetValueOrDefault(reason, (0, []));
        if (examples.Count < Examples)
        {
            examples.Add((row.RowNumber, row.Shown()));
        }

        reasons[reason] = (count + 1, examples);
    }

    /// <summary>Leaves out something that was read earlier. The numbers of one row that are left out for the same reason are one row.</summary>
    public void Drop(string reason, long row, string text)
    {
        if (latest == (reason, row))
        {
            return;
        }

        latest = (reason, row);
        var (count, examples) = reasons.GetValueOrDefault(reason, (0, []));
        if (examples.Count < Examples)
        {
            examples.Add((row, text));
        }

        reasons[reason] = (count + 1, examples);
    }

    /// <summary>What was left out, in the order of <see cref="DropReasons.All"/>.</summary>
    public IReadOnlyList<DroppedRows> ToList() => [.. DropReasons.All.Where(reasons.ContainsKey).Select(reason => new DroppedRows(reason, reasons[reason].Count, reasons[reason].Examples))];
}
