namespace OppnaDrogscener.Pdf.Blocks;

/// <summary>
/// A photograph or scan, JPEG or PNG. A JPEG is kept as it is except that its EXIF data (place, camera, time) is removed;
/// transparency is laid on white.
/// </summary>
/// <param name="Content">The file. JPEG in grey or RGB; PNG of any kind.</param>
/// <param name="AlternativeText">What the picture shows. Must not be empty.</param>
public sealed record Image(ReadOnlyMemory<byte> Content, string AlternativeText) : Block
{
    /// <summary>Below the picture.</summary>
    public IReadOnlyList<Inline>? Caption { get; init; }

    /// <summary>Printed width in points; null: as wide as the column.</summary>
    public double? Width { get; init; }

    public TextAlignment Alignment { get; init; }
}
