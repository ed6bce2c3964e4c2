namespace OppnaDrogscener.Importing.Cells;

/// <summary>What stands where a number of offences should.</summary>
internal enum CellCountKind
{
    Number,
    Hidden,
    Empty,
    Unreadable,
}
