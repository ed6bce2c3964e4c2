namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>Upper bounds; a document beyond one is refused with <see cref="PdfProblemCode.TooLarge"/>, never half written.</summary>
public sealed record DocumentLimits
{
    public static DocumentLimits Default { get; } = new();

    /// <summary>Pages, inclusive.</summary>
    public int Pages { get; init; } = 3_000;

    /// <summary>Characters of text in the whole document, inclusive.</summary>
    public int Characters { get; init; } = 4_000_000;

    /// <summary>Blocks, cells, list items and inlines together, inclusive.</summary>
    public int Elements { get; init; } = 500_000;

    /// <summary>Boxes in lists in tables …: depth of nesting, inclusive.</summary>
    public int Depth { get; init; } = 24;

    /// <summary>Pixels of one image, inclusive.</summary>
    public long ImagePixels { get; init; } = 40_000_000;

    /// <summary>Bytes of one image file or attachment, inclusive.</summary>
    public int FileBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Operations of one drawing, inclusive.</summary>
    public int DrawingOperations { get; init; } = 200_000;
}
