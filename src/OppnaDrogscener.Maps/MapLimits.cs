namespace OppnaDrogscener.Maps;

/// <summary>How much a file may be. All bounds are inclusive.</summary>
public sealed record MapLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>What the program takes.</summary>
    public static MapLimits Ordinary { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public int Bytes { get; init; } = 20 * Megabyte;

    /// <summary>Bytes that a zip file unpacks to, the parts that are read together.</summary>
    public int UnpackedBytes { get; init; } = 60 * Megabyte;

    /// <summary>Files in a zip file.</summary>
    public int Entries { get; init; } = 200;

    /// <summary>Levels of brackets inside each other in GeoJSON.</summary>
    public int Depth { get; init; } = 40;

    /// <summary>Areas and points together.</summary>
    public int Shapes { get; init; } = 20_000;

    /// <summary>Corners and points together.</summary>
    public int Positions { get; init; } = 400_000;

    /// <summary>Pixels across or down a site plan.</summary>
    public int PictureSide { get; init; } = 12_000;

    /// <summary>Pixels of a site plan in all.</summary>
    public int PicturePixels { get; init; } = 60_000_000;
}
