namespace OppnaDrogscener.Pdf;

/// <summary>A finished file, or the reasons why there is none.</summary>
public sealed record PdfResult
{
    /// <summary>The file; null if there is any problem.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>Number of pages; 0 if there is any problem.</summary>
    public int PageCount { get; init; }

    /// <summary>Everything found wrong, in reading order; at most 100.</summary>
    public IReadOnlyList<PdfProblem> Problems { get; init; } = [];

    /// <summary>True: <see cref="Bytes"/> is there.</summary>
    public bool IsWritten => Bytes is not null;
}
