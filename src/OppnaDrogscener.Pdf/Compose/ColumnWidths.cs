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

    /// <summary>What a column gets beyond its longest line in a table that is not stretched to the width of the text, in points.</summary>
    private const double Ease = 36;

    /// <summary>A table that fills less of the width than this, 0–1, is not stretched: the eye would lose the row on its way.</summary>
    private const double StretchFrom = 0.7;
    /// <summary>Differences below this are rounding, not width.</summary>
    private const double Tolerance = 0.001;

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

    /// <summary>Widths that together with the gutters make the given width, or less if the table has little to say.</summary>
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
        if (sumLeast > room)
        {
            var cap = Cap(free, room);
            free.ForEach(i => result[i] = Math.Min(least[i], cap));
        }
        else if (sumFull > room)
        {
            ShareLines(free, room, result);
        }
        else
        {
            var eased = sumFull + (Ease * free.Count);
            var isNarrow = free.Count == columns.Count && eased < StretchFrom * room;
            free.ForEach(i => result[i] = isNarrow ? full[i] + Ease : full[i] * room / sumFull);
        }
    }

    /// <summary>
    /// Columns whose lines are short keep them whole; the others share what is left by the square root of their longest line, so
    /// that ten times the text makes a column three times as wide, and never less than their longest word.
    /// </summary>
    private void ShareLines(List<int> free, double room, double[] result)
    {
        var open = free.OrderBy(i => full[i]).ToList();
        while (full[open[0]] <= room / open.Count && full[open[0]] + open.Skip(1).Sum(i => least[i]) <= room)
        {
            Settle(0, full[open[0]]);
        }

        double Share(int i) => room * Math.Sqrt(full[i]) / open.Sum(other => Math.Sqrt(full[other]));
        for (var tight = 0; tight >= 0;)
        {
            tight = open.FindIndex(i => Share(i) < least[i] - Tolerance);
            if (tight >= 0)
            {
                Settle(tight, least[open[tight]]);
            }
        }

        open.ForEach(i => result[i] = Share(i));

        void Settle(int at, double width)
        {
            result[open[at]] = width;
            room -= width;
            open.RemoveAt(at);
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
