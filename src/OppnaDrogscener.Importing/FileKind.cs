namespace OppnaDrogscener.Importing;

/// <summary>What a file is.</summary>
public enum FileKind
{
    /// <summary>Text whose cells are parted by a mark.</summary>
    Delimited,

    /// <summary>A workbook (XLSX).</summary>
    Workbook,
}
