namespace OppnaDrogscener.Importing.Layouts;

/// <summary>One of the first rows of a sheet.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">Its cells without blanks around.</param>
public sealed record SampleRow(long Number, IReadOnlyList<string> Cells)
{
    /// <summary>Whether nothing stands in it.</summary>
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);

    /// <summary>Cells with something in them.</summary>
    public int Filled => Cells.Count(cell => cell.Length > 0);

    /// <summary>A cell; empty when the row has no such cell.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}
