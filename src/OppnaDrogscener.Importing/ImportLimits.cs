namespace OppnaDrogscener.Importing;

/// <summary>How much a file may be. All bounds are inclusive.</summary>
public sealed record ImportLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>What the program takes.</summary>
    public static ImportLimits Ordinary { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public long Bytes { get; init; } = 200 * Megabyte;

    /// <summary>Bytes that a workbook unpacks to, all parts together.</summary>
    public long UnpackedBytes { get; init; } = 600 * Megabyte;

    /// <summary>Bytes of a workbook's shared texts, which are held in memory while it is read.</summary>
    public long SharedTextBytes { get; init; } = 48 * Megabyte;

    /// <summary>Parts of a workbook.</summary>
    public int Parts { get; init; } = 2000;

    /// <summary>Rows, headings included.</summary>
    public long Rows { get; init; } = 2_000_000;

    /// <summary>Columns.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Bytes of one row.</summary>
    public int RowBytes { get; init; } = 256 * 1024;

    /// <summary>Offences that a case takes from one file, one by one.</summary>
    public int Offences { get; init; } = 20_000;

    /// <summary>Counts that a case takes from one file.</summary>
    public int Counts { get; init; } = 50_000;
}
