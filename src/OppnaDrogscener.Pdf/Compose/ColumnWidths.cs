using OppnaDrogscener.Pdf.Blocks;

namespace OppnaDrogscener.Pdf.Compose;

/// <summary>
/// Shares a table's width among its columns. A column without a wish gets room between its longest word and its longest line;
/// words are broken only when the longest words of all columns do not fit, and then in the widest columns.
/// </summary>
internal sealed class ColumnWidths
{
    /// <summary>Between two columns, in points.</summary>
    internal const double Gutter = 12;

    private const double LeastColumn = 8;
    private readonly IReadOnlyList<TableColumn> columns;
    private readonly double[] least;
    private readonly double[] full;

    internal ColumnWidths(IReadOnlyList<TableColumn> columns, IReadOnlyList<ComposedRow> rows)
    {
        this.columns = columns;
        least = [.. Enumerable.Repeat(LeastColumn, columns.Count)];
        full = [.. Enumerable.Repeat(LeastColumn, columns.Count)];
        foreach (var cell in rows.SelectMany(row => row.Cells).OrderBy(cell => cell.Span))
        {
            Widen(least, cell, cell.Content.LeastWidth);
            Widen(full, cell, cell.Content.FullWidth);
        }
    }

    internal double Least => least.Sum() + (Gutter * (columns.Count - 1));

    internal double Full => full.Sum() + (Gutter * (columns.Count - 1));

    /// <summary>Widths that together with the gutters make the given width.</summary>
    internal IReadOnlyList<double> Share(double width)
    {
        var room = Math.Max(width - (Gutter * (columns.Count - 1)), LeastColumn * columns.Count);
        var result = new double[columns.Count];
        var free = new List<int>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Width is { } fixedWidth)
            {
                result[i] = Math.Clamp(fixedWidth, LeastColumn, room);
            }
            else
            {
                free.Add(i);
            }
        }

        var left = room - result.Sum();
        if (free.Count > 0)
        {
            ShareFree(free, Math.Max(left, LeastColumn * free.Count), result);
        }

        var total = result.Sum();
        return total > room + 0.01 ? [.. result.Select(each => each * room / total)] : result;
    }

    private static void Widen(double[] widths, ComposedCell cell, double wanted)
    {
        var columns = Enumerable.Range(cell.Column, cell.Span);
        var missing = wanted - columns.Sum(i => widths[i]) - (Gutter * (cell.Span - 1));
        if (missing > 0)
        {
            foreach (var i in columns)
            {
                widths[i] += missing / cell.Span;
            }
        }
    }

    private void ShareFree(List<int> free, double room, double[] result)
    {
        var weights = free.Sum(i => Math.Max(0, columns[i].Weight ?? 0));
        if (weights > 0)
        {
            var unweighted = free.Where(i => columns[i].Weight is null).ToList();
            foreach (var i in unweighted)
            {
                result[i] = Math.Min(full[i], room / free.Count);
                room -= result[i];
            }

            foreach (var i in free.Except(unweighted))
            {
                result[i] = Math.Max(LeastColumn, room * Math.Max(0, columns[i].Weight!.Value) / weights);
            }

            return;
        }

        ShareByContent(free, room, result);
    }

    private void ShareByContent(List<int> free, double room, double[] result)
    {
        var (sumLeast, sumFull) = (free.Sum(i => least[i]), free.Sum(i => full[i]));
        var cap = sumLeast > room ? Cap(free, room) : double.MaxValue;
        foreach (var i in free)
        {
            result[i] = sumFull <= room ? full[i] + ((room - sumFull) * full[i] / sumFull)
                : sumLeast <= room ? least[i] + ((full[i] - least[i]) * (room - sumLeast) / (sumFull - sumLeast))
                : Math.Min(least[i], cap);
        }
    }

    /// <summary>The width that no column exceeds so that all fit.</summary>
    private double Cap(List<int> free, double room)
    {
        var sorted = free.Select(i => least[i]).Order().ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            var equal = room / (sorted.Count - i);
            if (sorted[i] >= equal)
            {
                return equal;
            }

            room -= sorted[i];
        }

        return double.MaxValue;
    }
}
