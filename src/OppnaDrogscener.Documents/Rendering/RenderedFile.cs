namespace OppnaDrogscener.Documents.Rendering;

/// <summary>A finished file, or the reasons why there is none.</summary>
public sealed record RenderedFile
{
    /// <summary>The bytes; null when there are problems.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>Number of pages; 0 when there are problems.</summary>
    public int PageCount { get; init; }

    /// <summary>Everything that was wrong, in reading order.</summary>
    public IReadOnlyList<RenderingProblem> Problems { get; init; } = [];
}
