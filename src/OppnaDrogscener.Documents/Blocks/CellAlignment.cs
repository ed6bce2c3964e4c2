namespace OppnaDrogscener.Documents.Blocks;

/// <summary>Words stand at the start of a cell, numbers at its end.</summary>
public enum CellAlignment
{
    Start,
    End,
}
