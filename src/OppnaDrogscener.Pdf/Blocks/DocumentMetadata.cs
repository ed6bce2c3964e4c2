namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>What is said about the document as a whole, in the Info dictionary and in XMP alike (ISO 19005-3 §6.6.2).</summary>
public sealed record DocumentMetadata
{
    /// <summary>Shown in the window's title bar (ISO 14289-1 §7.1). Must not be empty.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the text unless a block says otherwise, as a BCP 47 tag, e.g. <c>sv-SE</c>. Must not be empty.</summary>
    public required string Language { get; init; }

    /// <summary>When the document came to be, in the caller's clock. Written to the second with its offset.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>
    /// Bytes that the file's identifier is computed from, for instance the canonical form of the facts.
    /// Same seed, same identifier. Empty is allowed; the identifier then depends on the metadata alone.
    /// </summary>
    public required ReadOnlyMemory<byte> FileIdSeed { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    /// <summary>The program that the content was composed in.</summary>
    public string? Creator { get; init; }

    /// <summary>The program and version that wrote the file.</summary>
    public string? Producer { get; init; }
}
