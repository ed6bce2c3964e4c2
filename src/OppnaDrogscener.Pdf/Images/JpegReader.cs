using System.Buffers.Binary;

namespace OppnaDrogscener.Pdf.Images;

/// <summary>
/// Passes a JPEG through without decoding: reads its size and colours, and leaves out all APPn segments and comments
/// (EXIF with place and time, thumbnails, profiles) and whatever follows the end-of-image marker.
/// Kept of them are only which way is up, and Adobe's note on how colours are coded.
/// </summary>
internal sealed class JpegReader : IDisposable
{
    private readonly ReadOnlyMemory<byte> content;
    private readonly long mostPixels;
    private readonly MemoryStream kept;
    private (int Width, int Height, int Components)? frame;
    private int orientation = 1;
    private int at = 2;

    private JpegReader(ReadOnlyMemory<byte> content, long mostPixels)
    {
        this.content = content;
        this.mostPixels = mostPixels;
        kept = new MemoryStream(content.Length);
        kept.Write([0xFF, 0xD8]);
    }

    /// <exception cref="ImageException">Not a JPEG that a PDF can hold, or too many pixels.</exception>
    internal static PreparedImage Read(ReadOnlyMemory<byte> content, long mostPixels)
    {
        using var reader = new JpegReader(content, mostPixels);
        reader.ReadSegments();
        return reader.frame is var (width, height, components)
            ? new PreparedImage(width, height, components, reader.kept.ToArray(), IsJpeg: true) { Orientation = reader.orientation }
            : throw new ImageException(PdfProblemCode.ImageUnreadable);
    }

    public void Dispose() => kept.Dispose();

    private void ReadSegments()
    {
        while (true)
        {
            var marker = NextMarker();
            if (marker == 0xD9)
            {
                kept.Write([0xFF, 0xD9]);
                return;
            }

            var segment = NextSegment();
            ReadSegment(marker, segment);
            if (marker == 0xDA)
            {
                if (frame is null)
                {
                    throw new ImageException(PdfProblemCode.ImageUnreadable);
                }

                CopyScan();
            }
        }
    }

    private void ReadSegment(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2 when frame is null:
                frame = ReadFrame(segment[4..]);
                break;
            case >= 0xC0 and <= 0xCF and not 0xC4 and not 0xCC:
                throw new ImageException(PdfProblemCode.ImageColoursUnsupported);
            case 0xE1:
                orientation = ExifOrientation.Read(segment[4..]) ?? orientation;
                return;
            case 0xEE when segment.Length == 16 && segment[4..9].SequenceEqual("Adobe"u8):
                break;
            case (>= 0xE0 and <= 0xEF) or 0xFE:
                return;
            default:
                break;
        }

        kept.Write(segment);
    }

    private byte NextMarker()
    {
        var bytes = content.Span;
        while (at + 1 < bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == 0xFF)
        {
            at++;
        }

        return at + 1 < bytes.Length && bytes[at] == 0xFF ? bytes[at + 1] : throw new ImageException(PdfProblemCode.ImageUnreadable);
    }

    /// <summary>The segment with its marker and length.</summary>
    private ReadOnlySpan<byte> NextSegment()
    {
        var rest = content.Span[at..];
        var length = rest.Length < 4 ? 0 : 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
        if (length < 4 || length > rest.Length)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        at += length;
        return rest[..length];
    }

    /// <summary>Copies the coded pixels up to the next marker that is no restart.</summary>
    private void CopyScan()
    {
        var rest = content.Span[at..];
        for (var i = 0; i + 1 < rest.Length; i++)
        {
            if (rest[i] == 0xFF && rest[i + 1] is not 0x00 and not 0xFF and not (>= 0xD0 and <= 0xD7))
            {
                kept.Write(rest[..i]);
                at += i;
                return;
            }
        }

        throw new ImageException(PdfProblemCode.ImageUnreadable);
    }

    private (int Width, int Height, int Components) ReadFrame(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 6)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        if (width == 0 || height == 0)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        if ((long)width * height > mostPixels)
        {
            throw new ImageException(PdfProblemCode.TooLarge);
        }

        return segment[0] == 8 && segment[5] is 1 or 3
            ? (width, height, segment[5])
            : throw new ImageException(PdfProblemCode.ImageColoursUnsupported);
    }
}
