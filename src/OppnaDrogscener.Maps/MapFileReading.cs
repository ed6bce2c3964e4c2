using OppnaDrogscener.Domain.Geometry;

namespace OppnaDrogscener.Maps;

/// <summary>
/// What came of reading a file: a refusal, a question that must be answered first, or areas and points. An area with
/// something wrong is in the list with what and where, so that the rest of the file can be used.
/// </summary>
public sealed record MapFileReading
{
    /// <summary>The file's name as it came.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal: for the provenance of what is taken.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Why nothing was read; else null.</summary>
    public MapRefusal? Refusal { get; init; }

    /// <summary>What must be answered before areas and points are given; else null.</summary>
    public MapQuestion? Question { get; init; }

    /// <summary>The systems in which every number is a place in Sweden, the likeliest first, when the system is asked for.</summary>
    public IReadOnlyList<CoordinateSystem> Candidates { get; init; } = [];

    public MapFileKind? Kind { get; init; }

    /// <summary>The system of the positions; null while it is asked for.</summary>
    public CoordinateSystem? System { get; init; }

    /// <summary>Whether the file itself names the system.</summary>
    public bool IsSystemNamed { get; init; }

    /// <summary>The first position, for showing in a question.</summary>
    public MapPosition? Sample { get; init; }

    public IReadOnlyList<MapShape> Shapes { get; init; } = [];

    public IReadOnlyList<MapPoint> Points { get; init; } = [];

    /// <summary>Features and rows that were passed over: lines, or without coordinates.</summary>
    public int PassedOver { get; init; }

    /// <summary>Whether areas and points can be used as they are.</summary>
    public bool IsReady => Refusal is null && Question is null;
}
