using System.Buffers.Binary;
using System.IO.Compression;

namespace OppnaDrogscener.Pdf.Images;

/// <summary>
/// Decodes a PNG of any colour type, depth and interlacing (ISO/IEC 15948), lays transparency on white and reduces it to the
/// pixels that can be seen in print. No metadata is kept.
/// </summary>
internal static class PngReader
{
    /// <exception cref="ImageException">Damaged, or too many pixels.</exception>
    internal static PreparedImage Read(ReadOnlyMemory<byte> content, double mostPixelsAcross, long mostPixels)
    {
        var header = default(PngHeader);
        byte[] palette = [];
        byte[] transparency = [];
        var packed = new MemoryStream();
        foreach (var (type, body) in Chunks(content))
        {
            switch (type)
            {
                case 0x49484452:
                    header = PngHeader.Read(body.Span, mostPixels);
                    break;
                case 0x504C5445:
                    palette = body.ToArray();
                    break;
                case 0x74524E53:
                    transparency = body.ToArray();
                    break;
                case 0x49444154:
                    packed.Write(body.Span);
                    break;
                default:
                    break;
            }
        }

        if (header.Width == 0)
        {
            throw new ImageException(PdfProblemCode.ImageUnreadable);
        }

        packed.Position = 0;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var pixels = new PngPixels(header, palette, transparency).Decode(unpacked);
        return PixelReducer.Reduce(header.Width, header.Height, header.IsGrey ? 1 : 3, pixels, mostPixelsAcross);
    }

    private static IEnumerable<(uint Type, ReadOnlyMemory<byte> Body)> Chunks(ReadOnlyMemory<byte> content)
    {
        for (var at = 8; at + 12 <= content.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(content.Span[at..]);
            if (length > content.Length - at - 12)
            {
                throw new ImageException(PdfProblemCode.ImageUnreadable);
            }

            var type = BinaryPrimitives.ReadUInt32BigEndian(content.Span[(at + 4)..]);
            yield return (type, content.Slice(at + 8, (int)length));
            at += 12 + (int)length;
        }
    }
}
