namespace OppnaDrogscener.Importing.Rows;

/// <summary>Reads a sheet row by row and holds only the row that it stands on.</summary>
public abstract class RowReader : IDisposable
{
    /// <summary>The row's number in the file, from 1, as a spreadsheet or a text editor shows it.</summary>
    public abstract long RowNumber { get; }

    /// <summary>Cells of the row; 0 for an empty one.</summary>
    public abstract int FieldCount { get; }

    /// <summary>Whether the row is broken: a quotation mark in the wrong place.</summary>
    public abstract bool IsMalformed { get; }

    /// <summary>Share of the file that is read, 0–1.</summary>
    public abstract double Share { get; }

    /// <summary>Goes to the next row; false after the last.</summary>
    public abstract bool Read();

    /// <summary>A cell without blanks around it; empty when the row has no such cell. Holds until the next call.</summary>
    public abstract ReadOnlySpan<char> Cell(int column);

    /// <summary>The row as one line, shortened: for showing what was left out.</summary>
    public string Shown()
    {
        const int Longest = 160;
        var cells = Enumerable.Range(0, Math.Min(FieldCount, 12)).Select(column => Cell(column).ToString());
        var line = string.Join(" | ", cells).TrimEnd(' ', '|');
        return line.Length <= Longest ? line : line[..Longest] + '…';
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
