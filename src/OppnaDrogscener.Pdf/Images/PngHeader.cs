using System.Buffers.Binary;

namespace OppnaDrogscener.Pdf.Images;

/// <summary>A PNG's IHDR.</summary>
internal readonly record struct PngHeader(int Width, int Height, int Depth, int ColourType, bool IsInterlaced)
{
    /// <summary>Values per pixel as stored.</summary>
    internal int Channels => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    internal bool IsGrey => ColourType is 0 or 4;

    /// <summary>Bytes of a row of the given number of pixels, without its filter byte.</summary>
    internal int RowBytes(int pixels) => (int)((((long)pixels * Channels * Depth) + 7) / 8);

    internal static PngHeader Read(ReadOnlySpan<byte> body, long mostPixels)
    {
        if (body.Length != 13)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        var width = BinaryPrimitives.ReadUInt32BigEndian(body);
        var height = BinaryPrimitives.ReadUInt32BigEndian(body[4..]);
        if (width > 100_000 || height > 100_000 || (long)width * height > mostPixels)
        {
            throw new ImageException(PdfProblemCode.TooLarge);
        }

        var isKnown = (body[9], body[8]) is (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16);
        return isKnown && width > 0 && height > 0 && body[10] == 0 && body[11] == 0 && body[12] <= 1
            ? new PngHeader((int)width, (int)height, body[8], body[9], body[12] == 1)
            : throw new ImageException(PdfProblemCode.ImageUnreadable);
    }
}
