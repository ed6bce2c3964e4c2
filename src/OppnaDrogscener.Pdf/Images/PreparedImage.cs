namespace OppnaDrogscener.Pdf.Images;

/// <summary>An image ready to be stored: a cleaned JPEG, or pixels in grey or RGB.</summary>
/// <param name="Width">Pixels as stored.</param>
/// <param name="Height">Pixels as stored.</param>
/// <param name="Components">1: grey; 3: RGB.</param>
/// <param name="Content">The JPEG file, or pixels of 8 bits a component, row by row.</param>
/// <param name="IsJpeg">True: stored as it is (DCTDecode).</param>
internal sealed record PreparedImage(int Width, int Height, int Components, ReadOnlyMemory<byte> Content, bool IsJpeg)
{
    /// <summary>How the stored pixels are turned to be seen upright: 1–8 as in EXIF, 1 being not at all.</summary>
    internal int Orientation { get; init; } = 1;

    /// <summary>Height by width as seen.</summary>
    internal double Ratio => Orientation >= 5 ? (double)Width / Height : (double)Height / Width;

    /// <summary>The matrix that lays the stored unit square upright on the unit square seen (ISO 32000-1 §8.3.3).</summary>
    internal (int A, int B, int C, int D, int E, int F) Upright => Orientation switch
    {
        2 => (-1, 0, 0, 1, 1, 0),
        3 => (-1, 0, 0, -1, 1, 1),
        4 => (1, 0, 0, -1, 0, 1),
        5 => (0, -1, -1, 0, 1, 1),
        6 => (0, -1, 1, 0, 0, 1),
        7 => (0, 1, 1, 0, 0, 0),
        8 => (0, 1, -1, 0, 1, 0),
        _ => (1, 0, 0, 1, 0, 0),
    };

    internal bool IsSameAs(PreparedImage other) =>
        Width == other.Width && Height == other.Height && Components == other.Components && IsJpeg == other.IsJpeg
        && Content.Span.SequenceEqual(other.Content.Span);
}
