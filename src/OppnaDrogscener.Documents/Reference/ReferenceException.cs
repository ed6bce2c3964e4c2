namespace OppnaDrogscener.Documents.Reference;

/// <summary>A broken reference table: the program refuses to start.</summary>
public sealed class ReferenceException(string table, int line, string problem) : Exception($"{table}({line}): {problem}")
{
    /// <summary>Name of the table.</summary>
    public string Table { get; } = table;

    /// <summary>Line in it, from 1; 0 for the table as a whole.</summary>
    public int Line { get; } = line;
}
